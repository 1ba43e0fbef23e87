#include "sampling/recent.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "files/sha256.hpp"

namespace caseaudit::sampling {
namespace {

using Latest = std::map<std::string, const PastAudit*, std::less<>>;

/// Of two of one day, the one given first.
Latest latest_of(const std::vector<PastAudit>& audits) {
    Latest latest;
    for (const auto& audit : audits) {
        auto& known = latest[audit.subject];
        if (known == nullptr || known->completed < audit.completed) known = &audit;
    }
    return latest;
}

/// `why` says why a file is left out of which this is the latest audit, or which has none; empty: it stays.
template <typename Why>
std::vector<Exclusion> excluded(const Frame& frame, const std::vector<PastAudit>& audits,
                                const std::vector<Exclusion>& left_out, Why why) {
    const auto latest = latest_of(audits);
    std::set<std::string_view> out;
    for (const auto& exclusion : left_out) out.insert(exclusion.ref);
    std::vector<Exclusion> made;
    for (const auto& file : frame.cases) {
        if (out.contains(file.ref)) continue;
        const auto found = latest.find(file.ref);
        auto reason = why(found == latest.end() ? nullptr : found->second);
        if (!reason.empty()) made.push_back({file.ref, std::move(reason)});
    }
    return made;
}

}  // namespace

std::vector<Exclusion> audited_since(const Frame& frame, const std::vector<PastAudit>& audits, Date since,
                                     const std::vector<Exclusion>& left_out) {
    return excluded(frame, audits, left_out, [since](const PastAudit* latest) {
        const bool is_recent = latest != nullptr && latest->completed >= since;
        return is_recent ? fmt::format("audited since {}", since) : std::string{};
    });
}

std::vector<Exclusion> not_graded(const Frame& frame, const std::vector<PastAudit>& audits,
                                  const std::set<Grade>& grades, const std::vector<Exclusion>& left_out) {
    return excluded(frame, audits, left_out, [&grades](const PastAudit* latest) -> std::string {
        if (latest == nullptr) return "never audited";
        if (!latest->grade) return "last audit not graded";
        return grades.contains(*latest->grade) ? "" : fmt::format("last audit {}", title_of(*latest->grade));
    });
}

std::string hash_of(const Frame& frame) {
    std::string lines;
    for (const auto& file : frame.cases) lines += file.ref + "\n";
    return files::sha256(lines);
}

}  // namespace caseaudit::sampling
