#include <doctest/doctest.h>

#include <caseaudit/reports.hpp>
#include <nlohmann/json.hpp>

#include "aggregate/made_up.hpp"

namespace faults_test {

using namespace caseaudit;

namespace {

QaPack pack_of(std::vector<CheckedAudit> audits) {
    return qa_pack(countable(std::move(audits)).audits, made_up::areas(), {});
}

bool divides_by_zero(const std::string& text) {
    return text.find("nan") != std::string::npos || text.find(" of 0") != std::string::npos;
}

}  // namespace

TEST_CASE("no cell of the CSV is a formula") {
    CHECK(qa_csv(made_up::pack()).find(",'=Record supervision\r\n") != std::string::npos);
}

TEST_CASE("no audit at all is said in words") {
    const auto pack = pack_of({});
    CHECK(!divides_by_zero(qa_text(pack)));
    CHECK(qa_text(pack).find("Nothing was found not met or below Good.") != std::string::npos);
    CHECK(qa_html(pack).find("Not scored") != std::string::npos);
    CHECK(!divides_by_zero(qa_html(pack)));
    CHECK(nlohmann::json::parse(qa_json(pack))["as-of"].is_null());
    CHECK(!qa_csv(pack).empty());
}

TEST_CASE("drafts alone are never graded") {
    auto audits = made_up::review();
    for (auto& checked : audits) checked.audit.status = AuditStatus::draft;
    const auto text = qa_text(pack_of(audits));
    CHECK(text.find("18 audits, all drafts: only their facts and prompts count") != std::string::npos);
    CHECK(text.find("Not scored: there is no completed audit.") != std::string::npos);
    CHECK(qa_html(pack_of(audits)).find("Drafts are never graded.") != std::string::npos);
}

TEST_CASE("all not applicable is not scored, never 0 or 100") {
    auto one = made_up::audit(8, "Team Oak");
    one.audit.answers[0] = made_up::answered("supervision.on-file", "", "New.");
    one.audit.answers[0].state = AnswerState::not_applicable;
    one.scores = {};
    const auto pack = pack_of({one});
    CHECK(qa_text(pack).find("not scored") != std::string::npos);
    CHECK(!divides_by_zero(qa_text(pack)));
    CHECK(qa_text(pack).find("%") == std::string::npos);
    CHECK(qa_html(pack).find("1 not applicable") != std::string::npos);
    const auto cell = nlohmann::json::parse(qa_json(pack))["facts"]["total"]["all"];
    CHECK(cell["percent-met"].is_null());
    CHECK(cell["rag"].is_null());
}

TEST_CASE("invalid UTF-8 in a comment breaks no format") {
    auto one = made_up::audit(1, "Team Oak");
    one.audit.comments[0].text = "\xff";
    CHECK_NOTHROW(qa_json(pack_of({one})));
}

}  // namespace faults_test
