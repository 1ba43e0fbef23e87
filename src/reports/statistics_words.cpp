#include "reports/statistics_words.hpp"

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::array<const char*, 12> month_names{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

}  // namespace

std::string interval_words(const std::optional<ShareInterval>& interval) {
    if (!interval) return "";
    if (interval->estimate)
        return fmt::format("estimate of all files {}%, 95% interval {}% to {}%", *interval->estimate,
                           interval->low, interval->high);
    if (!interval->files) return fmt::format("95% interval {}% to {}%", interval->low, interval->high);
    if (interval->low == interval->high)
        return fmt::format("{} of the {} files (95% interval)", interval->low, *interval->files);
    return fmt::format("between {} and {} of the {} files (95% interval)", interval->low, interval->high,
                       *interval->files);
}

std::string month_words(const TrendMonth& month) {
    return fmt::format("{} {}", month_names.at(static_cast<std::size_t>(month.month - 1)), month.year);
}

std::optional<int> percent_of(const TrendSeries& series, const TrendMonth& month) {
    return series.measure == Measure::fact ? percent(month.met, month.counted, month.most_percent)
                                           : std::nullopt;
}

std::string title_of(const TrendSeries& series) {
    auto text = fmt::format("{}, {}", capitalised(series.title),
                            series.measure == Measure::fact ? "facts met" : "judgements Good or better");
    if (series.version) text += fmt::format(", version {}", *series.version);
    return text;
}

std::string no_trend_words(const QaPack& pack) {
    if (!pack.trends.empty()) return "";
    return pack.audits == 0 ? "There is no audit, and so no trend."
                            : "No question was answered in two months, so there is no trend to show.";
}

std::string change_words(const Change& change) {
    auto text =
        fmt::format("{}: not met in {}; {} with an action, {} of them verified.", capitalised(change.title),
                    counted(change.found, "file"), change.acted_on, change.verified);
    if (change.re_audited == 0) return text;
    text += fmt::format(" Asked again in {}: met in {} before, in {} after.",
                        counted(change.re_audited, "file"), change.met_before, change.met_after);
    if (change.verified_re_audited > 0) {
        text += fmt::format(" Where an action was verified in between, {} of {} are met now.",
                            change.verified_met_after, change.verified_re_audited);
    }
    return text;
}

std::string no_change_words(const QaPack& pack) {
    if (!pack.changes.empty()) return "";
    if (pack.complete == 0) return "There is no completed audit, so nothing is known to be put right.";
    return "No complete audit found anything not met, so there was nothing to put right.";
}

std::string none_asked_again_words(const QaPack& pack) {
    const bool any = std::ranges::any_of(pack.changes, [](const Change& one) { return one.re_audited > 0; });
    return any || pack.changes.empty()
               ? ""
               : "No file has been asked the same question again yet, so nothing shows whether it changed.";
}

std::string withheld_words(const QaPack& pack, int withheld, const char* one) {
    if (withheld == 0) return "";
    return fmt::format(
        "{} of teams with fewer than {} complete audits {} not quoted; the evidence file has {}.",
        counted(withheld, one), pack.quotes_from, withheld == 1 ? "is" : "are",
        withheld == 1 ? "it" : "them");
}

Table months_table(const TrendSeries& series) {
    Table table{"",
                title_of(series) + ", by month",
                {"Month", "Met", "Counted (n)", "Per cent", "Interval", "Marked"},
                {}};
    const bool is_fact = series.measure == Measure::fact;
    if (!is_fact) {
        table.columns[1] = "Good or better";
        table.columns.erase(table.columns.begin() + 3);
    }
    for (std::size_t i = 0; i < series.months.size(); ++i) {
        const auto& month = series.months[i];
        const bool marked = std::ranges::find(series.marked, i) != series.marked.end();
        std::vector<TableCell> row{month_words(month), number_cell(month.met), number_cell(month.counted)};
        if (is_fact) row.push_back(number_cell(percent_of(series, month)));
        row.emplace_back(interval_words(month.interval));
        row.emplace_back(std::string{marked ? "by a rule" : ""});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table trends_table(const QaPack& pack) {
    Table table{"Trends",
                "By month of the as-at date: practice areas, then questions",
                {"What", "Id", "Version", "Ledger", "Month", "Met, or Good or better", "Counted (n)",
                 "Per cent", "Interval", "Test", "Break"},
                {}};
    for (const auto& series : pack.trends) {
        for (const auto& month : series.months) {
            table.rows.push_back({capitalised(series.title), series.id, number_cell(series.version),
                                  std::string{name_of(series.measure)}, month_words(month),
                                  number_cell(month.met), number_cell(month.counted),
                                  number_cell(percent_of(series, month)), interval_words(month.interval),
                                  series.test, series.breaks});
        }
    }
    return table;
}

Table differences_table(const QaPack& pack) {
    Table table{"Differences",
                "Teams that differ from all others together",
                {"Question", "Id", "Version", "Team", "Met", "Of (n)", "Elsewhere met", "Of (n) elsewhere",
                 "q", "In words"},
                {}};
    for (const auto& one : pack.differences.found) {
        table.rows.push_back({capitalised(one.title), one.question, number_cell(one.version), one.team,
                              number_cell(one.met), number_cell(one.counted), number_cell(one.rest_met),
                              number_cell(one.rest_counted), one.q, one.words});
    }
    return table;
}

Table changes_table(const QaPack& pack) {
    Table table{"Did it change anything",
                "Finding, action, verified, and the same question asked of the same file again",
                {"Question", "Id", "Version", "Not met in", "With an action", "Verified", "Asked again (n)",
                 "Met before", "Met after", "Verified and asked again (n)", "Of those met now"},
                {}};
    for (const auto& one : pack.changes) {
        table.rows.push_back({capitalised(one.title), one.question, number_cell(one.version),
                              number_cell(one.found), number_cell(one.acted_on), number_cell(one.verified),
                              number_cell(one.re_audited), number_cell(one.met_before),
                              number_cell(one.met_after), number_cell(one.verified_re_audited),
                              number_cell(one.verified_met_after)});
    }
    return table;
}

Table faults_table(const QaPack& pack) {
    Table table{"Faults of the case system",
                "What auditors said of the case system, and who sees to it",
                {"Fault", "Audit", "Owner", "Action"},
                {}};
    for (const auto& one : pack.system_faults) {
        table.rows.push_back(
            {one.text, number_cell(one.audit), one.owner.empty() ? "no owner yet" : one.owner, one.action});
    }
    return table;
}

Table meeting_actions_table(const QaPack& pack) {
    Table table{"Meeting actions",
                "What QA meetings decided, as it stands at the date of this report",
                {"Id", "What", "Due", "State", "Who", "How it will be known", "Team"},
                {}};
    for (const auto& one : pack.meeting_actions) {
        const auto& action = one.action;
        table.rows.push_back({one.id, action.what, action.due ? spoken_date(*action.due) : "No date",
                              action.overdue ? std::string{"Overdue"} : state_words(action.state),
                              action.owner, action.measure, one.team.empty() ? "all" : one.team});
    }
    return table;
}

}  // namespace caseaudit::reports
