#include "formats/case_file/coverage.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "formats/case_file/vocabulary.hpp"

namespace caseaudit::case_file {
namespace {

std::string read_kind(const xml::Element& element) {
    const auto known = covered_kinds();
    auto kind = element.required("of");
    if (std::ranges::find(known, kind) == known.end()) {
        element.fail_at("of", fmt::format("'{}' is no kind of entry", kind),
                        fmt::format("It is {}.", xml::either(known)));
    }
    return kind;
}

std::vector<std::string> read_fields(const xml::Element& element, std::string_view kind) {
    const auto known = fields_of(kind);
    auto fields = element.words("fields");
    for (const auto& field : fields) {
        if (std::ranges::find(known, field) != known.end()) continue;
        element.fail_at(
            "fields", fmt::format("'{}' is no field of '{}'", field, kind),
            known.empty() ? "It has none: remove 'fields'." : fmt::format("It is {}.", xml::either(known)));
    }
    return fields;
}

bool read_text(const xml::Element& element, std::string_view name) {
    const bool text = element.yes_or_no("text", false);
    const auto* kind = find_kind(name);
    if (text && (kind == nullptr || kind->words.empty())) {
        element.fail_at("text", fmt::format("'{}' has no words of its own", name), "Write text=\"no\".");
    }
    return text;
}

std::vector<std::string> read_types(const xml::Element& element, std::string_view kind) {
    auto types = element.words("types");
    const auto known = fields_of(kind);
    if (!types.empty() && std::ranges::find(known, "type") == known.end()) {
        element.fail_at("types", fmt::format("'{}' has no types", kind), "Remove 'types'.");
    }
    return types;
}

Coverage read_coverage(const xml::Element& element) {
    element.allow({"of", "extent", "from", "to", "fields", "text", "types"});
    Coverage coverage;
    coverage.kind = read_kind(element);
    coverage.extent = static_cast<Extent>(element.one_of("extent", {"some", "latest", "every"}));
    coverage.period = {element.date("from"), element.date("to")};
    if (coverage.period.from > coverage.period.to) {
        element.fail_at("from", "the coverage ends before it begins", "Put the earlier date in 'from'.");
    }
    coverage.fields = read_fields(element, coverage.kind);
    coverage.text = read_text(element, coverage.kind);
    coverage.types = read_types(element, coverage.kind);
    return coverage;
}

Source read_source(const xml::Element& element) {
    element.allow({"id", "title"}, {"coverage"});
    Source source{element.required_id("id"), element.required("title"), {}};
    for (const auto& child : element.children("coverage")) source.coverage.push_back(read_coverage(child));
    if (source.coverage.empty()) {
        element.fail(fmt::format("the source '{}' does not say what it covers", source.id),
                     "Add a <coverage of=\"…\"/> for each kind of entry that it carries.");
    }
    return source;
}

}  // namespace

std::vector<Source> read_sources(const xml::Element& root) {
    std::vector<Source> sources;
    for (const auto& element : root.children("source")) {
        auto source = read_source(element);
        if (std::ranges::find(sources, source.id, &Source::id) != sources.end()) {
            element.fail_at("id", fmt::format("there is a second source '{}'", source.id),
                            "Give it another id.");
        }
        sources.push_back(std::move(source));
    }
    if (sources.empty()) {
        root.fail("what the source covers must be said, or nothing can be checked",
                  "Add a <source> with a <coverage of=\"…\"/> for each kind of entry that it carries.");
    }
    return sources;
}

bool lists(const Source& source, std::string_view kind, std::string_view field) {
    return std::ranges::any_of(source.coverage, [&](const Coverage& coverage) {
        return coverage.kind == kind && std::ranges::find(coverage.fields, field) != coverage.fields.end();
    });
}

}  // namespace caseaudit::case_file
