#include "aggregate/series_files.hpp"

#include <map>
#include <set>

namespace caseaudit::aggregate {
namespace {

bool is_of(const AskedQuestion& asked, const CountedSeries& series) {
    const auto& question = *asked.question;
    if (question.measure != series.measure) return false;
    return series.version ? question.id == series.id && question.version == *series.version
                          : asked.area == series.area;
}

}  // namespace

SeriesFiles::SeriesFiles(const Answers& answers) : answers_{answers} {
    for (const auto& audit : answers.columns->audits) months_.push_back(month_of(audit.as_of));
}

template <class Visit>
bool SeriesFiles::any(const CountedSeries& series, Visit visit) const {
    const auto& columns = *answers_.columns;
    for (const auto& asked : answers_.questions) {
        if (!is_of(asked, series)) continue;
        for (const auto& in : asked.in) {
            const auto& layout = columns.layouts[in.layout];
            for (std::size_t row = 0; row < layout.audits.size(); ++row) {
                const auto code = layout.answers[row * layout.questions + in.position] % layout.codes;
                const auto audit = layout.audits[row];
                if (in.meanings[code].is_counted() && visit(columns.audits[audit].file, months_[audit]))
                    return true;
            }
        }
    }
    return false;
}

bool SeriesFiles::any_in_two_months(const CountedSeries& series) const {
    const auto& columns = *answers_.columns;
    if (columns.files == columns.audits.size()) return false;
    constexpr int none = -1;
    std::vector<int> seen(columns.files, none);
    return any(series, [&](std::uint32_t file, int month) {
        if (seen[file] == none) seen[file] = month;
        return seen[file] != month;
    });
}

bool SeriesFiles::has_each_month(const CountedSeries& series, std::size_t least) const {
    std::map<int, std::set<std::uint32_t>> files;
    std::size_t enough = 0;
    return any(series, [&](std::uint32_t file, int month) {
        auto& those = files[month];
        if (those.size() < least && those.insert(file).second && those.size() == least) ++enough;
        return enough == series.months.size();
    });
}

}  // namespace caseaudit::aggregate
