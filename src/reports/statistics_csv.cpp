#include "reports/statistics_csv.hpp"

#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string id_of(const TrendSeries& series) {
    return series.version ? fmt::format("{} v{}", series.id, *series.version) : series.id;
}

void add_trends(CsvTable& table, const QaPack& pack) {
    for (const auto& series : pack.trends) {
        const auto section = fmt::format("trends of {}s", name_of(series.measure));
        const auto id = id_of(series);
        for (const auto& month : series.months) {
            table.add({section, id, series.title, "", fmt::format("{:04}-{:02}", month.year, month.month),
                       month.met, month.counted, percent_of(series, month), interval_words(month.interval)});
        }
        table.add({section, id, series.title, "", "test", {}, {}, {}, series.test});
        if (!series.breaks.empty())
            table.add({section, id, series.title, "", "break", {}, {}, {}, series.breaks});
        if (!series.rules.empty())
            table.add({section, id, series.title, "", "chart", {}, {}, {}, series.rules});
    }
}

void add_differences(CsvTable& table, const QaPack& pack) {
    table.add({"differences", "", "", "", "tested", pack.differences.tested, {}, {}, pack.differences.words});
    for (const auto& one : pack.differences.found) {
        table.add(
            {"differences", fmt::format("{} v{}", one.question, one.version), one.title, one.team, "met",
             one.met, one.counted,
             one.measure == Measure::fact ? percent(one.met, one.counted, one.most_percent) : std::nullopt,
             one.words});
    }
}

void add_changes(CsvTable& table, const QaPack& pack) {
    for (const auto& one : pack.changes) {
        const auto id = fmt::format("{} v{}", one.question, one.version);
        const auto add = [&](const char* item, int count, int of) {
            table.add({"did it change anything", id, one.title, "", item, count, of});
        };
        table.add({"did it change anything", id, one.title, "", "not met", one.found});
        add("with an action", one.acted_on, one.found);
        add("verified", one.verified, one.acted_on);
        add("met before", one.met_before, one.re_audited);
        add("met after", one.met_after, one.re_audited);
        add("verified, met after", one.verified_met_after, one.verified_re_audited);
    }
}

void add_withheld(CsvTable& table, const QaPack& pack) {
    for (const auto& group : pack.comments) {
        if (group.withheld > 0)
            table.add({"comments", group.area, group.title, "",
                       group.kind == CommentKind::strength ? "strengths not quoted" : "issues not quoted",
                       group.withheld});
    }
    const auto add = [&](const char* section, const std::string& about, int withheld) {
        if (withheld > 0) table.add({section, "", about, "", "not quoted", withheld});
    };
    for (const auto& one : pack.conversations) add("conversations", title_of(one.with), one.withheld);
    add("grades", "reasons", pack.grades.withheld);
    add("actions", "", pack.action_counts.withheld);
    add("feedback", "tool", pack.feedback_withheld[0]);
    add("feedback", "case system", pack.feedback_withheld[1]);
}

}  // namespace

void add_statistics(CsvTable& table, const QaPack& pack) {
    add_trends(table, pack);
    add_differences(table, pack);
    add_changes(table, pack);
    add_withheld(table, pack);
    for (const auto& one : pack.meeting_actions) {
        const auto& action = one.action;
        table.add({"meeting actions",
                   one.id,
                   action.due ? iso_date(*action.due) : "no date",
                   action.owner,
                   action.overdue ? "overdue" : std::string{name_of(action.state)},
                   {},
                   {},
                   {},
                   action.what});
    }
    for (const auto& one : pack.system_faults) {
        table.add({"faults of the case system",
                   fmt::format("audit {}", one.audit),
                   one.action,
                   one.owner,
                   "owner",
                   {},
                   {},
                   {},
                   one.text});
    }
}

}  // namespace caseaudit::reports
