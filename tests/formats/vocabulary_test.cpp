// The table of kinds and the grammar of case files say the same.
#include "formats/case_file/vocabulary.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <set>

#include "formats/grammar.hpp"

namespace vocabulary_test {

using namespace caseaudit;
using namespace caseaudit::case_file;

namespace {

const test::Grammar& grammar() {
    static const test::Grammar one{"case-file"};
    return one;
}

std::string document_of(const std::string& entries, const std::string& coverage = "of=\"visit\"",
                        const std::string& subject = "") {
    return "<case-file format=\"1\"><source id=\"s\" title=\"S\"><coverage " + coverage +
           " extent=\"every\" from=\"2012-01-01\" to=\"2013-05-31\"/></source><subject kind=\"child\" "
           "ref=\"C-1\" " +
           subject + "/>" + entries + "</case-file>";
}

bool reader_accepts(const std::string& document) {
    try {
        read_case_file_text(document, "c.xml");
        return true;
    } catch (const InputError&) {
        return false;
    }
}

std::string value_of(const Detail& detail) {
    switch (detail.form) {
        case Form::words:
            return std::string{detail.words.front()};
        case Form::yes_no:
            return "yes";
        case Form::date:
            return "2013-02-01";
        default:
            return "R-1";
    }
}

std::string attribute(const std::string& name, const std::string& value) {
    return " " + name + "=\"" + value + "\"";
}

/// An entry, inside whatever it has to stand in. `date` is left out where the kind has none.
std::string entry_of(const Kind& kind, const std::string& attributes, const std::string& inside) {
    const std::string name{kind.element.empty() ? kind.name : kind.element};
    const auto date = kind.date.empty() ? "" : attribute(std::string{kind.date}, "2013-01-01");
    auto text = "<" + name + date + attributes + ">" + inside + "</" + name + ">";
    if (name == "event") text = "<chronology last-updated=\"2013-01-01\">" + text + "</chronology>";
    if (name == "action") text = "<supervision date=\"2013-01-01\">" + text + "</supervision>";
    return text;
}

std::string with_everything(const Kind& kind) {
    std::string attributes;
    for (const auto& detail : kind.attributes) attributes += attribute(detail.name, value_of(detail));
    std::string inside;
    for (const auto& detail : kind.elements) {
        const std::string name{detail.name};
        inside += detail.form == Form::date ? "<" + name + " date=\"2013-02-01\"/>"
                                            : "<" + name + " length=\"9\"/>";
    }
    if (kind.actions) inside += "<action what=\"x\"/><action/>";
    if (kind.words == "text") inside += "<text>x</text>";
    if (!kind.holds.empty()) inside += "<event date=\"2013-01-01\"/>";
    return entry_of(kind, attributes, inside);
}

std::set<std::string> all_names() {
    std::set<std::string> names{"text",         "what", "action", "event",   "date",
                                "last-updated", "id",   "source", "recorded"};
    for (const auto& kind : kinds()) {
        for (const auto field : fields_of(kind.name)) names.emplace(field);
    }
    for (const auto field : fields_of("subject")) names.emplace(field);
    return names;
}

/// Reader and grammar must agree on this document.
void check_alike(const std::string& document) {
    CHECK_MESSAGE(reader_accepts(document) == grammar().accepts(document), document);
}

}  // namespace

TEST_CASE("one document holding all of the table is read, and the grammar accepts it") {
    std::string all;
    for (const auto& kind : kinds()) all += with_everything(kind);
    CHECK(reader_accepts(document_of(all)));
    CHECK(grammar().accepts(document_of(all)));
}

TEST_CASE("reader and grammar agree on every name on every kind") {
    for (const auto& kind : kinds()) {
        for (const auto& name : all_names()) {
            if (name == kind.date) continue;
            check_alike(document_of(entry_of(kind, attribute(name, ""), "")));
            check_alike(document_of(entry_of(kind, "", "<" + name + "/>")));
        }
    }
}

TEST_CASE("reader and grammar agree on how each detail is written") {
    for (const auto& kind : kinds()) {
        for (const auto& detail : kind.attributes) {
            for (const std::string value :
                 {"", " ", "yes", "no", "2013-02-01", "2013-02-30", "R-1", "../R", "two words"}) {
                check_alike(document_of(entry_of(kind, attribute(detail.name, value), "")));
            }
            for (const auto word : detail.words) {
                CHECK(grammar().accepts(
                    document_of(entry_of(kind, attribute(detail.name, std::string{word}), ""))));
            }
        }
        for (const auto& detail : kind.elements) {
            const std::string name{detail.name};
            for (const std::string rest : {"/>", " length=\"3\"/>", " length=\"-3\"/>",
                                           " date=\"2013-02-01\"/>", " date=\"\"/>", " date=\"May\"/>"}) {
                check_alike(document_of(entry_of(kind, "", "<" + name + rest)));
            }
        }
    }
}

TEST_CASE("reader and grammar agree on what may be covered and on the subject") {
    for (const auto kind : covered_kinds()) check_alike(document_of("", "of=\"" + std::string{kind} + "\""));
    check_alike(document_of("", "of=\"event\""));
    for (const auto& name : all_names()) check_alike(document_of("", "of=\"visit\"", attribute(name, "")));
    for (const auto& detail : subject_details()) {
        CHECK(grammar().accepts(document_of("", "of=\"visit\"", attribute(detail.name, value_of(detail)))));
    }
}

}  // namespace vocabulary_test
