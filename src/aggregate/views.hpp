#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "aggregate/parts.hpp"

/// What people who are not the auditor said, child by child, before it is counted.
namespace caseaudit::aggregate {

inline constexpr std::array<std::string_view, 4> people{"child", "parent", "carer", "worker"};

/// One view, and the latest of the audits that hold it. Points into the audits.
struct HeldView {
    const View* view = nullptr;
    const Audit* audit = nullptr;
};

enum class Trend { once, better, same, worse };
enum class Beside { agree, officer_worse, audit_worse, not_scored, not_rated };

/// One child's care plan, as the Independent Reviewing Officer rated it and as the audits answered.
struct ChildsPlan {
    std::string subject;
    std::string team;
    std::vector<HeldView> ratings;  ///< oldest first
    std::optional<Rag> facts;       ///< of the audits' answers about planning and review
    std::optional<Rag> judgements;

    std::optional<Rag> latest() const;
    Trend trend() const;
    Beside beside(Measure measure) const;
};

std::string_view name_of(Trend trend);
std::string_view name_of(Beside beside);

std::optional<Rag> rating_of(const View& view);
/// Each view once, oldest first.
std::vector<HeldView> held_views(const Audits& audits);
/// The children whose plan is rated or answered about, by reference.
std::vector<ChildsPlan> childs_plans(const std::vector<HeldView>& held, const Answers& answers,
                                     const Areas& areas);

}  // namespace caseaudit::aggregate
