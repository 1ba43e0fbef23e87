#include <algorithm>
#include <map>

#include "aggregate/words.hpp"
#include "reports/html/parts.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string reason_of(const AnswerBehind& answer) {
    auto text = answer.reason.empty() ? answer.words + "." : answer.reason;
    if (answer.described) text += " Described, not recorded.";
    return text;
}

/// Reasons with the audits that share them, in the order of the audits.
Data reasons_of(const std::vector<AnswerBehind>& answers, Said said) {
    std::vector<std::pair<std::string, std::vector<int>>> grouped;
    for (const auto& answer : answers) {
        if (answer.said != said) continue;
        const auto reason = reason_of(answer);
        auto found = std::ranges::find(grouped, reason, &std::pair<std::string, std::vector<int>>::first);
        if (found == grouped.end()) found = grouped.insert(grouped.end(), {reason, {}});
        found->second.push_back(answer.audit);
    }
    auto reasons = list();
    for (const auto& [reason, audits] : grouped) {
        auto one = object();
        one.set("reason", reason);
        one.set("numbers", capitalised(audit_numbers(audits)));
        reasons << one;
    }
    return reasons;
}

template <class CellOf>
void set_row(Data& data, const Matrix<CellOf>& matrix, const Finding& finding, Said said, bool is_detailed) {
    const auto* row = matrix.find(finding.question, finding.version);
    data.set("area", row == nullptr || row->area.empty() ? "no-area" : row->area);
    set_list(data, "reasons", row != nullptr && is_detailed ? reasons_of(row->answers, said) : list());
}

Data finding_data(const QaPack& pack, const Finding& finding, Said said, bool is_whole_list) {
    const bool is_fact = finding.measure == Measure::fact;
    auto data = object();
    data.set("share", share(finding));
    data.set("unit", is_fact ? "" : said_of(finding, said == Said::met));
    data.set("text", finding.text);
    data.set("measure", is_fact ? "fact" : "judgement");
    data.set("find", is_whole_list);
    set_text(data, "interval", interval_words(finding.interval));
    set_text(data, "note", said == Said::met ? "" : note(finding));
    is_fact ? set_row(data, pack.facts, finding, said, pack.detailed)
            : set_row(data, pack.judgements, finding, said, pack.detailed);
    return data;
}

Data answer_rows(const std::vector<AnswerBehind>& answers, std::size_t team) {
    auto rows = list();
    for (const auto& answer : answers) {
        if (answer.team != team) continue;
        auto row = object();
        row.set("audit", std::to_string(answer.audit));
        row.set("words", answer.words);
        row.set("described", answer.described);
        row.set("reason", answer.reason);
        rows << row;
    }
    return rows;
}

template <class CellOf>
void add_answers(Data& all, const Matrix<CellOf>& matrix, const QaPack& pack) {
    for (const auto& question : matrix.questions) {
        if (pack.detailed && question.answers.empty()) continue;
        const auto id = anchor(question.id, question.version);
        auto teams = list();
        for (std::size_t team = 0; team < pack.teams.size(); ++team) {
            const auto rows = answer_rows(question.answers, team);
            if (pack.detailed ? rows.is_empty_list() : question.teams[team].asked() == 0) continue;
            auto one = object();
            one.set("team_id", team_anchor(id, team));
            one.set("team", pack.teams[team]);
            one.set("team_number", std::to_string(team));
            one.set("team_share", whole(question.teams[team]));
            one.set("rows", rows);
            teams << one;
        }
        auto data = object();
        data.set("id", id);
        data.set("title", capitalised(question.title));
        data.set("area", question.area.empty() ? "no-area" : question.area);
        data.set("share", whole(question.all));
        data.set("ask", question.ask);
        data.set("answer_teams", teams);
        all << data;
    }
}

}  // namespace

Data findings_list(const QaPack& pack, const std::vector<Finding>& findings, Said said, std::size_t most,
                   const std::string& none) {
    auto items = list();
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i)
        items << finding_data(pack, findings[i], said, most > main_ones);
    auto data = object();
    set_list(data, "list", items);
    data.set("none", none);
    return data;
}

Data answers_list(const QaPack& pack) {
    auto all = list();
    add_answers(all, pack.facts, pack);
    add_answers(all, pack.judgements, pack);
    return all;
}

}  // namespace caseaudit::reports
