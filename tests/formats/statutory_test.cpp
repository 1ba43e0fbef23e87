// The questions that law or guidance asks for, though no check knows its limit.
#include "formats/templates/statutory.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <fstream>

#include "formats/template_files.hpp"

namespace statutory_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

std::string fault_of(const std::string& text) {
    const Templates folder{{}};
    folder.write("statutory-questions.txt", text);
    try {
        read_statutory_questions(folder.file("statutory-questions.txt"));
    } catch (const InputError& e) {
        return e.message;
    }
    return "";
}

}  // namespace

TEST_CASE("Every statutory question that is shipped is one of a shipped template") {
    const std::string folder = SOURCE_FOLDER "/audit-templates";
    const auto listed = read_statutory_questions(folder + "/statutory-questions.txt");
    CHECK(listed.contains("whole-file.seen-alone"));
    const TemplateFolder templates{folder};
    for (const auto& question : listed) {
        CAPTURE(question);
        bool is_asked = false;
        for (const auto& one : templates.all()) is_asked = is_asked || one.find(question) != nullptr;
        CHECK(is_asked);
    }
}

TEST_CASE("A list says by line what is wrong with it, and none is none") {
    CHECK(fault_of("# none\n\na.b  Some Act, section 1\n").empty());
    CHECK(fault_of("a.b\n") == "it does not say which question, and which law or guidance asks for it");
    CHECK(fault_of("a.b Some Act\na.b Another\n") == "'a.b' is listed twice");
    CHECK(read_statutory_questions("nowhere.txt").empty());
}

}  // namespace statutory_test
