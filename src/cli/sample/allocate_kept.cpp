#include "cli/sample/allocate_kept.hpp"

#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>

#include "cli/stores.hpp"
#include "pairing/kept_pairs.hpp"
#include "reports/allocation_report.hpp"
#include "store/allocations.hpp"

namespace caseaudit::cli {

std::set<std::pair<std::string, std::string>> pairs_of_store(const Arguments& arguments,
                                                             const pairing::Cases& cases) {
    if (!arguments.has("store")) return {};
    doer(arguments, "allocate");
    const auto place = store_place(arguments, "allocate");
    // A store is made with the allocation that it keeps, not by looking for earlier ones.
    if (!place.where.starts_with("postgres") && !boost::filesystem::exists(place.where)) return {};
    pairing::References wanted;
    for (const auto& one : cases.all) wanted.insert(one.ref);
    std::set<std::pair<std::string, std::string>> pairs;
    for (const auto& kept : kept_allocations(Store{place})) {
        if (kept.erased()) continue;
        auto earlier = pairing::read_kept_pairs(kept.document);
        if (earlier.cases != wanted) pairs.merge(earlier.pairs);
    }
    return pairs;
}

std::string keep_allocation(const Arguments& arguments, const pairing::Allocation& allocation) {
    if (!arguments.has("store")) return {};
    Store store{store_place(arguments, "allocate"), Store::Missing::create};
    const auto note =
        fmt::format("{} cases, {} auditors", allocation.cases.size(), allocation.auditors.size());
    const auto kept = caseaudit::keep_allocation(store, reports::allocation_json(allocation), note,
                                                 doer(arguments, "allocate"));
    return fmt::format("Kept in the store as allocation {}, signed by {} on {}: {}\n", kept.number, kept.by,
                       kept.day, kept.content);
}

}  // namespace caseaudit::cli
