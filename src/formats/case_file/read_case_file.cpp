#include <algorithm>
#include <caseaudit/formats.hpp>

#include "formats/case_file/coverage.hpp"
#include "formats/case_file/details.hpp"
#include "formats/case_file/entries.hpp"
#include "formats/case_file/vocabulary.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

std::vector<std::string> read_siblings(const xml::Element& element, const std::string& own) {
    std::vector<std::string> siblings;
    for (const auto& sibling : element.children("sibling")) {
        sibling.allow({"ref"});
        auto ref = sibling.required_reference("ref");
        if (ref == own || std::ranges::find(siblings, ref) != siblings.end()) {
            sibling.fail_at("ref", "'" + ref + "' is the subject, or a sibling named already", "Remove it.");
        }
        siblings.push_back(std::move(ref));
    }
    return siblings;
}

Subject read_subject(const xml::Element& element, const std::vector<Source>& sources) {
    std::vector<std::string_view> attributes{"kind", "ref", "team"};
    for (const auto& detail : case_file::subject_details()) attributes.emplace_back(detail.name);
    element.allow(attributes, {"sibling"});
    const auto carried = [&](std::string_view name) {
        const auto has = [&](const Source& source) { return case_file::lists(source, "subject", name); };
        return std::ranges::any_of(sources, has);
    };
    Subject subject;
    subject.kind =
        element.one_of("kind", {"child", "worker"}) == 0 ? SubjectKind::child : SubjectKind::worker;
    subject.ref = element.required_reference("ref");
    subject.team = element.optional("team");
    case_file::read_attributes(element, case_file::subject_details(), carried, subject.fields);
    subject.line = element.line();
    subject.siblings = read_siblings(element, subject.ref);
    return subject;
}

CaseFile read(const xml::Document& document, const std::string& name) {
    const auto root = document.root();
    std::vector<std::string_view> children{"source", "subject"};
    for (const auto& kind : case_file::kinds()) {
        if (kind.element.empty()) children.push_back(kind.name);
    }
    root.allow({"format"}, children);
    root.one_of("format", {"1"});
    auto sources = case_file::read_sources(root);
    auto subject = read_subject(root.required_child("subject"), sources);
    auto entries = case_file::read_entries(root, sources);
    return {name, std::move(subject), std::move(sources), std::move(entries)};
}

}  // namespace

CaseFile read_case_file(const std::string& path) {
    return read(xml::Document::from_file(path, "case-file"), path);
}

CaseFile read_case_file_text(std::string_view text, const std::string& name) {
    return read(xml::Document::from_text(text, name, "case-file"), name);
}

}  // namespace caseaudit
