#include <doctest/doctest.h>

#include "formats/check_fault.hpp"

namespace basis_faults_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

/// A folder whose `file` has this text is refused with `sentence` in `line`.
void check_basis(const std::string& file, const std::string& text, int line, const std::string& sentence) {
    const Templates files{{{file, text}}};
    std::string message;
    try {
        const TemplateFolder folder{files.path.string()};
    } catch (const InputError& e) {
        message = files.without_folder(e.what());
    }
    check_message(message, file, line, sentence);
}

void check_scale(const std::string& attributes, const std::string& values, const std::string& sentence,
                 int line) {
    check_basis("scales.xml",
                "<scales format=\"1\">\n<scale id=\"s\" title=\"S\" " + attributes + ">\n" + values +
                    "\n</scale></scales>",
                line, sentence);
}

const std::string yes = "<value id=\"yes\" title=\"Yes\" score=\"1\"/>";
const std::string no = "<value id=\"no\" title=\"No\" score=\"0\" fails=\"yes\"/>";

}  // namespace

TEST_CASE("faults of scales") {
    check_scale("met=\"yes\"", yes + no, "scale 's' has only one of 'met' and 'not-met'", 2);
    check_scale("met=\"yes\" not-met=\"never\"", yes + no, "scale 's' has no value 'never'", 2);
    check_scale("met=\"no\" not-met=\"no\"", yes + no, "value 'no' is what met becomes, and fails", 2);
    check_scale("met=\"yes\" not-met=\"yes\"", yes + no,
                "value 'yes' is what not met becomes, and does not fail", 2);
    check_scale("no-evidence-as=\"none\"", yes + no, "scale 's' has no value 'none'", 2);
    check_scale("", yes + no, "scale 's' does not say what no evidence found scores as", 2);
    check_scale("no-evidence-as=\"yes\"", yes, "scale 's' has fewer than two values", 2);
    check_scale("no-evidence-as=\"yes\"", yes + yes, "scale 's' has a second value 'yes'", 3);
    check_scale("no-evidence-as=\"yes\"", replaced(yes, "\"1\"", "\"2\"") + no,
                "'2' is not a share from 0 to 1", 3);
    check_scale("no-evidence-as=\"no\"", replaced(yes, "\"yes\"", "\"not-applicable\"") + no,
                "'not-applicable' is a state that every question may have, not a value", 3);
    check_basis("scales.xml", "<scales format=\"1\"/>", 1, "there is no scale");
    check_basis("scales.xml", "<scales format=\"2\"/>", 1, "'2' is no format");
    const auto scale = "<scale id=\"s\" title=\"S\" met=\"yes\" not-met=\"no\">" + yes + no + "</scale>";
    check_basis("scales.xml", "<scales format=\"1\">" + scale + "\n" + scale + "</scales>", 2,
                "there is a second scale 's'");
}

TEST_CASE("faults of practice areas") {
    const auto areas = [](const std::string& all) {
        return "<practice-areas format=\"1\">\n" + all + "</practice-areas>";
    };
    const std::string area = "<area id=\"a\" title=\"A\"><element id=\"e\" title=\"E\"/></area>\n";
    check_basis("practice-areas.xml", areas(""), 1, "there is no practice area");
    check_basis("practice-areas.xml", areas("<area id=\"a\" title=\"A\"/>"), 2, "area 'a' has no elements");
    check_basis("practice-areas.xml", areas(area + area), 3, "there is a second area 'a'");
    check_basis("practice-areas.xml", areas(area + replaced(area, "\"a\"", "\"b\"")), 3,
                "there is a second element 'e'");
    check_basis("practice-areas.xml", areas(replaced(area, "<area", "<area pilot=\"no\"")), 2,
                "'no' is no pilot");
    check_basis("practice-areas.xml", areas(replaced(area, "<element", "<element views=\"school\"")), 2,
                "'school' is no views");
    check_basis("practice-areas.xml", "<scales format=\"1\"/>", 1,
                "this is a 'scales', not a 'practice-areas'");
}

TEST_CASE("a folder without scales cannot be read") {
    const Templates files{{}};
    std::filesystem::remove(files.file("scales.xml"));
    CHECK_THROWS_AS(TemplateFolder{files.path.string()}, Error);
}

}  // namespace basis_faults_test
