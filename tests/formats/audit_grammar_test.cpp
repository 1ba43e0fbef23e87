// The reader of audits and their grammar accept and refuse the same.
#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "formats/audit_text.hpp"
#include "formats/grammar.hpp"

namespace audit_grammar_test {

using namespace caseaudit;

namespace {

bool reader_accepts(const std::string& document) {
    try {
        read_audit_text(document, "a.xml");
        return true;
    } catch (const InputError&) {
        return false;
    }
}

void check_alike(const std::string& document) {
    static const test::Grammar grammar{"audit"};
    CHECK_MESSAGE(reader_accepts(document) == grammar.accepts(document), document);
}

std::string without(const std::string& part) {
    auto text = test::whole_audit;
    return text.erase(text.find(part), part.size());
}

/// Every ` name="value"` of the whole audit, once.
std::vector<std::string> attributes() {
    std::vector<std::string> all;
    const auto& text = test::whole_audit;
    for (auto equals = text.find("=\"", text.find("<audit")); equals != std::string::npos;
         equals = text.find("=\"", equals + 2)) {
        const auto start = text.rfind(' ', equals);
        all.push_back(text.substr(start, text.find('"', equals + 2) + 1 - start));
    }
    return all;
}

}  // namespace

TEST_CASE("grammar and reader accept an audit that holds one of everything") {
    CHECK(test::Grammar{"audit"}.accepts(test::whole_audit));
    CHECK(reader_accepts(test::whole_audit));
}

TEST_CASE("they agree when any one attribute is missing, or is another") {
    for (const auto& attribute : attributes()) {
        check_alike(without(attribute));
        auto text = test::whole_audit;
        const auto value = attribute.substr(0, attribute.find('"')) + "\"../x y\"";
        check_alike(text.replace(text.find(attribute), attribute.size(), value));
    }
}

TEST_CASE("they agree when a text is missing") {
    for (const auto* text :
         {"Two are recorded.", "Look at this", "It broke.", "Good", "Thin", "On leave", "Fortnightly",
          "Record it", "It is on file", "Impact", "Short", "It is in the minutes.", "Not seen since April",
          "A visit today", "The worker is on leave", "Fair"}) {
        check_alike(without(text));
    }
}

}  // namespace audit_grammar_test
