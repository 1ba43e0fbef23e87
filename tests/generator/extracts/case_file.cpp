#include "generator/extracts/case_file.hpp"

#include <spdlog/fmt/fmt.h>

#include <pugixml.hpp>

#include "formats/case_file/vocabulary.hpp"
#include "formats/xml/write.hpp"

namespace caseaudit::generator {
namespace {

namespace vocabulary = caseaudit::case_file;

std::string name(std::string_view text) { return std::string{text}; }

void write_coverage(pugi::xml_node root) {
    auto source = root.append_child("source");
    xml::set(source, "id", "case-system");
    xml::set(source, "title", "Case system export (invented)");
    for (const auto kind : vocabulary::covered_kinds()) {
        auto coverage = source.append_child("coverage");
        xml::set(coverage, "of", kind);
        const bool only_latest = kind == "subject" || kind == "chronology" || kind == "supervision-agreement";
        xml::set(coverage, "extent", only_latest ? "latest" : "every");
        xml::set(coverage, "from", iso_date(recorded_years.from));
        xml::set(coverage, "to", iso_date(recorded_years.to));
        xml::set_given(coverage, "fields", fmt::format("{}", fmt::join(vocabulary::fields_of(kind), " ")));
        const auto* known = vocabulary::find_kind(kind);
        if (known != nullptr && !known->words.empty()) xml::set(coverage, "text", "yes");
    }
}

void write_subject(pugi::xml_node root, const Subject& subject) {
    auto node = root.append_child("subject");
    xml::set(node, "kind", subject.kind == SubjectKind::child ? "child" : "worker");
    xml::set(node, "ref", subject.ref);
    xml::set(node, "team", subject.team);
    for (const auto& [field, value] : subject.fields) xml::set(node, field.c_str(), value.text);
    for (const auto& sibling : subject.siblings) xml::set(node.append_child("sibling"), "ref", sibling);
}

void write_details(pugi::xml_node node, const Entry& entry, const vocabulary::Kind& kind) {
    for (const auto& detail : kind.attributes) {
        const auto& field = entry.field(detail.name);
        if (field.state != FieldState::not_in_source) xml::set(node, detail.name, field.text);
    }
    for (const auto& detail : kind.elements) {
        const auto& field = entry.field(detail.name);
        if (!field.has_value()) continue;
        if (detail.form == vocabulary::Form::date)
            xml::set(node.append_child(detail.name), "date", field.text);
        else
            xml::add_text(node, detail.name, field.text);
    }
}

void write_words(pugi::xml_node node, const Entry& entry, const vocabulary::Kind& kind) {
    const auto element = name(kind.words);
    if (entry.text && !node.child(element.c_str())) xml::add_text(node, element.c_str(), *entry.text);
}

void write_entry(pugi::xml_node parent, const Entry& entry) {
    const auto& kind = *vocabulary::find_kind(entry.kind);
    auto node = parent.append_child(name(kind.element.empty() ? kind.name : kind.element).c_str());
    if (!kind.date.empty()) xml::set(node, name(kind.date).c_str(), iso_date(entry.date));
    if (entry.recorded) xml::set(node, "recorded", iso_date(*entry.recorded));
    write_details(node, entry, kind);
    write_words(node, entry, kind);
    for (const auto& action : entry.actions) write_entry(node, action);
}

void write_entries(pugi::xml_node root, const Child& child) {
    for (const auto& entry : child.entries) {
        if (entry.kind == "chronology-event") continue;
        write_entry(root, entry);
        if (entry.kind != "chronology") continue;
        for (const auto& event : child.entries) {
            if (event.kind == "chronology-event") write_entry(root.last_child(), event);
        }
    }
}

}  // namespace

std::string case_file(const Child& child) {
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    xml::set(declaration, "version", "1.0");
    xml::set(declaration, "encoding", "UTF-8");
    auto root = document.append_child("case-file");
    xml::set(root, "format", "1");
    write_coverage(root);
    write_subject(root, child.subject);
    write_entries(root, child);
    return xml::to_text(document);
}

}  // namespace caseaudit::generator
