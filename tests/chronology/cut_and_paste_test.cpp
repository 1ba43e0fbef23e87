#include "chronology/chronology_file.hpp"

namespace cut_and_paste_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string covered =
    only_latest("chronology") + all_text("chronology-event", "what") + all_text("note");

/// 24 words, as a note has them.
const std::string noted =
    "Home visit completed as arranged with mother and aunt present. House was tidy, and there was food in "
    "the "
    "cupboards and in the fridge.";

std::string told(std::string_view date, const std::string& what) {
    return event(date, "", "<what>" + what + "</what>");
}

std::string note(std::string_view date, const std::string& text) {
    return "<note date=\"" + std::string{date} + "\"><text>" + text + "</text></note>";
}

Result look(const std::string& xml, int words = 12, int percent = 60, std::vector<std::string> family = {}) {
    return run_check(caseaudit_plugin, "cut-and-paste", xml,
                     {.limits = {{"shortest-passage", {words, LimitUnit::count}},
                                 {"least-overlap", {percent, LimitUnit::percent}}},
                      .family = std::move(family)});
}

Result look_at(const std::string& events, const std::string& notes, int words = 12, int percent = 60) {
    return look(child(covered, chronology_with(events) + notes), words, percent);
}

}  // namespace

TEST_SUITE("chronology.cut-and-paste") {
    TEST_CASE("met with one prompt that cites each event and its note") {
        const auto result = look_at(told("2013-01-05", noted) + told("2013-02-01", "School meeting.") +
                                        told("2013-03-03", noted + " Bedroom seen."),
                                    note("2013-01-05", noted + " Mother was cross."));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Nearly word for word in a case note: 2 of 3 events.");
        REQUIRE(result.prompts.size() == 1);
        CHECK(
            result.prompts[0].text ==
            "Look for cut and paste: event of 5 January 2013, all 24 words in the note of that day; event of "
            "3 March 2013, 24 of 26 words in the note of 5 January 2013. The longest passage has 24 words in "
            "a "
            "row: “Home visit completed as arranged with mother and aunt present. House was tidy, and there "
            "was "
            "food in the cupboards …”.");
        CHECK_FALSE(result.prompts[0].urgent);
        REQUIRE(result.prompts[0].evidence.size() == 4);
        CHECK(result.prompts[0].evidence[0].kind == "chronology-event");
        CHECK(result.prompts[0].evidence[1].kind == "note");
    }

    TEST_CASE("met without a prompt when events are in their own words") {
        const auto result =
            look_at(told("2013-01-05", "First home visit after the move: the children have beds and food."),
                    note("2013-01-05", noted));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "No event is nearly word for word in a case note.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("met without a prompt where there is no note, or no event") {
        CHECK(look_at(told("2013-01-05", noted), "").prompts.empty());
        CHECK(look_at("", note("2013-01-05", noted)).prompts.empty());
    }

    TEST_CASE("a prompt at the shortest passage, none a word below") {
        const auto event =
            told("2013-01-05", "one two three four five six seven eight nine ten eleven twelve");
        const auto notes =
            note("2013-01-05", "one two three four five six seven eight nine ten eleven twelve");
        CHECK(look_at(event, notes, 12).prompts.size() == 1);
        CHECK(look_at(event, notes, 13).prompts.empty());
    }

    TEST_CASE("a prompt at the least overlap, none a percent below") {
        const auto event = told("2013-01-05", "one two three four five six and then more words");
        const auto notes = note("2013-01-05", "one two three four five six");
        CHECK(look_at(event, notes, 6, 60).prompts.size() == 1);
        CHECK(look_at(event, notes, 6, 61).prompts.empty());
    }

    TEST_CASE("a prompt though words were changed here and there") {
        auto changed = noted;
        changed.replace(changed.find("arranged"), 8, "planned");
        const auto result = look_at(told("2013-01-05", changed), note("2013-01-05", noted));
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].text.find("23 of 24 words") != std::string::npos);
        CHECK(result.prompts[0].text.find("19 words in a row: “with mother") != std::string::npos);
    }

    TEST_CASE("the note that is most like the event is the one cited") {
        const auto result = look_at(told("2013-01-05", noted),
                                    note("2013-01-04", noted.substr(0, 90)) + note("2013-01-06", noted));
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].evidence.at(1).date == parse_date("2013-01-06"));
    }

    TEST_CASE("one prompt names ten events, and cites them all") {
        std::string events;
        for (int i = 10; i < 22; ++i) events += told("2013-01-" + std::to_string(i), noted);
        const auto result = look_at(events, note("2013-01-05", noted));
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].text.find(
                  "event of 19 January 2013, all 24 words in the note of 5 January 2013; "
                  "and 2 more. The longest") != std::string::npos);
        CHECK(result.prompts[0].evidence.size() == 24);
    }

    TEST_CASE("no prompt by notes or events after the as-of date") {
        CHECK(look_at(told("2013-01-05", noted), note("2013-06-05", noted)).prompts.empty());
        CHECK(look_at(told("2013-06-05", noted), note("2013-01-05", noted)).prompts.empty());
    }

    TEST_CASE("no prompt by an event that a sibling's chronology shares") {
        const auto file = case_file(source("s", covered),
                                    "<subject kind=\"child\" ref=\"C-1\"><sibling ref=\"C-2\"/></subject>",
                                    chronology_with(told("2013-01-05", noted)) + note("2013-01-05", noted));
        const auto shared = child(covered, chronology_with(told("2013-01-05", noted)));
        CHECK(look(file, 12, 60, {shared}).prompts.empty());
        const auto of_another_day = child(covered, chronology_with(told("2013-01-06", noted)));
        CHECK(look(file, 12, 60, {of_another_day}).prompts.size() == 1);
        const auto of_other_words = child(covered, chronology_with(told("2013-01-05", "Home visit.")));
        CHECK(look(file, 12, 60, {of_other_words}).prompts.size() == 1);
        const auto alone = look(file);
        CHECK(alone.prompts.size() == 1);
        CHECK(alone.reason ==
              "Nearly word for word in a case note: 1 of 1 event. The siblings' case files were not read.");
    }

    TEST_CASE("not applicable without a chronology") {
        CHECK(look(child(covered, note("2013-01-05", noted))).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the words of notes or events are not in the source") {
        const auto entries = chronology_with(told("2013-01-05", noted)) + note("2013-01-05", noted);
        CHECK(look(child(only_latest("chronology") + all_text("chronology-event", "what") + all("note"),
                         entries))
                  .outcome == Outcome::not_checked);
        CHECK(look(child(only_latest("chronology") + all("chronology-event", "what") + all_text("note"),
                         entries))
                  .outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where no entry has its words") {
        const auto wordless = event("2013-01-05", "", "<what length=\"120\"/>");
        const auto result = look_at(wordless, note("2013-01-05", noted));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "The words of no event are in this source.");
        CHECK(look_at(told("2013-01-05", noted), "<note date=\"2013-01-05\"/>").reason ==
              "The words of no case note are in this source.");
    }
}

}  // namespace cut_and_paste_test
