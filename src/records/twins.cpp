#include "records/twins.hpp"

#include <algorithm>
#include <array>
#include <caseaudit/result.hpp>
#include <map>
#include <set>

#include "formats/case_file/vocabulary.hpp"

namespace caseaudit::records {
namespace {

bool is_of(const Entry& entry, const std::string& source) {
    return entry.source == source || std::ranges::find(entry.also_from, source) != entry.also_from.end();
}

bool types_agree(const Entry& one, const Entry& other) {
    return one.type.empty() || other.type.empty() || one.type == other.type;
}

/// Two people, or one person on two things, of one day: neither is the other's copy.
bool are_told_apart(const Entry& one, const Entry& other) {
    const auto* kind = case_file::find_kind(one.kind);
    if (kind == nullptr || kind->told_apart_by.empty()) return false;
    const auto differ = [&](std::string_view name) { return one.field(name).text != other.field(name).text; };
    return std::ranges::any_of(kind->told_apart_by, differ) ||
           (one.text && other.text && *one.text != *other.text);
}

bool are_twins(const Entry& one, const Entry& other) {
    return one.kind == other.kind && one.date == other.date && types_agree(one, other) &&
           !are_told_apart(one, other) && !is_of(one, other.source);
}

/// Details that can only be one thing: days, yes or no, a word of a list. Words of their own may well differ.
bool can_conflict(const Entry& entry, std::string_view field) {
    const auto* kind = case_file::find_kind(entry.kind);
    if (kind == nullptr || field == "type") return false;
    for (const auto* details : {&kind->attributes, &kind->elements}) {
        const auto found = std::ranges::find(*details, field, &case_file::Detail::name);
        if (found == details->end()) continue;
        return found->form != case_file::Form::text && found->form != case_file::Form::reference;
    }
    return false;
}

void join_fields(Entry& kept, const Entry& twin, std::vector<Conflict>& conflicts) {
    for (const auto& [name, field] : twin.fields) {
        auto& own = kept.fields[name];
        if (own.has_value() && field.has_value() && own.text != field.text && can_conflict(kept, name)) {
            conflicts.push_back({kept.kind, name, {{own.text, cite(kept)}, {field.text, cite(twin)}}});
        }
        const bool says_more = (field.has_value() && !own.has_value()) ||
                               (field.state == FieldState::blank && own.state == FieldState::not_in_source);
        if (says_more) own = field;
    }
}

void join_twin(Entry& kept, Entry twin, std::vector<Conflict>& conflicts) {
    join_fields(kept, twin, conflicts);
    if (kept.type.empty()) kept.type = std::move(twin.type);
    if (!kept.recorded) kept.recorded = twin.recorded;
    if (!kept.text) kept.text = std::move(twin.text);
    if (kept.actions.empty()) kept.actions = std::move(twin.actions);
    kept.also_from.push_back(std::move(twin.source));
}

using KindAndDay = std::pair<std::string_view, Date>;
using Index = std::multimap<KindAndDay, std::size_t>;

Index by_day(const std::vector<Entry>& entries) {
    Index index;
    for (std::size_t i = 0; i < entries.size(); ++i)
        index.emplace(KindAndDay{entries[i].kind, entries[i].date}, i);
    return index;
}

Entry* find_twin(std::vector<Entry>& entries, const Index& index, const Entry& entry) {
    const auto [begin, end] = index.equal_range({entry.kind, entry.date});
    for (auto at = begin; at != end; ++at) {
        if (are_twins(entries[at->second], entry)) return &entries[at->second];
    }
    return nullptr;
}

bool run_together(const Entry& one, const Entry& other) {
    const auto ends_before = [](const Entry& a, const Entry& b) {
        const auto ended = a.field("ended").date();
        return ended && *ended <= b.date;
    };
    return !ends_before(one, other) && !ends_before(other, one);
}

}  // namespace

void join_entries(std::vector<Entry>& entries, std::vector<Entry> added, std::vector<Conflict>& conflicts) {
    std::set<std::string, std::less<>> ids;
    for (const auto& entry : entries) ids.insert(entry.id);
    const auto before = entries.size();
    entries.reserve(before + added.size());
    const auto index = by_day(entries);
    for (auto& entry : added) {
        if (auto* twin = find_twin(entries, index, entry)) {
            join_twin(*twin, std::move(entry), conflicts);
            continue;
        }
        if (ids.contains(entry.id)) entry.id = entry.source + "-" + entry.id;
        entries.push_back(std::move(entry));
    }
}

void find_plan_starts(const std::vector<Entry>& entries, std::vector<Conflict>& conflicts) {
    std::vector<const Entry*> plans;
    for (const auto& entry : entries) {
        if (entry.kind == "plan" && entry.also_from.empty()) plans.push_back(&entry);
    }
    std::set<std::array<std::string_view, 3>> said;  // two sources and a type
    for (std::size_t i = 0; i < plans.size(); ++i) {
        for (std::size_t j = i + 1; j < plans.size(); ++j) {
            const auto &one = *plans[i], &other = *plans[j];
            if (one.source == other.source || one.type != other.type || !run_together(one, other)) continue;
            const auto [first, second] =
                std::minmax({std::string_view{one.source}, std::string_view{other.source}});
            if (!said.insert({first, second, one.type}).second) continue;
            conflicts.push_back(
                {"plan", "date", {{iso_date(one.date), cite(one)}, {iso_date(other.date), cite(other)}}});
        }
    }
}

}  // namespace caseaudit::records
