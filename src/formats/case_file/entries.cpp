#include "formats/case_file/entries.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>
#include <set>

#include "formats/case_file/coverage.hpp"
#include "formats/case_file/details.hpp"
#include "formats/case_file/vocabulary.hpp"

namespace caseaudit::case_file {
namespace {

class EntryReader {
public:
    explicit EntryReader(const std::vector<Source>& sources) : sources_{sources} {}

    /// Adds the entry, and those that stand inside it, to `entries`.
    void read(const xml::Element& element, const Kind& kind, const Source& source,
              std::vector<Entry>& entries);
    const Source& source_of(const xml::Element& element) const;

private:
    Entry read_one(const xml::Element& element, const Kind& kind, const Source& source);
    std::string read_id(const xml::Element& element);

    const std::vector<Source>& sources_;
    std::map<std::string, int, std::less<>> lines_;  // where each id was given
};

/// Refuses what the kind may not carry.
void allow(const xml::Element& element, const Kind& kind) {
    std::vector<std::string_view> attributes;
    if (!kind.date.empty()) attributes = {kind.date, "id", "recorded"};
    if (kind.element.empty()) attributes.emplace_back("source");
    for (const auto& detail : kind.attributes) attributes.emplace_back(detail.name);
    std::vector<std::string_view> children;
    for (const auto& detail : kind.elements) children.emplace_back(detail.name);
    if (kind.actions) children.emplace_back("action");
    if (!kind.words.empty() && std::ranges::find(children, kind.words) == children.end()) {
        children.push_back(kind.words);
    }
    if (!kind.holds.empty()) children.push_back(find_kind(kind.holds)->element);
    element.allow(attributes, children);
}

std::optional<std::string> read_words(const xml::Element& element, const Kind& kind) {
    if (kind.words.empty()) return std::nullopt;
    const auto child = element.child(std::string{kind.words}.c_str());
    if (!child || child->has("length")) return std::nullopt;
    child->allow({});
    return child->verbatim();
}

Carried carried_by(const Source& source, std::string_view kind) {
    return [&source, kind](std::string_view name) { return lists(source, kind, name); };
}

Entry begin(const xml::Element& element, const Kind& kind, const Source& source, Date date) {
    Entry entry;
    entry.kind = kind.name;
    entry.date = date;
    entry.source = source.id;
    entry.line = element.line();
    return entry;
}

/// An action's words may be its text instead of its attribute `what`.
void read_action_text(const xml::Element& element, Entry& action) {
    const auto text = element.text();
    if (text.empty()) return;
    if (element.has("what")) {
        element.fail_at("what", "the action says twice what it is", "Keep the attribute or the text.");
    }
    action.fields.insert_or_assign("what", Field{FieldState::value, text});
}

Entry read_action(const xml::Element& element, const Source& source, Date date) {
    const auto& kind = *find_kind("action");
    allow(element, kind);
    auto action = begin(element, kind, source, date);
    read_attributes(element, kind.attributes, carried_by(source, kind.name), action.fields);
    read_action_text(element, action);
    return action;
}

const Source& EntryReader::source_of(const xml::Element& element) const {
    if (!element.has("source") && sources_.size() == 1) return sources_.front();
    const auto id = element.required("source");
    const auto found = std::ranges::find(sources_, id, &Source::id);
    if (found == sources_.end()) {
        std::vector<std::string_view> known;
        for (const auto& source : sources_) known.push_back(source.id);
        element.fail_at("source", fmt::format("there is no source '{}'", id),
                        fmt::format("The sources are {}.", xml::either(known)));
    }
    return *found;
}

std::string EntryReader::read_id(const xml::Element& element) {
    if (!element.has("id")) return {};
    auto id = element.required_reference("id");
    const auto [first, is_new] = lines_.emplace(id, element.line());
    if (!is_new) {
        element.fail_at("id", fmt::format("a second entry has the id '{}'", id),
                        fmt::format("The first is in line {}. Give each its own.", first->second));
    }
    return id;
}

Entry EntryReader::read_one(const xml::Element& element, const Kind& kind, const Source& source) {
    allow(element, kind);
    auto entry = begin(element, kind, source, element.date(std::string{kind.date}.c_str()));
    entry.id = read_id(element);
    entry.recorded = element.optional_date("recorded");
    read_attributes(element, kind.attributes, carried_by(source, kind.name), entry.fields);
    read_elements(element, kind.elements, carried_by(source, kind.name), entry.fields);
    entry.type = entry.field("type").text;
    entry.text = read_words(element, kind);
    if (!kind.actions) return entry;
    for (const auto& action : element.children("action")) {
        entry.actions.push_back(read_action(action, source, entry.date));
    }
    return entry;
}

void EntryReader::read(const xml::Element& element, const Kind& kind, const Source& source,
                       std::vector<Entry>& entries) {
    entries.push_back(read_one(element, kind, source));
    if (kind.holds.empty()) return;
    const auto& inner = *find_kind(kind.holds);
    for (const auto& child : element.children(std::string{inner.element}.c_str()))
        read(child, inner, source, entries);
}

/// Gives kind and number to each entry without an id: supervision-1, supervision-2 …
class Numbering {
public:
    void keep(const Entry& entry) {
        if (!entry.id.empty()) taken_.insert(entry.id);
    }
    void name(Entry& entry) {
        while (entry.id.empty()) {
            auto id = fmt::format("{}-{}", entry.kind, ++last_[entry.kind]);
            if (!taken_.contains(id)) entry.id = std::move(id);
        }
        for (auto& action : entry.actions) name(action);
    }

private:
    std::set<std::string> taken_;
    std::map<std::string, int> last_;
};

}  // namespace

std::vector<Entry> read_entries(const xml::Element& root, const std::vector<Source>& sources) {
    EntryReader reader{sources};
    std::vector<Entry> entries;
    for (const auto& element : root.children()) {
        if (const auto* kind = find_kind(element.name())) {
            reader.read(element, *kind, reader.source_of(element), entries);
        }
    }
    Numbering numbering;
    for (const auto& entry : entries) numbering.keep(entry);
    for (auto& entry : entries) numbering.name(entry);
    return entries;
}

}  // namespace caseaudit::case_file
