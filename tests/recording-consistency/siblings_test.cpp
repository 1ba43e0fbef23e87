#include "kinds/case_file.hpp"

namespace siblings_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string coverage =
    all("document", "type title of-siblings") + all_text("assessment", "analysis") + all_text("visit");

std::string file_of(const std::string& ref, const std::string& sibling, const std::string& entries,
                    const std::string& covers = coverage) {
    const auto family = sibling.empty() ? "" : "<sibling ref=\"" + sibling + "\"/>";
    return case_file(source("s", covers),
                     "<subject kind=\"child\" ref=\"" + ref + "\">" + family + "</subject>", entries);
}

std::string own(const std::string& entries) { return file_of("C-1", "C-2", entries); }
std::string siblings(const std::string& entries) { return file_of("C-2", "C-1", entries); }

std::string genogram(const std::string& date, const std::string& title = "Genogram") {
    return "<document date=\"" + date + "\" type=\"genogram\" title=\"" + title + "\" of-siblings=\"yes\"/>";
}

Result documents(const std::string& xml, const std::vector<std::string>& family) {
    return run_check(caseaudit_plugin, "sibling-documents", xml,
                     {.limits = {{"apart", {14, LimitUnit::days}}}, .family = family});
}

Result copied(const std::string& xml, const std::vector<std::string>& family) {
    return run_check(caseaudit_plugin, "copied-between-siblings", xml,
                     {.limits = {{"shortest", {5, LimitUnit::count}}}, .family = family});
}

std::string assessment(const std::string& words) {
    return "<assessment date=\"2013-02-01\"><analysis>" + words + "</analysis></assessment>";
}

}  // namespace

TEST_SUITE("recording-consistency.sibling-documents") {
    TEST_CASE("met when each is on both files, days apart") {
        const auto result =
            documents(own(genogram("2013-02-01")), {siblings(genogram("2013-02-15", "GENOGRAM"))});
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not met when it is here and not on the sibling's file") {
        const auto result = documents(own(genogram("2013-02-01")), {siblings(genogram("2013-02-16"))});
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "Documents about siblings are not on every sibling's file: genogram of 1 February 2013 is here, "
            "and not on 1 sibling's file; genogram of 16 February 2013 is on a sibling's file, and not "
            "here.");
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not met when it is on the sibling's file and not here") {
        CHECK(documents(own(""), {siblings(genogram("2013-02-01"))}).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without siblings, or without such a document") {
        CHECK(documents(file_of("C-1", "", genogram("2013-02-01")), {}).outcome == Outcome::not_applicable);
        CHECK(documents(own(""), {siblings("")}).outcome == Outcome::not_applicable);
        CHECK(documents(own(genogram("2012-02-01")), {siblings("")}).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where siblings' files were not read, or carry no documents") {
        CHECK(documents(own(genogram("2013-02-01")), {}).outcome == Outcome::not_checked);
        CHECK(documents(own(genogram("2013-02-01")), {file_of("C-2", "C-1", "", all("visit"))}).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("recording-consistency.copied-between-siblings") {
    TEST_CASE("met without a prompt when the words differ, or are few") {
        const auto result = copied(own(assessment("She is afraid of the dark stairs.")),
                                   {siblings(assessment("He is not afraid of the stairs."))});
        CHECK(result.outcome == Outcome::met);
        CHECK(result.prompts.empty());
        CHECK(copied(own(assessment("Both are well.")), {siblings(assessment("Both are well."))})
                  .prompts.empty());
    }

    TEST_CASE("a prompt when they are the same word for word") {
        const auto result = copied(own(assessment("Both children\n are afraid of the stairs.")),
                                   {siblings(assessment("Both children are afraid of the STAIRS."))});
        CHECK(result.outcome == Outcome::met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts.front().text ==
              "Is each child described for themselves? Word for word the same as a sibling's: 1 of 1 "
              "assessment "
              "or visit record.");
        CHECK(result.prompts.front().evidence.size() == 1);
    }

    TEST_CASE("not applicable without siblings or words") {
        CHECK(copied(file_of("C-1", "", ""), {}).outcome == Outcome::not_applicable);
        CHECK(copied(own("<assessment date=\"2013-02-01\"><analysis length=\"90\"/></assessment>"),
                     {siblings("")})
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where no sibling's file was read") {
        CHECK(copied(own(assessment("Both children are afraid of the stairs.")), {}).outcome ==
              Outcome::not_checked);
        CHECK(copied(file_of("C-1", "C-2", "", all("assessment")), {siblings("")}).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace siblings_test
