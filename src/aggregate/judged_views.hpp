#pragma once
#include <map>
#include <string>
#include <vector>

#include "aggregate/views.hpp"

/// What child, parent, carer and worker said, beside the audits' own judgement of the same category.
namespace caseaudit::aggregate {

enum class Judged { not_rated, not_judged, agree, view_worse, audit_worse };
std::string_view name_of(Judged judged);

/// The latest view of one person about one category of one child.
struct JudgedView {
    HeldView held;
    std::optional<Rag> audited;  ///< what the audits' judgements of that category come to
    Judged judged = Judged::not_rated;

    bool is_opposite() const;  ///< red beside green
};

/// By person, category, then child.
std::vector<JudgedView> judged_views(const std::vector<HeldView>& held, const Answers& answers,
                                     const Areas& areas);

std::vector<JudgedViews> judged_counts(const std::vector<JudgedView>& views);

}  // namespace caseaudit::aggregate
