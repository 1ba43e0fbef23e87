#include <spdlog/fmt/fmt.h>

#include "reports/csv.hpp"
#include "reports/sample_report.hpp"

namespace caseaudit::reports {

std::string sample_csv(const sampling::Draw& draw) {
    auto text = csv_row({"place", "ref", "stratum", "drawn", "probability", "weight", "ticket"});
    std::size_t place = 0;
    for (const auto& file : draw.files) {
        const auto number = [&file](double value) {
            return file.probability ? fmt::format("{:.6g}", value) : std::string{};
        };
        const double probability = file.probability.value_or(1);
        text += csv_row({std::to_string(++place), file.ref, file.stratum,
                         file.is_replacement ? "replacement" : "drawn", number(probability),
                         number(1 / probability), file.ticket});
    }
    return text;
}

}  // namespace caseaudit::reports
