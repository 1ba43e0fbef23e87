// plans FOLDER: the templates of a folder with their score plans, as the form has them; one line of JSON for
// each.
#include <caseaudit/formats.hpp>
#include <caseaudit/forms.hpp>
#include <iostream>

int main(int count_of_arguments, char** arguments) try {
    if (count_of_arguments != 2) return 2;
    const caseaudit::TemplateFolder folder{arguments[1]};
    for (const auto& one : folder.all()) {
        std::cout << R"({"template":)" << caseaudit::template_json(one) << R"(,"plan":)"
                  << caseaudit::score_plan_json(one) << "}\n";
    }
    return 0;
} catch (const std::exception& fault) {
    std::cerr << fault.what() << "\n";
    return 2;
}
