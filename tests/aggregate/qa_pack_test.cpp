#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "aggregate/made_up.hpp"

namespace qa_pack_test {

using namespace caseaudit;
using made_up::day;

namespace {

template <class CellOf>
const QuestionRow<CellOf>& row_of(const Matrix<CellOf>& matrix, std::string_view id) {
    for (const auto& row : matrix.questions) {
        if (row.id == id) return row;
    }
    throw Error{"no such question"};
}

QaPack pack_of(std::vector<CheckedAudit> audits, const QaOptions& options = {}) {
    return qa_pack(countable(std::move(audits)).audits, made_up::areas(), options);
}

}  // namespace

TEST_CASE("a pack says what it counts") {
    const auto pack = made_up::pack();
    CHECK(pack.audits == 18);
    CHECK(pack.complete == 16);
    CHECK(pack.drafts == 2);
    CHECK(pack.files == 16);
    CHECK(pack.as_of == day("2013-06-28"));
    CHECK(pack.audit_period == Period{day("2012-12-01"), day("2013-05-31")});
    CHECK(pack.sample ==
          "16 files. How they were drawn is not recorded, so these figures are about these files only; no "
          "interval is given.");
    CHECK(pack.teams == std::vector<std::string>{"Team Ash", "Team Elm", "Team Oak", "Team not recorded"});
    CHECK(pack.areas_not_asked == std::vector<std::string>{"Planning and review"});
    REQUIRE(pack.kinds.size() == 2);
    CHECK(pack.kinds[1].title == "Supervision");
    CHECK(pack.kinds[1].complete == 16);
    CHECK(pack.kinds[0].drafts == 2);
}

TEST_CASE("facts: what is not asked or cannot be checked leaves the denominator") {
    const auto pack = made_up::pack();
    const auto& on_file = row_of(pack.facts, "supervision.on-file");
    CHECK(on_file.all.met == 7);
    CHECK(on_file.all.not_met == 9);
    CHECK(on_file.all.percent_met() == 44);
    CHECK(on_file.all.rag == Rag::red);
    const auto& is_signed = row_of(pack.facts, "supervision.signed");
    CHECK(is_signed.all.met == 6);
    CHECK(is_signed.all.counted() == 7);
    CHECK(is_signed.all.not_asked == 9);
    CHECK(is_signed.all.rag == Rag::amber);
    CHECK(is_signed.answers.size() == 7);
    const auto& present = row_of(pack.facts, "chronology.present");
    CHECK(present.all.counted() == 1);
    CHECK(present.all.not_checked == 1);
    CHECK(pack.facts.total.all.counted() == 24);
    REQUIRE(pack.not_checked.size() == 1);
    CHECK(pack.not_checked[0].reason == "The source carries no chronology of [reference].");
    CHECK(pack.not_checked[0].audits == std::vector<int>{2});
    int by_team = 0;
    for (const auto& cell : on_file.teams) by_team += cell.counted();
    CHECK(by_team == 16);
}

TEST_CASE("judgements: an exact mean, its grade, and Good or better") {
    const auto pack = made_up::pack();
    const auto& reflective = row_of(pack.judgements, "supervision.reflective").all;
    CHECK(reflective.met == 1);
    CHECK(reflective.counted() == 7);
    CHECK(reflective.grades == std::array{0, 6, 1, 0});
    CHECK(reflective.mean == Fraction{8, 21});
    CHECK(reflective.grade == Grade::requires_improvement);
    CHECK(reflective.rag == Rag::amber);
}

TEST_CASE("a draft's judgements, comments and minutes do not count") {
    auto audits = made_up::review();
    for (auto& checked : audits) checked.audit.status = AuditStatus::draft;
    const auto pack = pack_of(audits);
    CHECK(pack.drafts == 18);
    CHECK(row_of(pack.facts, "supervision.on-file").all.counted() == 16);
    CHECK(pack.judgements.questions.empty());
    CHECK(pack.judgements.total.all.counted() == 0);
    CHECK(!pack.judgements.total.all.mean);
    CHECK(pack.comments.empty());
    CHECK(pack.actions.empty());
    CHECK(pack.minutes.empty());
    CHECK(pack.grades.complete == 0);
    CHECK(pack.grades.drafts == 18);
}

TEST_CASE("findings and strengths are ranked by files, then share") {
    const auto pack = made_up::pack();
    REQUIRE(pack.findings.size() == 3);
    CHECK(pack.findings[0].text == "No supervision on file");
    CHECK(pack.findings[0].count == 9);
    CHECK(pack.findings[0].of == 16);
    CHECK(pack.findings[0].described == 6);
    CHECK(pack.findings[0].actions == 16);
    CHECK(pack.findings[1].text == "No reflective supervision");
    CHECK(pack.findings[1].measure == Measure::judgement);
    CHECK(pack.findings[1].count == 6);
    CHECK(pack.findings[2].count == 1);
    REQUIRE(pack.strengths.size() == 2);
    CHECK(pack.strengths[0].text == "There is signed supervision");
    CHECK(pack.strengths[1].of == 1);
}

TEST_CASE("no evidence found counts as its scale says, and is named") {
    auto one = made_up::audit(8, "");
    one.audit.answers[0] = made_up::answered("supervision.on-file", "", "");
    one.audit.answers[0].state = AnswerState::no_evidence_found;
    const auto cell = row_of(pack_of({one}).facts, "supervision.on-file").all;
    CHECK(cell.not_met == 1);
    CHECK(cell.no_evidence_found == 1);
}

TEST_CASE("a judgement on a scale without grades is met in full, in part or not") {
    auto with_parts = made_up::supervision();
    with_parts.scales.push_back(
        {"yes-partly-no",
         "Yes, partly or no",
         {{"yes", "Yes", {1, 1}, false}, {"partly", "Partly", {1, 2}, false}, {"no", "No", {0, 1}, true}},
         "yes",
         "no",
         "no"});
    with_parts.sections[0].questions[2].scale = "yes-partly-no";
    std::vector<CheckedAudit> audits;
    for (const auto* value : {"partly", "yes", "partly", "no"}) {
        auto one = made_up::audit(static_cast<int>(audits.size()) + 1, "");
        one.audit_template = &with_parts;
        one.audit.answers[2].value = value;
        audits.push_back(one);
    }
    const auto pack = pack_of(audits);
    const auto cell = row_of(pack.judgements, "supervision.reflective").all;
    CHECK(cell.met == 1);
    CHECK(cell.partly == 2);
    CHECK(cell.not_met == 1);
    CHECK(cell.grades == std::array{0, 0, 0, 0});
    REQUIRE(cell.others.size() == 3);
    CHECK(cell.others[0].title == "Yes");
    CHECK(cell.others[1].count == 2);
    CHECK(cell.mean == Fraction{1, 2});
    REQUIRE(pack.findings.size() == 1);
    CHECK(pack.findings[0].count == 1);
    CHECK(pack.findings[0].of == 4);
    CHECK(pack.findings[0].partly == 2);
    CHECK(!pack.findings[0].graded);
}

TEST_CASE("not applicable and unanswered are never zero") {
    auto one = made_up::audit(8, "");
    auto other = made_up::audit(9, "");
    one.audit.answers[0] = made_up::answered("supervision.on-file", "", "New.");
    one.audit.answers[0].state = AnswerState::not_applicable;
    other.audit.answers.clear();
    const auto pack = pack_of({one, other});
    const auto cell = row_of(pack.facts, "supervision.on-file").all;
    CHECK(cell.not_applicable == 1);
    CHECK(cell.unanswered == 1);
    CHECK(cell.counted() == 0);
    CHECK(!cell.percent_met());
    CHECK(!cell.rag);
    CHECK(pack.findings.empty());
}

TEST_CASE("one file counts once in a question, by its latest audit that says something") {
    auto earlier = made_up::audit(8, "");
    auto later = made_up::audit(1, "");
    later.audit.subject = earlier.audit.subject;
    later.audit.period.to = day("2013-06-30");
    auto silent = later;
    silent.audit.id = "z";
    silent.audit.answers.clear();
    silent.audit.period.to = day("2013-07-31");
    const auto pack = pack_of({earlier, later, silent});
    CHECK(pack.audits == 3);
    CHECK(pack.files == 1);
    CHECK(row_of(pack.facts, "supervision.on-file").all.met == 1);
    CHECK(row_of(pack.facts, "supervision.on-file").all.counted() == 1);
    CHECK(pack.superseded == 1);
}

TEST_CASE("templates whose bands differ give no RAG to a shared cell") {
    auto strict = made_up::supervision();
    strict.bands.green = {1, 1};
    auto other = made_up::audit(2, "");
    other.audit_template = &strict;
    const auto pack = pack_of({made_up::audit(1, ""), other});
    CHECK(row_of(pack.facts, "supervision.on-file").all.counted() == 2);
    CHECK(!row_of(pack.facts, "supervision.on-file").all.rag);
}

TEST_CASE("grades: computed, stated, differing, and the gates behind them") {
    const auto grades = made_up::pack().grades;
    CHECK(grades.computed == std::array{0, 15, 1, 0});
    CHECK(grades.stated == std::array{0, 0, 1, 0});
    CHECK(grades.not_stated == 15);
    CHECK(grades.differing == 1);
    REQUIRE(grades.gates.size() == 1);
    CHECK(grades.gates[0].audits == 9);
    CHECK(grades.audits.size() == 16);
    CHECK(grades.audits[0].compliance == 83);
    CHECK(grades.audits[1].stated_reason == "Practice seen by [reference] was good.");
}

TEST_CASE("prompts are counted among the files that a check could look at") {
    const auto pack = made_up::pack();
    REQUIRE(pack.prompts.size() == 1);
    CHECK(pack.prompts[0].raised == 1);
    CHECK(pack.prompts[0].looked_at == 1);
    CHECK(pack.prompts[0].not_checked == 1);
    CHECK(pack.prompts[0].audits == std::vector<int>{1});
    CHECK(pack.prompts[0].urgent_audits == std::vector<int>{1});
}

TEST_CASE("minutes: a distribution, the median, and how many are not recorded") {
    const auto pack = made_up::pack();
    REQUIRE(pack.minutes.size() == 1);
    const auto& minutes = pack.minutes[0];
    CHECK(minutes.recorded == 7);
    CHECK(minutes.not_recorded == 9);
    CHECK(minutes.over_budget == 7);
    CHECK(minutes.median == Fraction{180, 1});
    REQUIRE(minutes.bands.size() == 2);
    CHECK(minutes.bands[0].least == 180);
    CHECK(minutes.bands[0].audits == 4);
    CHECK(minutes.bands[1].least == 60);
    CHECK(minutes.bands[1].most == 90);
    CHECK(minutes.bands[1].audits == 3);
}

TEST_CASE("actions are overdue at the report date, and open until they were closed") {
    QaOptions options;
    options.quotes_from = 0;
    auto done = made_up::audit(3, "");
    done.audit.actions[0].closed = day("2013-06-25");
    options.as_of = day("2013-06-22");
    CHECK(pack_of({done}, options).actions[0].state == ActionState::open);
    CHECK(pack_of({done}, options).actions[0].overdue);
    options.as_of = day("2013-06-25");
    CHECK(pack_of({done}, options).actions[0].state == ActionState::done);
    CHECK(!pack_of({done}, options).actions[0].overdue);
    options.as_of = day("2013-06-20");
    CHECK(!pack_of({made_up::audit(1, "")}, options).actions[0].overdue);
}

TEST_CASE("conversations that are not recorded are counted apart") {
    const auto pack = made_up::pack();
    CHECK(pack.conversations[0].held == 16);
    CHECK(pack.conversations[1].declined == 8);
    CHECK(pack.conversations[1].not_recorded == 8);
    CHECK(pack.conversations[1].why.size() == 8);
}

TEST_CASE("comments are grouped by practice area, without references") {
    const auto pack = made_up::pack();
    REQUIRE(pack.comments.size() == 2);
    CHECK(pack.comments[0].area == "management-oversight");
    CHECK(pack.comments[0].comments[0].text == "Nothing since [reference] moved.");
    CHECK(pack.comments[1].kind == CommentKind::strength);
}

TEST_CASE("nothing at all is not an error") {
    const auto pack = pack_of({});
    CHECK(pack.audits == 0);
    CHECK(!pack.as_of);
    CHECK(!pack.facts.total.all.percent_met());
    CHECK(pack.findings.empty());
    CHECK(pack.sample.starts_with("0 files."));
}

TEST_CASE("a pack says how times were counted, where answers rest on it") {
    CHECK(made_up::pack().counting.empty());
    auto audits = made_up::review();
    const Period known{day("2012-01-01"), day("2014-12-31")};
    audits[0].audit.counting = Counting{Calendar::StartIs::day_0, known, "sha256:1"};
    audits[1].audit.counting = audits[0].audit.counting;
    const auto& counting = *audits[0].audit.counting;
    CHECK(pack_of(audits).counting == std::vector<std::string>{spoken(counting)});
    audits[1].audit.counting->timescales_hash = "sha256:2";
    CHECK(pack_of(audits).counting.size() == 2);
    audits[1].audit.counting->start = Calendar::StartIs::day_1;
    REQUIRE(pack_of(audits).counting.size() == 4);
    CHECK(pack_of(audits).counting[2] == "Not all audits counted them alike.");
}

}  // namespace qa_pack_test
