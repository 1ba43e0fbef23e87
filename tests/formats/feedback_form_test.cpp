#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "formats/check_fault.hpp"
#include "formats/grammar.hpp"

namespace feedback_form_test {

using namespace caseaudit;

namespace {

const std::string head = "<feedback-form format=\"1\" subject=\"C-0001\" from=\"child\" date=\"2026-09-01\">";

std::string form(const std::string& views) { return head + "\n" + views + "\n</feedback-form>"; }

const std::string visits =
    "<view category=\"visits\" rating=\"amber\" state=\"given\"><words> I like\nher </words></view>";

CaseFile read(const std::string& text) { return read_feedback_form_text(text, "forms/C-0001 Mother.xml"); }

bool reader_accepts(const std::string& text) {
    try {
        read(text);
        return true;
    } catch (const InputError&) {
        return false;
    }
}

/// Refused by reader and grammar, by the reader in that line with that sentence.
void check_refused(const std::string& text, int line, const std::string& sentence) {
    static const test::Grammar grammar{"feedback-form"};
    CHECK_MESSAGE(!grammar.accepts(text), text);
    try {
        read_feedback_form_text(text, "f.xml");
        FAIL_CHECK("accepted: " << text);
    } catch (const InputError& fault) {
        test::check_message(fault.what(), "f.xml", line, sentence);
    }
}

}  // namespace

TEST_CASE("a form becomes a case file with its views alone") {
    const auto file = read(form(visits + "<view state=\"declined\"><reason>Tired</reason></view>"));
    CHECK(file.subject().ref == "C-0001");
    CHECK(file.subject().kind == SubjectKind::child);
    REQUIRE(file.sources().size() == 1);
    CHECK(file.sources()[0].id == "feedback-form-c-0001-mother");
    CHECK(file.sources()[0].title == "Feedback form of the child, 1 September 2026");
    REQUIRE(file.all_entries().size() == 2);
    const auto& view = file.all_entries()[0];
    CHECK(view.id == "feedback-form-c-0001-mother-2");
    CHECK(view.line == 2);
    CHECK(iso_date(view.date) == "2026-09-01");
    CHECK(view.field("from").is("child"));
    CHECK(view.field("rating").is("amber"));
    CHECK(view.text == "I like\nher");
    CHECK(view.field("reason").state == FieldState::blank);
    CHECK(view.field("response").state == FieldState::not_in_source);
    CHECK(file.all_entries()[1].field("category").state == FieldState::blank);
    CHECK(file.all_entries()[1].field("reason").is("Tired"));
}

TEST_CASE("a form proves what is on it and nothing else") {
    const auto file = read(form(visits));
    const Period day{file.all_entries()[0].date, file.all_entries()[0].date};
    CHECK(!file.lacks(some("feedback").with({"from", "category", "rating", "state", "reason"}), day));
    CHECK(file.lacks(every("feedback"), day));
    CHECK(file.lacks(latest("feedback"), day));
    CHECK(file.lacks(some("visit"), day));
}

TEST_CASE("what was done about it is carried where the form says it") {
    const auto file = read(
        form("<view category=\"visits\" rating=\"red\" state=\"given\"><response>Told</response></view>" +
             test::replaced(visits, "visits", "health")));
    CHECK(file.all_entries()[0].field("response").is("Told"));
    CHECK(!file.lacks(some("feedback").with({"response"}), {}));
}

TEST_CASE("a form with a fault is refused") {
    check_refused(form(""), 1, "the form has no view");
    check_refused(form("<view category=\"visits\" state=\"given\"/>"), 2,
                  "the view was given, but has neither a rating nor words");
    check_refused(form("<view category=\"visits\" rating=\"red\" state=\"declined\"/>"), 2,
                  "the state is 'declined', but there is a rating, or words");
    check_refused(form("<view category=\"visits\" state=\"not-asked\"><words>x</words></view>"), 2,
                  "the state is 'not-asked', but there is a rating, or words");
    check_refused(form("<view rating=\"red\" state=\"given\"/>"), 2, "what the view is about is not said");
    check_refused(form("<view category=\"visits\" rating=\"red\"/>"), 2,
                  "<view> needs the attribute 'state'");
    check_refused(form("<view category=\"visits\" rating=\"blue\" state=\"given\"/>"), 2,
                  "'blue' is no rating");
    check_refused(form("<view category=\"weather\" rating=\"red\" state=\"given\"/>"), 2,
                  "'weather' is no category");
    check_refused(form("<view category=\"visits\" state=\"given\"><words/></view>"), 2, "<words> is empty");
    check_refused(form("<view category=\"visits\" rating=\"red\" state=\"given\" name=\"x\"/>"), 2,
                  "<view> has no attribute 'name'");
    check_refused(test::replaced(form(visits), "child", "dog"), 1, "'dog' is no from");
    check_refused(test::replaced(form(visits), "C-0001", "Anna B"), 1, "'Anna B' is not a reference");
    check_refused(test::replaced(form(visits), "2026-09-01", "2026-02-31"), 1, "'2026-02-31' is not a date");
    check_refused(test::replaced(form(visits), "format=\"1\"", "format=\"2\""), 1, "'2' is no format");
}

TEST_CASE("a second view of a category is refused") {
    try {
        read_feedback_form_text(form(visits + "\n" + visits), "f.xml");
        FAIL_CHECK("accepted");
    } catch (const InputError& fault) {
        test::check_message(fault.what(), "f.xml", 4, "there is a second view of 'visits'");
    }
}

TEST_CASE("the blank form is a form, on which nobody was asked") {
    const auto file = read_feedback_form(SOURCE_FOLDER "/examples/blank-feedback-form.xml");
    CHECK(file.all_entries().size() == 5);
    for (const auto& view : file.all_entries()) CHECK(view.field("state").is("not-asked"));
}

TEST_CASE("grammar and reader accept the same") {
    const test::Grammar grammar{"feedback-form"};
    for (const auto& views :
         {visits, visits + "<view state=\"not-asked\"/>",
          std::string{"<view category=\"contact\" state=\"not-appropriate\"><reason/></view>"},
          std::string{"<view category=\"contact\" state=\"given\"><response/><words>x</words></view>"}}) {
        CHECK_MESSAGE(grammar.accepts(form(views)), views);
        CHECK_MESSAGE(reader_accepts(form(views)), views);
    }
}

}  // namespace feedback_form_test
