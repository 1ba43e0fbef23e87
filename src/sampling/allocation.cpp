#include "sampling/allocation.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <cmath>
#include <numeric>

namespace caseaudit::sampling {

namespace {

double claim_of(const Stratum& stratum, Allocation allocation) {
    const auto files = static_cast<double>(stratum.files);
    if (allocation == Allocation::equal) return 1;
    if (allocation == Allocation::proportional) return files;
    if (!stratum.expected) {
        throw Error{fmt::format("Neyman's allocation needs the share expected in '{0}': --expect '{0}=0.8'",
                                stratum.name)};
    }
    return files * std::sqrt(*stratum.expected * (1 - *stratum.expected));
}

void refuse_unless_possible(const std::vector<Stratum>& strata, Count size) {
    Count files = 0;
    for (const auto& stratum : strata) files += stratum.files;
    if (size > files) throw Error{fmt::format("{} files are wanted, but there are {}", size, files)};
    if (size < static_cast<Count>(strata.size())) {
        throw Error{fmt::format("{} files cannot hold one of each of the {} strata", size, strata.size())};
    }
}

/// The stratum that has the least of what it claims, and has files left.
std::size_t most_missed(const std::vector<Stratum>& strata, const std::vector<double>& claims,
                        const std::vector<Count>& given) {
    std::size_t best = strata.size();
    double most = -1;
    for (std::size_t at = 0; at < strata.size(); ++at) {
        if (given[at] >= strata[at].files) continue;
        const double missed = claims[at] / (static_cast<double>(given[at]) + 0.5);
        if (missed > most) {
            most = missed;
            best = at;
        }
    }
    return best;
}

}  // namespace

// One by one, to whoever is missed most, with Webster's divisors: never more than a file off its due.
std::vector<Count> allocate(const std::vector<Stratum>& strata, Count size, Allocation allocation) {
    refuse_unless_possible(strata, size);
    std::vector<double> claims;
    for (const auto& stratum : strata) claims.push_back(claim_of(stratum, allocation));
    std::vector<Count> given(strata.size(), 1);
    for (auto left = size - static_cast<Count>(strata.size()); left > 0; --left) {
        ++given[most_missed(strata, claims, given)];
    }
    return given;
}

std::string_view name_of(Allocation allocation) {
    switch (allocation) {
        case Allocation::equal:
            return "equal";
        case Allocation::neyman:
            return "neyman";
        case Allocation::proportional:
            break;
    }
    return "proportional";
}

std::optional<Allocation> allocation_named(std::string_view name) {
    for (const auto one : {Allocation::proportional, Allocation::equal, Allocation::neyman}) {
        if (name_of(one) == name) return one;
    }
    return std::nullopt;
}

}  // namespace caseaudit::sampling
