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

/// One view, and the latest of the audits that hold it. Points into the columns or the audits.
struct HeldView {
    const View* view = nullptr;
    std::string_view subject;
    std::string_view team;
    std::int32_t as_of = 0;
    std::uint32_t file = 0;
};

enum class Trend { once, better, same, worse };
enum class Beside { agree, officer_worse, audit_worse, not_scored, not_rated };

/// One child's care plan, as the Independent Reviewing Officer rated it and as the audits answered.
struct ChildsPlan {
    std::string subject;            ///< empty where nobody rated it
    std::string team;               ///< the same
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
std::vector<HeldView> held_views(const Columns& columns);
/// The same with the lines that views stand on; `audits` are those of the columns.
std::vector<HeldView> held_views(const Audits& audits, const Columns& columns);
/// Of child, parent, carer and worker: of each the latest view about each category of each child, in that
/// order.
std::vector<HeldView> latest_views(const std::vector<HeldView>& held);
/// The children whose plan is rated or answered about, by reference.
std::vector<ChildsPlan> childs_plans(const std::vector<HeldView>& held, const Answers& answers,
                                     const Areas& areas);

}  // namespace caseaudit::aggregate
