#include "aggregate/months.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace caseaudit::aggregate {
namespace {

/// By ledger, practice area, and the place of the question among all.
using SeriesKey = std::tuple<Measure, std::size_t, std::string, int>;

struct Collected {
    std::map<SeriesKey, CountedSeries> questions;
    std::map<std::pair<Measure, std::size_t>, CountedSeries> areas;
    std::map<std::pair<Measure, std::size_t>, std::set<std::pair<std::string, int>>> asked;
};

MonthCount counted(const Answers& answers, const AskedQuestion& asked) {
    MonthCount month;
    for (const auto& in : asked.in) {
        for (std::size_t team = 0; team < answers.columns->teams.size(); ++team) {
            for (std::size_t code = 0; code < in.meanings.size(); ++code) {
                if (!in.meanings[code].is_counted()) continue;
                const auto given = static_cast<int>(answers.counts[in.layout].given(team, in.position, code));
                month.counted += given;
                month.met += in.meanings[code].said == Said::met ? given : 0;
            }
        }
    }
    return month;
}

void add(CountedSeries& series, int month, const MonthCount& counted) {
    series.months[month].met += counted.met;
    series.months[month].counted += counted.counted;
}

void collect(Collected& all, int month, const AskedQuestion& asked, const MonthCount& counted,
             const std::vector<PracticeArea>& areas) {
    const auto& question = *asked.question;
    auto& one = all.questions[{question.measure, asked.area, question.id, question.version}];
    one.id = question.id;
    one.version = question.version;
    one.title = question.label.empty() ? question.id : question.label;
    one.measure = question.measure;
    one.area = asked.area;
    add(one, month, counted);
    if (asked.area >= areas.size()) return;
    auto& area = all.areas[{question.measure, asked.area}];
    area.id = areas[asked.area].id;
    area.title = areas[asked.area].title;
    area.measure = question.measure;
    area.area = asked.area;
    add(area, month, counted);
    all.asked[{question.measure, asked.area}].insert({question.id, question.version});
}

/// The audits of one month in columns of their own, so that of two of one file one is counted: in the order
/// of their numbers, which decides between equals.
Columns in_month(const Columns& columns, int month) {
    Columns some;
    some.teams = columns.teams;
    some.files = columns.files;
    std::vector<std::uint32_t> number(columns.audits.size());
    for (std::size_t i = 0; i < columns.audits.size(); ++i) {
        if (month_of(columns.audits[i].as_of) != month) continue;
        number[i] = static_cast<std::uint32_t>(some.audits.size());
        some.audits.push_back(columns.audits[i]);
    }
    for (const auto& layout : columns.layouts) {
        LayoutColumns kept{
            layout.audit_template, layout.questions, layout.codes, layout.any_described, {}, {}};
        for (std::size_t row = 0; row < layout.audits.size(); ++row) {
            const auto audit = layout.audits[row];
            if (month_of(columns.audits[audit].as_of) != month) continue;
            kept.audits.push_back(number[audit]);
            const auto* begin = layout.answers.data() + row * layout.questions;
            kept.answers.insert(kept.answers.end(), begin, begin + layout.questions);
        }
        some.layouts.push_back(std::move(kept));
    }
    return some;
}

}  // namespace

int month_of(std::int32_t day) {
    const std::chrono::year_month_day date{Date{std::chrono::days{day}}};
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

CountedMonths counted_months(const Columns& columns, const std::vector<PracticeArea>& areas) {
    std::set<int> months;
    for (const auto& audit : columns.audits) months.insert(month_of(audit.as_of));
    Collected all;
    for (const int month : months) {
        const auto those = in_month(columns, month);
        const auto answers = all_answers(those, areas);
        for (const auto& asked : answers.questions) {
            const auto one = counted(answers, asked);
            if (one.counted > 0) collect(all, month, asked, one, areas);
        }
    }
    CountedMonths result;
    for (auto& [key, series] : all.areas) {
        series.questions = all.asked.at(key).size();
        result.areas.push_back(std::move(series));
    }
    for (auto& [key, series] : all.questions) result.questions.push_back(std::move(series));
    return result;
}

}  // namespace caseaudit::aggregate
