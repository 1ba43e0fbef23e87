// make_audits FOLDER COUNT: invented audits as files, their templates, and each answer as a row of
// answers.csv.
#include <spdlog/fmt/fmt.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "made_audits.hpp"

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "make_audits FOLDER COUNT\n";
        return 2;
    }
    const std::string folder{argv[1]};
    const int count = std::atoi(argv[2]);
    made_audits::write_templates(folder + "/templates", SOURCE_FOLDER "/audit-templates");
    made_audits::write(folder + "/audits", count);
    std::ofstream rows{folder + "/answers.csv"};
    rows << "audit,team,question,value\n";
    for (int number = 0; number < count; ++number) {
        const auto audit = made_audits::audit(number);
        for (const auto& answer : audit.answers)
            rows << number << ',' << audit.team << ',' << answer.question << ','
                 << (answer.value.empty() ? "not-applicable" : answer.value) << '\n';
    }
    return rows.flush() ? 0 : 2;
}
