#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <charconv>
#include <fstream>
#include <optional>

#include "formats/activity_plan/activity_plan.hpp"
#include "formats/tables/cell.hpp"
#include "formats/tables/csv.hpp"

namespace caseaudit {
namespace {

constexpr std::array<std::string_view, 4> activity_headers{"team", "kind", "month", "audits"};

std::string in_small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number >= 0 && number <= most_planned ? std::optional{number} : std::nullopt;
}

/// Takes the rows below the headers; keeps what is wrong with the others.
class ActivityRows : public tables::RowSink {
public:
    ActivityRows(const std::string& path, const std::vector<std::string>& kinds)
        : path_{path}, kinds_{kinds} {}

    void covers(const Period& /*period*/) override {}
    void table(std::string_view /*name*/) override {}
    void record(std::string_view /*group*/, int /*line*/,
                std::span<const tables::NamedCell> /*cells*/) override {}
    void reject(int line, const std::string& why) override { fault(line, why); }
    void row(int line, std::span<const std::string_view> cells) override {
        if (!columns_) return take_headers(line, cells);
        const bool is_empty =
            std::ranges::all_of(cells, [](std::string_view cell) { return tables::trimmed(cell).empty(); });
        if (!is_empty) take(line, cells);
    }

    std::vector<PlannedAudits> finish() {
        if (faults_.empty() && columns_) return std::move(rows_);
        if (!columns_) {
            throw InputError{
                Place{path_, 1, 0},
                "this is no plan of audits: the first row has no columns team, kind, month, audits",
                {},
                "Begin the file with the row team,kind,month,audits."};
        }
        throw Error{faults_ + "Nothing of the plan was taken. Mend these rows."};
    }

private:
    void take_headers(int line, std::span<const std::string_view> cells);
    void take(int line, std::span<const std::string_view> cells);
    void fault(int line, const std::string& why) { faults_ += fmt::format("{}:{}: {}\n", path_, line, why); }

    const std::string& path_;
    const std::vector<std::string>& kinds_;
    std::optional<std::array<std::size_t, 4>> columns_;
    std::vector<PlannedAudits> rows_;
    std::string faults_;
};

void ActivityRows::take_headers(int line, std::span<const std::string_view> cells) {
    std::array<std::size_t, 4> columns{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto found = std::ranges::find_if(cells, [&](std::string_view cell) {
            return in_small_letters(tables::plain_header(tables::trimmed(cell))) == activity_headers.at(i);
        });
        if (found == cells.end()) {
            throw InputError{Place{path_, line, 0},
                             fmt::format("this plan of audits has no column '{}'", activity_headers.at(i)),
                             {},
                             "Begin the file with the row team,kind,month,audits."};
        }
        columns.at(i) = static_cast<std::size_t>(found - cells.begin());
    }
    columns_ = columns;
}

void ActivityRows::take(int line, std::span<const std::string_view> cells) {
    const auto cell = [&](std::size_t which) {
        const auto position = columns_->at(which);
        return position < cells.size() ? std::string{tables::trimmed(cells[position])} : std::string{};
    };
    PlannedAudits planned{cell(0), cell(1), {}, 0};
    const auto month = parse_month(cell(2));
    const auto audits = whole_number(cell(3));
    if (planned.team.empty()) fault(line, "there is no team");
    if (std::ranges::find(kinds_, planned.kind) == kinds_.end())
        fault(line, fmt::format("there is no audit kind '{}': 'caseaudit templates list' names them",
                                planned.kind));
    if (!month) fault(line, fmt::format("'{}' is not a month: write it as 2013-06 or June 2013", cell(2)));
    if (!audits) fault(line, fmt::format("'{}' is not a number of audits, 0 to {}", cell(3), most_planned));
    if (!month || !audits) return;
    planned.month = *month;
    planned.audits = *audits;
    rows_.push_back(std::move(planned));
}

}  // namespace

std::vector<PlannedAudits> read_activity_plan(const std::string& path,
                                              const std::vector<std::string>& kinds) {
    std::ifstream in{path, std::ios::binary};
    if (!in) throw Error{fmt::format("cannot read the plan of audits '{}'", path)};
    ActivityRows rows{path, kinds};
    tables::read_csv(in, path, rows);
    return rows.finish();
}

}  // namespace caseaudit
