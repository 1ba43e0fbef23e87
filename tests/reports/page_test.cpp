#include <doctest/doctest.h>

#include <caseaudit/reports.hpp>
#include <pugixml.hpp>
#include <set>

#include "aggregate/made_up.hpp"

namespace page_test {

using namespace caseaudit;

namespace {

/// The page's tree; strict, but for the document type in its first line.
pugi::xml_document tree_of(const std::string& html) {
    REQUIRE(html.starts_with("<!DOCTYPE html>\n"));
    pugi::xml_document document;
    const auto parsed = document.load_string(html.c_str() + 16, pugi::parse_full);
    INFO(parsed.description() << " near " << html.substr(static_cast<std::size_t>(parsed.offset) + 16, 80));
    REQUIRE(parsed);
    return document;
}

std::set<std::string> attributes(const pugi::xml_document& page, const char* xpath) {
    std::set<std::string> values;
    for (const auto& found : page.select_nodes(xpath)) values.insert(found.attribute().value());
    return values;
}

std::string evidence() {
    return evidence_html(qa_evidence(countable(made_up::review()).audits, made_up::areas(), {}));
}

void check_page(const std::string& html) {
    const auto page = tree_of(html);
    CHECK(html.find("url(") == std::string::npos);
    CHECK(html.find("http:") == std::string::npos);
    CHECK(html.find("https:") == std::string::npos);
    CHECK(html.find("content=\"default-src 'none'; ") != std::string::npos);
    CHECK(html.find("@font-face") == std::string::npos);
    CHECK(html.find("@import") == std::string::npos);
    CHECK(html.find("{{") == std::string::npos);
    CHECK(page.select_nodes("//link | //img | //iframe | //object | //@src | //@style | //@onclick").empty());
    CHECK(std::string_view{page.child("html").attribute("lang").value()} == "en");
    CHECK(page.select_nodes("//main").size() == 1);
    CHECK(page.select_nodes("//h1").size() == 1);
    CHECK(page.select_nodes("/html/head/title[string-length() > 0]").size() == 1);
    CHECK(page.select_nodes("//table[not(caption)] | //th[not(@scope)]").empty());
    CHECK(page.select_nodes(
                  "//*[@role='region'][not(@tabindex='0')] | //*[@role='region'][not(@aria-labelledby)]")
              .empty());
}

void check_links(const std::string& html) {
    const auto page = tree_of(html);
    const auto ids = attributes(page, "//@id");
    CHECK(page.select_nodes("//@id").size() == ids.size());
    CHECK(!ids.contains(""));
    for (const auto& href : attributes(page, "//@href")) {
        INFO(href);
        CHECK(href.starts_with("#"));
        CHECK(ids.contains(href.substr(1)));
    }
    for (const auto& labelled : attributes(page, "//@aria-labelledby")) CHECK(ids.contains(labelled));
}

}  // namespace

TEST_CASE("a page loads nothing, and can be read by all") {
    check_page(qa_html(made_up::pack()));
    check_page(evidence());
}

TEST_CASE("the pack runs one script, the one that its policy names; the evidence none") {
    const auto html = qa_html(made_up::pack());
    CHECK(tree_of(html).select_nodes("//script").size() == 1);
    CHECK(html.find("script-src 'sha256-") != std::string::npos);
    CHECK(evidence().find("<script") == std::string::npos);
    CHECK(evidence().find("script-src") == std::string::npos);
}

TEST_CASE("every link of a page leads somewhere in it, and no id is there twice") {
    check_links(qa_html(made_up::pack()));
    check_links(evidence());
}

TEST_CASE("the colour of a rating is always a word too") {
    const auto html = qa_html(made_up::pack());
    const auto page = tree_of(html);
    const auto tags = page.select_nodes("//strong[contains(@class, 'govuk-tag')]");
    CHECK(tags.size() > 10);
    for (const auto& tag : tags) CHECK(!std::string_view{tag.node().child_value()}.empty());
}

TEST_CASE("what people wrote is text, never markup") {
    const auto html = qa_html(made_up::pack());
    CHECK(html.find("<plain>") == std::string::npos);
    CHECK(html.find("clear &amp; &lt;plain&gt;") != std::string::npos);
}

TEST_CASE("no format of the pack holds a reference; the evidence does") {
    const auto pack = made_up::pack();
    for (const auto& text : {qa_html(pack), qa_text(pack), qa_csv(pack), qa_json(pack)}) {
        CHECK(text.find("C-00") == std::string::npos);
        CHECK(text.find("AUD-") == std::string::npos);
        CHECK(text.find("supervision-1") == std::string::npos);
        CHECK(text.find("supervision-C") == std::string::npos);
        CHECK(text.find("[reference]") != std::string::npos);
        CHECK(text.find("12 passages stand") == std::string::npos);
    }
    CHECK(evidence().find("supervision-C-0001") != std::string::npos);
    CHECK(evidence().find("supervision supervision-1 of 2 March 2013 (line 14)") != std::string::npos);
    CHECK(evidence().find("12 passages stand in case notes of C-0015.") != std::string::npos);
    CHECK(evidence().find("Restricted.") != std::string::npos);
}

TEST_CASE("the page says whom it is for before anything else") {
    const auto html = qa_html(made_up::pack());
    CHECK(html.find("For the quality assurance meeting.") < html.find("<h1"));
}

TEST_CASE("the same pack gives the same bytes") {
    CHECK(qa_html(made_up::pack()) == qa_html(made_up::pack()));
    CHECK(qa_json(made_up::pack()) == qa_json(made_up::pack()));
}

}  // namespace page_test
