#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/case_file.hpp>

namespace caseaudit {
namespace {

bool carries(const Coverage& coverage, const Need& need) {
    const auto has_field = [&](const std::string& name) {
        return std::ranges::find(coverage.fields, name) != coverage.fields.end();
    };
    return coverage.kind == need.kind &&
           (need.extent == Extent::latest || coverage.extent == Extent::every) &&
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

std::string kind_in_words(const Need& need) {
    auto words = need.kind;
    std::ranges::replace(words, '-', ' ');
    return words;
}

/// What the sources do not carry at all, whatever the period.
std::string missing_altogether(const Need& need, const std::vector<const Coverage*>& of_kind) {
    if (of_kind.empty()) return fmt::format("Nothing about '{}' is in this source.", kind_in_words(need));
    for (const auto& name : need.fields) {
        const auto has = [&](const Coverage* c) {
            return std::ranges::find(c->fields, name) != c->fields.end();
        };
        if (std::ranges::none_of(of_kind, has)) {
            return fmt::format("'{}' of '{}' is not in this source.", name, kind_in_words(need));
        }
    }
    if (need.text && std::ranges::none_of(of_kind, &Coverage::text)) {
        return fmt::format("The words of '{}' are not in this source.", kind_in_words(need));
    }
    return fmt::format("This source carries only the latest '{}', not every one.", kind_in_words(need));
}

}  // namespace

const Field& Subject::field(std::string_view name) const {
    static const Field not_in_source{};
    const auto found = fields.find(name);
    return found == fields.end() ? not_in_source : found->second;
}

CaseFile::CaseFile(std::string path, Subject subject, std::vector<Source> sources, std::vector<Entry> entries)
    : path_{std::move(path)},
      subject_{std::move(subject)},
      sources_{std::move(sources)},
      entries_{std::move(entries)} {
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
    std::vector<Period> periods;
    for (const auto& source : sources_) {
        for (const auto& coverage : source.coverage) {
            if (coverage.kind != need.kind) continue;
            of_kind.push_back(&coverage);
            if (carries(coverage, need)) periods.push_back(coverage.period);
        }
    }
    if (periods.empty()) return missing_altogether(need, of_kind);
    const Period wanted{
        need.extent == Extent::latest ? period.to : months_before(period.from, need.months_back), period.to};
    const auto gap = first_gap(periods, wanted);
    if (!gap) return std::nullopt;
    return fmt::format("This source does not carry '{}' for {}.", kind_in_words(need), *gap);
}

std::vector<std::pair<const Entry*, const Entry*>> pairwise(const Entries& entries) {
    std::vector<std::pair<const Entry*, const Entry*>> pairs;
    for (std::size_t i = 1; i < entries.size(); ++i) pairs.emplace_back(&entries[i - 1], &entries[i]);
    return pairs;
}

}  // namespace caseaudit
