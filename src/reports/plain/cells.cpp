#include <spdlog/fmt/fmt.h>

#include "reports/plain/plain_report.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {

PlainCell words_cell(std::string text) { return {.text = std::move(text)}; }

PlainCell count_cell(std::int64_t number) { return {.text = fmt::format("{}", number), .count = number}; }

PlainCell part_cell(std::int64_t count, std::int64_t of) {
    return {.text = fmt::format("{} of {}", count, of), .count = count, .of = of};
}

PlainCell share_cell(std::int64_t count, std::int64_t of, int most) {
    auto cell = part_cell(count, of);
    cell.percent = percent(count, of, most);
    if (cell.percent) cell.text += fmt::format(" ({}%)", *cell.percent);
    return cell;
}

PlainCell cell_of(const FactCell& cell) {
    if (cell.counted() == 0) return words_cell("not scored");
    auto share = share_cell(cell.met, cell.counted(), cell.most_percent);
    if (cell.rag) share.rating = name_of(*cell.rag);
    share.rag = cell.rag;
    return share;
}

PlainCell cell_of(const JudgementCell& cell) {
    if (cell.counted() == 0) return words_cell("not scored");
    auto part = part_cell(cell.met, cell.counted());
    if (cell.grade) part.rating = title_of(*cell.grade);
    part.rag = cell.rag;
    return part;
}

std::string in_words(const PlainCell& cell) {
    if (cell.rating.empty()) return cell.text;
    return cell.text.empty() ? cell.rating : cell.text + " " + cell.rating;
}

std::string audience_line(const PlainReport& report) {
    return fmt::format("{}or {}. {}", report.restricted ? "Restricted: f" : "F", report.audience,
                       report.audience_note);
}

}  // namespace caseaudit::reports
