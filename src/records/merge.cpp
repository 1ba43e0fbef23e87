#include "records/merge.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <iterator>
#include <tuple>

#include "records/subjects.hpp"
#include "records/twins.hpp"

namespace caseaudit::records {
namespace {

void check_alike(const CaseFile& first, const CaseFile& part, std::size_t which) {
    if (first.subject().kind == part.subject().kind) return;
    throw CannotJoin{
        which,
        fmt::format("{}: '{}' is a child here and a worker in {}, or the other way round. Give each its own "
                    "reference.",
                    part.path(), part.subject().ref, first.path())};
}

void add_sources(std::vector<Source>& sources, const CaseFile& part, const CaseFile& first,
                 std::size_t which) {
    for (const auto& source : part.sources()) {
        if (std::ranges::find(sources, source.id, &Source::id) != sources.end()) {
            throw CannotJoin{
                which,
                fmt::format(
                    "{}: '{}' is in {} too, with the same source '{}'; only that one is used. Give each "
                    "subject once, or name the sources differently.",
                    part.path(), part.subject().ref, first.path(), source.id)};
        }
        sources.push_back(source);
    }
}

}  // namespace

CaseFile merged(const std::vector<CaseFile>& parts) {
    if (parts.size() == 1) return parts.front();
    const auto& first = parts.front();
    JoinedSubject subject{first};
    auto sources = first.sources();
    auto entries = first.all_entries();
    auto conflicts = first.conflicts();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        check_alike(first, parts[i], i);
        add_sources(sources, parts[i], first, i);
        subject.add(parts[i]);
        join_entries(entries, parts[i].all_entries(), conflicts);
        std::ranges::copy(parts[i].conflicts(), std::back_inserter(conflicts));
    }
    find_plan_starts(entries, conflicts);
    Subject joined;
    subject.take(joined, conflicts);
    std::ranges::stable_sort(conflicts, {},
                             [](const Conflict& one) { return std::tie(one.kind, one.field); });
    return {first.path(), std::move(joined), std::move(sources), std::move(entries), std::move(conflicts)};
}

}  // namespace caseaudit::records
