#include <doctest/doctest.h>

#include <caseaudit/formats.hpp>
#include <caseaudit/forms.hpp>
#include <nlohmann/json.hpp>
#include <regex>

#include "scoring/builders.hpp"

namespace form_test {

using namespace caseaudit;
using namespace caseaudit::testing;
using nlohmann::json;

namespace {

Template two_questions() {
    auto second = asked_when(judgement("b"), "a", "yes");
    second.ask = "Is it good?";
    auto first = fact("a");
    first.ask = "Is it <there>?";
    return audit_template({{"s", "S", 100, {first, second}}});
}

Audit draft_of(const Template& whole) {
    Audit draft;
    draft.id = "invented-C-0001-2013-05-31";
    draft.template_id = whole.id;
    draft.template_version = whole.version;
    draft.subject = "C-0001";
    draft.team = "Team Oak";
    draft.period = months_up_to(Date{std::chrono::year{2013} / 5 / 31}, 6);
    return draft;
}

Answer answer_to(std::string question, std::string value, std::string reason) {
    Answer answer;
    answer.question = std::move(question);
    answer.state = value.empty() ? AnswerState::unanswered : AnswerState::answered;
    answer.value = std::move(value);
    answer.reason = std::move(reason);
    return answer;
}

std::string between(const std::string& text, const std::string& start, const std::string& end) {
    const auto from = text.find(start) + start.size();
    return text.substr(from, text.find(end, from) - from);
}

json data_of(const std::string& page) {
    return json::parse(between(page, R"(<script type="application/json" id="form-data">)", "</script>"));
}

}  // namespace

TEST_CASE("a form holds all that it needs and loads nothing") {
    const auto whole = two_questions();
    const auto page = form_html({.audit_template = whole, .draft = draft_of(whole)});
    CHECK(page.find("default-src 'none'") != std::string::npos);
    CHECK(page.find("url(") == std::string::npos);
    CHECK_FALSE(std::regex_search(page.substr(0, page.find("<style>")), std::regex{"<(link|img|iframe)"}));
    CHECK(page.size() < 300'000);
    const auto data = data_of(page);
    CHECK(data["plan"]["template"] == "invented");
    CHECK(data["template"]["sections"][0]["questions"][0]["ask"] == "Is it <there>?");
    CHECK(data["settings"]["storage"] == true);
    const auto document = data["settings"]["document"].get<std::string>();
    CHECK(read_audit_text(document, "form").subject == "C-0001");
}

TEST_CASE("only the form's own script may run, by its hash") {
    const auto whole = two_questions();
    const auto page = form_html({.audit_template = whole});
    CHECK(std::regex_search(page, std::regex{"script-src 'sha256-[A-Za-z0-9+/]{43}='"}));
    CHECK(page.find("script-src 'unsafe-inline'") == std::string::npos);
}

TEST_CASE("nothing in the form's script ends it early") {
    const auto whole = two_questions();
    const auto page = form_html({.audit_template = whole});
    const auto count = [&](const std::string& tag) {
        int found = 0;
        for (auto at = page.find(tag); at != std::string::npos; at = page.find(tag, at + 1)) ++found;
        return found;
    };
    CHECK(count("</script") == 2);  // of the data and of the script
    CHECK(count("<!--") == 0);
}

TEST_CASE("what a draft says cannot become part of the page") {
    const auto whole = two_questions();
    auto draft = draft_of(whole);
    draft.team = "</script><script>alert(1)</script>";
    draft.answers.push_back(answer_to("a", "", "</script><b>{{title}}"));
    for (const auto& page : {form_html({.audit_template = whole, .draft = draft}),
                             paper_html({.audit_template = whole, .draft = draft})}) {
        CHECK(page.find("alert(1)</script>") == std::string::npos);
        CHECK(page.find("<b>") == std::string::npos);
    }
}

TEST_CASE("a form says whose copy it is") {
    const auto whole = two_questions();
    const auto page = form_html(
        {.audit_template = whole, .draft = draft_of(whole), .copy = Copy::facts, .browser_storage = false});
    const auto settings = data_of(page)["settings"];
    CHECK(settings["copy"] == "facts");
    CHECK(settings["storage"] == false);
    CHECK(read_audit_text(settings["document"].get<std::string>(), "form").copy == Copy::facts);
    CHECK(page.find("This copy is for the facts.") != std::string::npos);
}

TEST_CASE("a blank form has no audit") {
    const auto whole = two_questions();
    const auto settings = data_of(form_html({.audit_template = whole}))["settings"];
    CHECK(settings["blank"] == true);
    CHECK(settings["document"] == "");
}

TEST_CASE("a form to reconcile says what each of a pair answered") {
    const auto whole = two_questions();
    const auto yes = answer_to("a", "yes", "On file.");
    const auto page = form_html({.audit_template = whole,
                                 .draft = draft_of(whole),
                                 .differences = std::vector<Disagreement>{{"a", yes, std::nullopt}}});
    const auto differences = data_of(page)["settings"]["differences"];
    CHECK(differences ==
          json::array({{{"question", "a"},
                        {"first", {{"state", "answered"}, {"value", "yes"}, {"reason", "On file."}}},
                        {"second", nullptr},
                        {"record", nullptr}}}));
}

TEST_CASE("the layout for paper asks what is asked, with what the record says") {
    const auto whole = two_questions();
    auto draft = draft_of(whole);
    auto answer = answer_to("a", "no", "Nothing is on file.");
    answer.check = "invented.a";
    answer.outcome = Outcome::not_met;
    draft.answers.push_back(std::move(answer));
    const auto page = paper_html({.audit_template = whole, .draft = draft});
    CHECK(page.find("1. Is it &lt;there&gt;?") != std::string::npos);
    CHECK(page.find("The record says: No.") != std::string::npos);
    CHECK(page.find("Is it good?") == std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
    const auto blank = paper_html({.audit_template = whole});
    CHECK(blank.find("2. Is it good?") != std::string::npos);
    CHECK(blank.find("Only where") != std::string::npos);
}

}  // namespace form_test
