// The audits behind each cell, from columns alone.
#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/behind_cells.hpp>
#include <map>
#include <tuple>

#include "aggregate/made_up.hpp"

namespace behind_cells_test {

using namespace caseaudit;

namespace {

/// Question, team, what is said.
using Where = std::tuple<std::string, std::size_t, Said, std::string>;
using AuditsWhere = std::map<Where, std::vector<int>>;

template <class CellOf>
void add_answers(AuditsWhere& all, const Matrix<CellOf>& matrix) {
    for (const auto& row : matrix.questions) {
        for (const auto& one : row.answers) all[{row.id, one.team, one.said, one.words}].push_back(one.audit);
    }
}

AuditsWhere behind(const std::vector<CheckedAudit>& audits) {
    AuditsWhere all;
    each_behind(columns_of(audits), made_up::areas(), [&](const BehindCell& cell) {
        for (const auto& said : cell.said)
            all[{cell.question, cell.team, said.said, said.words}] = said.audits;
    });
    return all;
}

}  // namespace

TEST_CASE("behind each cell are the audits that the pack lists") {
    const auto audits = countable(made_up::review()).audits;
    AuditsWhere listed;
    const auto pack = qa_pack(audits, made_up::areas(), {});
    add_answers(listed, pack.facts);
    add_answers(listed, pack.judgements);
    CHECK(listed.size() > 10);
    CHECK(behind(audits) == listed);
}

TEST_CASE("of two audits of one file the one that counts is behind the cell") {
    auto audits = countable(made_up::review()).audits;
    audits[1].audit.subject = audits[0].audit.subject;
    audits[1].audit.period.to += std::chrono::days{30};
    const auto pack = qa_pack(audits, made_up::areas(), {});
    AuditsWhere listed;
    add_answers(listed, pack.facts);
    add_answers(listed, pack.judgements);
    CHECK(behind(audits) == listed);
}

TEST_CASE("a cell has as many audits as it counts") {
    const auto audits = countable(made_up::review()).audits;
    const auto columns = columns_of(audits);
    const auto pack = qa_pack(columns, made_up::areas(), {});
    std::size_t cells = 0;
    each_behind(columns, made_up::areas(), [&](const BehindCell& cell) {
        for (const auto& row : pack.facts.questions) {
            if (row.id != cell.question) continue;
            CHECK(static_cast<int>(cell.audits()) == row.teams[cell.team].asked());
            CHECK(cell.team_name == pack.teams[cell.team]);
            ++cells;
        }
    });
    CHECK(cells > 4);
    each_behind(Columns{}, made_up::areas(), [](const BehindCell&) { FAIL("there is no audit"); });
}

}  // namespace behind_cells_test
