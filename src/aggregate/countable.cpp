#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/aggregate.hpp>
#include <map>

namespace caseaudit {
namespace {

bool is_same(const Audit& a, Audit b) {
    b.path = a.path;
    return a == b;
}

/// The complete audits of one id; its drafts where there are none.
std::vector<CheckedAudit> claimants(std::vector<CheckedAudit> all) {
    const auto complete = [](const CheckedAudit& checked) {
        return checked.audit.status == AuditStatus::complete;
    };
    if (std::ranges::any_of(all, complete))
        std::erase_if(all, [&](const CheckedAudit& checked) { return !complete(checked); });
    return all;
}

std::string refusal(const CheckedAudit& a, const CheckedAudit& b) {
    return fmt::format(
        "'{}' and '{}' both say that they are audit '{}', and differ: neither is counted. Name "
        "only the one that stands; or import both, earlier first: a store keeps which one does",
        a.audit.path, b.audit.path, a.audit.id);
}

}  // namespace

Countable countable(std::vector<CheckedAudit> audits) {
    std::ranges::stable_sort(audits, {}, [](const CheckedAudit& checked) { return checked.audit.path; });
    std::map<std::string, std::vector<CheckedAudit>> by_id;
    for (auto& checked : audits) by_id[checked.audit.id].push_back(std::move(checked));
    Countable kept;
    for (auto& [id, all] : by_id) {
        auto claiming = claimants(std::move(all));
        const auto& first = claiming.front();
        const auto other = std::ranges::find_if(
            claiming, [&](const CheckedAudit& one) { return !is_same(first.audit, one.audit); });
        if (other != claiming.end()) {
            kept.refused.push_back(refusal(first, *other));
        } else {
            kept.audits.push_back(std::move(claiming.front()));
        }
    }
    return kept;
}

}  // namespace caseaudit
