#include "formats/record_maps/part.hpp"

#include <algorithm>

namespace caseaudit::record_maps {
namespace {

std::vector<std::string> names_of(const Carried& carried, const std::vector<RecordMap::Field>& fields) {
    std::vector<std::string> names;
    for (const auto& field : fields) {
        if (carried.has(field)) names.emplace_back(field.detail.name);
    }
    return names;
}

Coverage coverage_of(const Carried& carried, const RecordMap::Entry& entry) {
    return {
        entry.kind, entry.extent, carried.period, names_of(carried, entry.fields), carried.has_text(entry),
        entry.types};
}

void remove_lost(Coverage& coverage, const Part& part, std::size_t which) {
    std::erase_if(coverage.fields, [&](const std::string& name) {
        return part.lost_fields.contains({which, name});
    });
}

/// Two: all details on the day of the extract; those that last, over the whole period.
std::vector<Coverage> of_subject(const Carried& carried) {
    auto lasting = carried.table->subject;
    std::erase_if(lasting, [](const RecordMap::Field& field) { return !field.lasting; });
    std::vector<Coverage> both;
    const Period last_day{carried.period.to, carried.period.to};
    for (auto& [fields, period] : {std::pair{names_of(carried, carried.table->subject), last_day},
                                   std::pair{names_of(carried, lasting), carried.period}}) {
        if (!fields.empty()) both.push_back({"subject", Extent::latest, period, fields, false, {}});
    }
    return both;
}

/// A row that may be anybody's may be this child's: its entries prove what is there, and no more.
std::vector<Coverage> as_claimed(const Carried& carried, std::vector<Coverage> all) {
    if (!carried.misses_rows) return all;
    for (auto& coverage : all) {
        if (coverage.kind != "subject") coverage.extent = Extent::some;
    }
    return all;
}

}  // namespace

bool Carried::has(const RecordMap::Entry& entry) const {
    const auto there = [&](const RecordMap::Condition& condition) { return found[condition.column]; };
    return found[entry.date] && std::ranges::all_of(entry.conditions, there) &&
           (!wanted->kinds || wanted->kinds->contains(entry.kind));
}

bool Carried::has_text(const RecordMap::Entry& entry) const {
    return entry.text && found[*entry.text] && wanted->text_kinds.contains(entry.kind);
}

std::vector<Coverage> Carried::of_any_child() const {
    auto all = of_subject(*this);
    for (const auto& entry : table->entries) {
        if (has(entry)) all.push_back(coverage_of(*this, entry));
    }
    return as_claimed(*this, std::move(all));
}

std::vector<Coverage> Carried::of_everyone() const {
    if (misses_rows) return {};
    std::vector<Coverage> all;
    for (const auto& entry : table->entries) {
        if (entry.everyone && has(entry)) all.push_back(coverage_of(*this, entry));
    }
    return all;
}

std::vector<Coverage> Carried::of(const Part& part) const {
    auto all = of_subject(*this);
    for (auto& coverage : all) remove_lost(coverage, part, the_subject);
    std::erase_if(all, [](const Coverage& coverage) { return coverage.fields.empty(); });
    for (std::size_t i = 0; i < table->entries.size(); ++i) {
        const auto& entry = table->entries[i];
        if (!has(entry) || part.lost.contains(i)) continue;
        const bool is_latest = entry.extent == Extent::latest;
        if (is_latest && !part.about.contains(i)) continue;
        auto coverage = coverage_of(*this, entry);
        remove_lost(coverage, part, i);
        const auto newest = part.newest.find(i);
        if (is_latest && newest != part.newest.end()) {
            coverage.period.from = newest->second;
            all.push_back(coverage);
            coverage.extent = Extent::every;
        }
        all.push_back(std::move(coverage));
    }
    return as_claimed(*this, std::move(all));
}

}  // namespace caseaudit::record_maps
