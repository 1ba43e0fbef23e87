#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/case_file.hpp>
#include <functional>

namespace caseaudit {
namespace {

bool lists(const Coverage& coverage, const std::string& field) {
    return std::ranges::find(coverage.fields, field) != coverage.fields.end();
}

bool carries_types(const Coverage& coverage, const Need& need) {
    if (coverage.types.empty() || need.extent == Extent::some) return true;
    const auto carried = [&](const std::string& type) {
        return std::ranges::find(coverage.types, type) != coverage.types.end();
    };
    return !need.types.empty() && std::ranges::all_of(need.types, carried);
}

bool carries(const Coverage& coverage, const Need& need) {
    const auto has_field = [&](const std::string& name) { return lists(coverage, name); };
    return coverage.kind == need.kind && carries_types(coverage, need) && coverage.extent >= need.extent &&
           (!need.text || coverage.text) && std::ranges::all_of(need.fields, has_field);
}

/// The first day from `wanted.from` on that none of `periods` covers; nothing when all of `wanted` is
/// covered.
std::optional<Date> first_gap(std::vector<Period> periods, const Period& wanted) {
    std::ranges::sort(periods, {}, &Period::from);
    auto next = wanted.from;
    for (const auto& period : periods) {
        if (period.from > next) break;
        next = std::max(next, period.to + std::chrono::days{1});
    }
    return next > wanted.to ? std::nullopt : std::optional{next};
}

/// Whether one of `able` says that it has the latest entry on that day, which is all that is needed. A source
/// that has every entry from some day on may still miss a latest one that is older.
bool has_latest_at(const std::vector<const Coverage*>& able, const Need& need, Date day) {
    return need.extent == Extent::latest && std::ranges::any_of(able, [&](const Coverage* coverage) {
               return coverage->extent == Extent::latest && coverage->period.contains(day);
           });
}

/// When every entry is carried.
std::vector<Period> whole_periods(const std::vector<const Coverage*>& able) {
    std::vector<Period> periods;
    for (const auto* coverage : able) {
        if (coverage->extent == Extent::every) periods.push_back(coverage->period);
    }
    return periods;
}

Entries wanted(const Entries& entries, const Need& need) {
    return entries.where([&](const Entry& entry) {
        return need.types.empty() || std::ranges::find(need.types, entry.type) != need.types.end();
    });
}

/// The first day of the unbroken time that `periods` cover up to `day`.
Date covered_since(std::vector<Period> periods, Date day) {
    std::ranges::sort(periods, {}, &Period::from);
    auto since = day;
    auto next = Date::min();
    for (const auto& period : periods) {
        if (period.from > day) break;
        if (period.from > next) since = period.from;
        next = std::max(next, period.to + std::chrono::days{1});
    }
    return since;
}

/// One entry of a time that is covered up to `day` is proof that the latest is carried: so is every one after
/// it. An older one, with a gap after it, is none.
bool has_entry_by(const Entries& entries, const std::vector<Period>& covered, Date day) {
    return !entries.within({covered_since(covered, day), day}).empty();
}

Date first_day(const std::vector<const Coverage*>& able) {
    const auto from = [](const Coverage* coverage) { return coverage->period.from; };
    return (*std::ranges::min_element(able, {}, from))->period.from;
}

/// "visit", or "visit (child protection)".
std::string kind_in_words(const Need& need) {
    auto words = need.kind;
    if (!need.types.empty()) words += fmt::format(" ({})", fmt::join(need.types, ", "));
    std::ranges::replace(words, '-', ' ');
    return words;
}

/// What the sources do not carry at all, whatever the period.
std::string missing_altogether(const Need& need, const std::vector<const Coverage*>& of_kind) {
    const auto kind = kind_in_words(need);
    const auto none = [&](auto has) { return std::ranges::none_of(of_kind, has); };
    if (of_kind.empty()) return fmt::format("Nothing about '{}' is in this source.", kind);
    for (const auto& field : need.fields) {
        if (none([&](const Coverage* one) { return lists(*one, field); })) {
            return fmt::format("'{}' of '{}' is not in this source.", field, kind);
        }
    }
    if (need.text && none(std::mem_fn(&Coverage::text))) {
        return fmt::format("The words of '{}' are not in this source.", kind);
    }
    if (none([](const Coverage* one) { return one->extent > Extent::some; }))
        return fmt::format("This source carries only some of '{}': there may be more.", kind);
    if (none([&](const Coverage* one) { return one->extent >= need.extent; }))
        return fmt::format("This source carries only the latest '{}', not every one.", kind);
    return fmt::format("No one source carries all that is needed of '{}'.", kind);
}

}  // namespace

const Field& Subject::field(std::string_view name) const {
    static const Field not_in_source{};
    const auto found = fields.find(name);
    return found == fields.end() ? not_in_source : found->second;
}

CaseFile::CaseFile(std::string path, Subject subject, std::vector<Source> sources, std::vector<Entry> entries,
                   std::vector<Conflict> conflicts)
    : path_{std::move(path)},
      subject_{std::move(subject)},
      sources_{std::move(sources)},
      entries_{std::move(entries)},
      conflicts_{std::move(conflicts)} {
    std::ranges::stable_sort(entries_, {}, &Entry::date);
}

Entries CaseFile::entries(std::string_view kind) const {
    std::vector<const Entry*> found;
    for (const auto& entry : entries_) {
        if (entry.kind == kind) found.push_back(&entry);
    }
    return Entries{std::move(found)};
}

std::optional<std::string> CaseFile::lacks(const Need& need, const Period& period) const {
    std::vector<const Coverage*> of_kind;
    for (const auto& source : sources_) {
        for (const auto& coverage : source.coverage) {
            if (coverage.kind == need.kind) of_kind.push_back(&coverage);
        }
    }
    auto able = of_kind;
    std::erase_if(able, [&](const Coverage* coverage) { return !carries(*coverage, need); });
    if (able.empty()) return missing_altogether(need, of_kind);
    if (need.extent == Extent::some) return std::nullopt;
    if (has_latest_at(able, need, period.to)) return std::nullopt;
    const auto whole = whole_periods(able);
    const auto gap = first_gap(whole, {months_before(period.from, need.months_back), period.to});
    if (gap) return fmt::format("This source does not carry '{}' for {}.", kind_in_words(need), *gap);
    if (need.extent == Extent::every || need.kind == "subject" ||
        has_entry_by(wanted(entries(need.kind), need), whole, period.to)) {
        return std::nullopt;
    }
    return fmt::format("This source carries '{}' only from {}, and has none; an older one may exist.",
                       kind_in_words(need), first_day(able));
}

std::vector<std::pair<const Entry*, const Entry*>> pairwise(const Entries& entries) {
    std::vector<std::pair<const Entry*, const Entry*>> pairs;
    for (std::size_t i = 1; i < entries.size(); ++i) pairs.emplace_back(&entries[i - 1], &entries[i]);
    return pairs;
}

}  // namespace caseaudit
