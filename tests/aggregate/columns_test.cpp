#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/reports.hpp>

#include "aggregate/made_up.hpp"
#include "store/figures.hpp"

namespace columns_test {

using namespace caseaudit;

namespace {

std::vector<CheckedAudit> reviewed() { return countable(made_up::review()).audits; }

PackedAudit packed_of(const CheckedAudit& checked) {
    const auto& [audit, audit_template, scores] = checked;
    const auto layout = store::layout_of(*audit_template);
    return {audit_template,
            audit.id,
            audit.subject_kind,
            audit.subject,
            audit.team,
            audit.period.to,
            audit.status == AuditStatus::complete,
            store::packed(audit, layout),
            store::written(store::figures_of(audit, layout)),
            store::written(store::scored_figures(audit, *audit_template, scores))};
}

std::string counted_from(const Columns& columns) {
    const auto pack = qa_pack(columns, made_up::areas(), {});
    return qa_json(pack) + qa_html(pack) + qa_text(pack) + qa_csv(pack);
}

/// So many times the review, each time of other children.
std::vector<CheckedAudit> many_times(int times) {
    std::vector<CheckedAudit> all;
    for (int i = 0; i < times; ++i) {
        for (auto checked : reviewed()) {
            checked.audit.id += fmt::format("-{:05}", i);
            checked.audit.subject += fmt::format("-{}", i);
            all.push_back(std::move(checked));
        }
    }
    return all;
}

template <class CellOf>
void check_times(const Matrix<CellOf>& many, const Matrix<CellOf>& once, int times) {
    REQUIRE(many.questions.size() == once.questions.size());
    for (std::size_t i = 0; i < once.questions.size(); ++i) {
        for (std::size_t team = 0; team < once.questions[i].teams.size(); ++team) {
            const auto& a = many.questions[i].teams[team];
            const auto& b = once.questions[i].teams[team];
            CHECK(a.met == times * b.met);
            CHECK(a.not_met == times * b.not_met);
            CHECK(a.not_applicable == times * b.not_applicable);
            CHECK(a.not_asked == times * b.not_asked);
            CHECK(a.rag == b.rag);
        }
    }
}

}  // namespace

TEST_CASE("columns give the numbers of the audits themselves") {
    const auto audits = reviewed();
    QaOptions options;
    options.quotes_from = 0;
    const auto with = qa_pack(audits, made_up::areas(), options);
    const auto without = qa_pack(columns_of(audits), made_up::areas(), options);
    CHECK(with.detailed);
    CHECK(!without.detailed);
    CHECK(without.grades.complete == with.grades.complete);
    CHECK(without.grades.computed == with.grades.computed);
    CHECK(without.action_counts.overdue == with.action_counts.overdue);
    CHECK(with.action_counts.overdue == std::ranges::count_if(with.actions, &PackAction::overdue));
    CHECK(without.action_counts.urgent == with.action_counts.urgent);
    CHECK(without.action_counts.longest_overdue == with.action_counts.longest_overdue);
    // Faults of the case system are words; columns hold only how many there are.
    CHECK(with.decisions.back().text.find("of the case system") != std::string::npos);
    REQUIRE(without.decisions.size() + 1 == with.decisions.size());
    for (std::size_t i = 0; i < without.decisions.size(); ++i)
        CHECK(without.decisions[i].text == with.decisions[i].text);
    CHECK(without.feedback_counts == with.feedback_counts);
    CHECK(without.facts.total.all == with.facts.total.all);
    REQUIRE(without.comments.size() == with.comments.size());
    for (std::size_t i = 0; i < with.comments.size(); ++i) {
        const auto& group = with.comments[i];
        CHECK(group.count == static_cast<int>(group.comments.size()) + group.withheld);
        CHECK(without.comments[i].count == group.count);
        CHECK(without.comments[i].comments.empty());
    }
    REQUIRE(without.prompts.size() == with.prompts.size());
    CHECK(without.prompts[0].urgent == static_cast<int>(with.prompts[0].urgent_audits.size()));
}

TEST_CASE("packed audits are numbered by id, whatever order they come in") {
    const auto audits = reviewed();
    ColumnsBuilder backward;
    for (auto one = audits.rbegin(); one != audits.rend(); ++one) backward.add(packed_of(*one));
    const auto columns = backward.finish();
    CHECK(counted_from(columns) == counted_from(columns_of(audits)));
    CHECK(columns.audits.front().draft);  // chronology-C-0015
    REQUIRE(columns.prompts.size() == 2);
    CHECK(columns.prompts[0].audit == 0);
}

TEST_CASE("threads count what one thread counts, and all of it") {
    constexpr int times = 2500;
    const auto once = qa_pack(columns_of(reviewed()), made_up::areas(), {});
    const auto many = qa_pack(columns_of(many_times(times)), made_up::areas(), {});
    CHECK(many.audits == 18 * times);
    CHECK(many.files == 16 * times);
    check_times(many.facts, once.facts, times);
    check_times(many.judgements, once.judgements, times);
}

TEST_CASE("more audits than a page can show are counted without what lies behind them") {
    const auto pack = qa_pack(many_times(static_cast<int>(most_detailed) / 18 + 1), made_up::areas(), {});
    CHECK(!pack.detailed);
    CHECK(pack.actions.empty());
    CHECK(pack.grades.audits.empty());
    CHECK(pack.action_counts.all() > 0);
    const auto page = qa_html(pack);
    CHECK(page.find("has the numbers only") != std::string::npos);
    CHECK(page.find("No completed audit holds") == std::string::npos);
}

TEST_CASE("of nothing, of drafts and of what does not apply there is nothing to divide") {
    CHECK(qa_pack(Columns{}, made_up::areas(), {}).facts.questions.empty());
    auto audits = reviewed();
    for (auto& checked : audits) checked.audit.status = AuditStatus::draft;
    const auto drafts = qa_pack(columns_of(audits), made_up::areas(), {});
    CHECK(drafts.complete == 0);
    CHECK(drafts.judgements.questions.empty());
    CHECK(drafts.grades.drafts == 18);
    CHECK(counted_from(columns_of(audits)).find("Not scored") != std::string::npos);
    audits = {reviewed().back()};
    for (auto& answer : audits[0].audit.answers) {
        answer.state = AnswerState::not_applicable;
        answer.value.clear();
    }
    const auto nothing_applies = qa_pack(columns_of(audits), made_up::areas(), {});
    CHECK(nothing_applies.facts.total.all.counted() == 0);
    CHECK(nothing_applies.facts.total.all.not_applicable > 0);
    CHECK(!nothing_applies.facts.total.all.rag);
}

TEST_CASE("figures read again are the figures that were written") {
    for (const auto& checked : reviewed()) {
        const auto packed = packed_of(checked);
        CHECK(store::written(store::read_figures(packed.figures)) == packed.figures);
        CHECK(store::written(store::read_scored_figures(packed.scored)) == packed.scored);
    }
    CHECK_THROWS(store::read_figures("about\t1\tx\n"));
    CHECK_THROWS(store::read_figures("other\t1\n"));
    CHECK_THROWS(store::read_scored_figures("scores\t0\t1/2\t9\t-\t-\n"));
}

}  // namespace columns_test
