// Writes the grammar of case files from the table of kinds: the frame is a file, and the kinds come from the
// table.
#include <spdlog/fmt/fmt.h>

#include <fstream>
#include <iostream>
#include <sstream>

#include "formats/case_file/vocabulary.hpp"

using namespace caseaudit::case_file;

namespace {

std::string value_of(const Detail& detail) {
    switch (detail.form) {
        case Form::words: {
            std::string choice = "<choice>";
            for (const auto word : detail.words) choice += fmt::format("<value>{}</value>", word);
            return choice + "<value></value></choice>";
        }
        case Form::yes_no:
            return "<ref name=\"yes-no-or-blank\"/>";
        case Form::date:
            return "<ref name=\"date-or-blank\"/>";
        case Form::reference:
            return "<ref name=\"reference-or-blank\"/>";
        case Form::text:
            break;
    }
    return {};
}

std::string attribute(const Detail& detail, std::string_view margin) {
    const auto value = value_of(detail);
    const auto inside = value.empty()
                            ? fmt::format("<attribute name=\"{}\"/>", detail.name)
                            : fmt::format("<attribute name=\"{}\">{}</attribute>", detail.name, value);
    return fmt::format("{}<optional>{}</optional>\n", margin, inside);
}

std::string element(const Detail& detail) {
    return fmt::format("        <optional><element name=\"{}\"><ref name=\"{}\"/></element></optional>\n",
                       detail.name, detail.form == Form::date ? "dated" : "detail");
}

bool words_are_a_detail(const Kind& kind) {
    for (const auto& detail : kind.elements)
        if (detail.name == kind.words) return true;
    return false;
}

std::string inside(const Kind& kind) {
    std::string children;
    for (const auto& detail : kind.elements) children += element(detail);
    if (kind.actions) children += "        <zeroOrMore><ref name=\"action\"/></zeroOrMore>\n";
    if (!kind.holds.empty())
        children += fmt::format("        <zeroOrMore><ref name=\"{}\"/></zeroOrMore>\n", kind.holds);
    if (!kind.words.empty() && !words_are_a_detail(kind))
        children +=
            fmt::format("        <optional><element name=\"{}\"><text/></element></optional>\n", kind.words);
    if (kind.name == "action") return "      <text/>\n";
    return children.empty() ? "" : "      <interleave>\n" + children + "      </interleave>\n";
}

std::string define(const Kind& kind) {
    std::string text = fmt::format("  <define name=\"{}\">\n    <element name=\"{}\">\n", kind.name,
                                   kind.element.empty() ? kind.name : kind.element);
    if (!kind.date.empty())
        text += fmt::format(
            "      <attribute name=\"{}\"><ref name=\"date\"/></attribute>\n      <ref "
            "name=\"identified\"/>\n",
            kind.date);
    if (kind.element.empty())
        text += "      <optional><attribute name=\"source\"><ref name=\"id\"/></attribute></optional>\n";
    for (const auto& detail : kind.attributes) text += attribute(detail, "      ");
    return text + inside(kind) + "    </element>\n  </define>\n\n";
}

std::string part(std::string_view name) {
    std::string text;
    if (name == "entries")
        for (const auto& kind : kinds())
            if (kind.element.empty()) text += fmt::format("            <ref name=\"{}\"/>\n", kind.name);
    if (name == "covered")
        for (const auto kind : covered_kinds()) text += fmt::format("      <value>{}</value>\n", kind);
    if (name == "subject")
        for (const auto& detail : subject_details()) text += attribute(detail, "      ");
    if (name == "kinds")
        for (const auto& kind : kinds()) text += define(kind);
    return text;
}

}  // namespace

/// The frame's lines `@entries@`, `@covered@`, `@subject@`, `@kinds@` are replaced.
int main(int, char** arguments) {
    std::ifstream frame{arguments[1]};
    for (std::string line; std::getline(frame, line);) {
        if (line.starts_with('@') && line.ends_with('@')) {
            std::cout << part(line.substr(1, line.size() - 2));
        } else {
            std::cout << line << "\n";
        }
    }
}
