#include <algorithm>
#include <caseaudit/behind_cells.hpp>
#include <map>
#include <tuple>

#include "aggregate/answers.hpp"
#include "aggregate/one_a_file.hpp"

namespace caseaudit {
namespace {

using namespace aggregate;

/// By team, then by what is said.
using SaidByTeam = std::map<std::tuple<std::size_t, Said, std::string>, std::vector<int>>;

/// By team and code of one template.
using AuditsByCode = std::map<std::pair<std::size_t, std::size_t>, std::vector<int>>;

AuditsByCode audits_by_code(const Answers& answers, const OneAFile& kept, const AskedIn& in) {
    const auto& columns = *answers.columns;
    const auto codes = columns.layouts[in.layout].codes;
    AuditsByCode found;
    const auto add = [&](std::uint32_t audit, std::uint8_t code) {
        if (code == AnswerCode::left_out) return;
        found[{columns.audits[audit].team, code % codes}].push_back(static_cast<int>(audit) + 1);
    };
    kept.visit_rows(0, 1, [&](std::uint32_t audit, std::size_t layout, const std::uint8_t* codes_of) {
        if (layout == in.layout) add(audit, codes_of[in.position]);
    });
    kept.visit_shared([&](std::uint32_t audit, std::size_t layout, std::size_t position, std::uint8_t code) {
        if (layout == in.layout && position == in.position) add(audit, code);
    });
    return found;
}

SaidByTeam said_by_team(const Answers& answers, const OneAFile& kept, const AskedQuestion& asked) {
    SaidByTeam all;
    for (const auto& in : asked.in) {
        for (const auto& [key, audits] : audits_by_code(answers, kept, in)) {
            const auto& meaning = in.meanings[key.second];
            if (meaning.said == Said::not_asked) continue;
            auto& said = all[{key.first, meaning.said, words_of(meaning)}];
            said.insert(said.end(), audits.begin(), audits.end());
        }
    }
    for (auto& [key, audits] : all) std::ranges::sort(audits);
    return all;
}

void give_question(const Answers& answers, const OneAFile& kept, const AskedQuestion& asked,
                   const std::function<void(const BehindCell&)>& give) {
    const auto& question = *asked.question;
    BehindCell cell{question.id, question.version, question.label, question.ask, 0, "", {}};
    for (auto& [key, audits] : said_by_team(answers, kept, asked)) {
        const auto team = std::get<0>(key);
        if (team != cell.team && !cell.said.empty()) {
            give(cell);
            cell.said.clear();
        }
        cell.team = team;
        cell.team_name = answers.columns->teams[team];
        cell.said.push_back({std::get<1>(key), std::get<2>(key), std::move(audits)});
    }
    if (!cell.said.empty()) give(cell);
}

}  // namespace

std::size_t BehindCell::audits() const {
    std::size_t all = 0;
    for (const auto& one : said) all += one.audits.size();
    return all;
}

void each_behind(const Columns& columns, const std::vector<PracticeArea>& areas,
                 const std::function<void(const BehindCell&)>& give) {
    const auto answers = all_answers(columns, areas);
    const OneAFile kept{answers};
    for (const auto measure : {Measure::fact, Measure::judgement}) {
        for (const auto& asked : answers.questions) {
            if (asked.question->measure == measure) give_question(answers, kept, asked, give);
        }
    }
}

}  // namespace caseaudit
