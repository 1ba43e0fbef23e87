#include "sampling/quotas.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit::sampling {

namespace {

bool counts_towards(const FrameCase& file, const Quota& quota) {
    const auto value = file.attributes.find(quota.column);
    return value != file.attributes.end() && value->second == quota.value;
}

void refuse_unless_possible(const Frame& frame, const Quota& quota) {
    if (std::find(frame.columns.begin(), frame.columns.end(), quota.column) == frame.columns.end()) {
        throw Error{fmt::format("the frame has no column '{}'; it has {}", quota.column,
                                fmt::join(frame.columns, ", "))};
    }
    const auto there = std::count_if(frame.cases.begin(), frame.cases.end(),
                                     [&](const FrameCase& file) { return counts_towards(file, quota); });
    if (there < quota.least) {
        throw Error{fmt::format("of files with {} '{}' at least {} are wanted, but the frame has {}",
                                quota.column, quota.value, quota.least, there)};
    }
}

int open_quotas_of(const FrameCase& file, const std::vector<Quota>& open) {
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&](const Quota& quota) {
        return quota.least > 0 && counts_towards(file, quota);
    }));
}

/// The first of the lots from `from` on that counts towards the most; the first at all where no quota is
/// open.
std::vector<Lot>::iterator next_of(std::vector<Lot>& lots, std::size_t from, const std::vector<Quota>& open) {
    const auto first = lots.begin() + static_cast<std::ptrdiff_t>(from);
    return std::max_element(first, lots.end(), [&](const Lot& a, const Lot& b) {
        return open_quotas_of(*a.file, open) < open_quotas_of(*b.file, open);
    });
}

void refuse_if_open(const std::vector<Quota>& open, Count size) {
    for (const auto& quota : open) {
        if (quota.least <= 0) continue;
        throw Error{fmt::format(
            "the quotas cannot be kept together within {} files: of {} '{}' {} more would be needed", size,
            quota.column, quota.value, quota.least)};
    }
}

}  // namespace

std::vector<Lot> with_quotas_first(const Frame& frame, std::vector<Lot> lots,
                                   const std::vector<Quota>& quotas, Count size) {
    for (const auto& quota : quotas) refuse_unless_possible(frame, quota);
    auto open = quotas;
    const auto wanted = static_cast<std::size_t>(size);
    for (std::size_t at = 0; at < wanted; ++at) {
        const auto next = next_of(lots, at, open);
        for (auto& quota : open) quota.least -= counts_towards(*next->file, quota) ? 1 : 0;
        std::rotate(lots.begin() + static_cast<std::ptrdiff_t>(at), next, next + 1);
    }
    refuse_if_open(open, size);
    const auto by_ticket = [](const Lot& a, const Lot& b) { return a.ticket < b.ticket; };
    std::sort(lots.begin(), lots.begin() + static_cast<std::ptrdiff_t>(wanted), by_ticket);
    return lots;
}

}  // namespace caseaudit::sampling
