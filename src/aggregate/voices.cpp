#include <algorithm>
#include <map>

#include "aggregate/parts.hpp"

/// What people said: comments, conversations, feedback. Of complete audits only.
namespace caseaudit::aggregate {
namespace {

template <class Function>
void each_complete(const Audits& audits, Function function) {
    for (std::size_t i = 0; i < audits.size(); ++i) {
        if (!audits[i].is_draft()) function(audits[i], static_cast<int>(i) + 1);
    }
}

std::size_t commented_area(const Comment& comment, const CheckedAudit& checked, const Areas& areas) {
    if (const auto* question = checked.audit_template->find(comment.question))
        return area_of(areas, question->element);
    return static_cast<std::size_t>(std::ranges::find(areas, comment.area, &PracticeArea::id) -
                                    areas.begin());
}

std::size_t commented_area(const CommentedOn& on, const Columns& columns, const Areas& areas) {
    if (on.question < 0)
        return static_cast<std::size_t>(std::ranges::find(areas, on.area, &PracticeArea::id) - areas.begin());
    int position = on.question;
    for (const auto& section : columns.layouts[on.layout].audit_template->sections) {
        const auto size = static_cast<int>(section.questions.size());
        if (position < size)
            return area_of(areas, section.questions[static_cast<std::size_t>(position)].element);
        position -= size;
    }
    return areas.size();
}

void add_reasons(std::array<ConversationCount, 2>& both, const Audits& audits, const References& references,
                 const QuotedTeams& quoted) {
    each_complete(audits, [&](const CheckedAudit& checked, int number) {
        for (const auto& one : checked.audit.conversations) {
            if (one.state == ConversationState::held) continue;
            auto& counted = both[static_cast<std::size_t>(one.with)];
            if (quoted.has(checked.audit)) {
                counted.why.push_back({number, references.removed_from(one.why)});
            } else {
                ++counted.withheld;
            }
        }
    });
}

}  // namespace

std::vector<CommentGroup> comments(const Columns& columns, const Audits* audits, const Areas& areas,
                                   const References& references, const QuotedTeams& quoted) {
    std::map<std::pair<std::size_t, CommentKind>, CommentGroup> groups;
    for (const auto& [on, count] : columns.comments) {
        const auto area = commented_area(on, columns, areas);
        auto& group = groups[{area, on.kind}];
        group.kind = on.kind;
        group.area = area < areas.size() ? areas[area].id : "";
        group.title = area < areas.size() ? areas[area].title : "Not about one practice area";
        group.count += count;
    }
    if (audits != nullptr) {
        each_complete(*audits, [&](const CheckedAudit& checked, int number) {
            for (const auto& comment : checked.audit.comments) {
                auto& group = groups.at({commented_area(comment, checked, areas), comment.kind});
                if (quoted.has(checked.audit)) {
                    group.comments.push_back({number, references.removed_from(comment.text)});
                } else {
                    ++group.withheld;
                }
            }
        });
    }
    std::vector<CommentGroup> all;
    for (auto& [key, group] : groups) all.push_back(std::move(group));
    return all;
}

std::array<ConversationCount, 2> conversations(const Columns& columns, const Audits* audits,
                                               const References& references, const QuotedTeams& quoted) {
    std::array<ConversationCount, 2> both{};
    for (const auto with : {Colleague::worker, Colleague::manager}) {
        const auto at = static_cast<std::size_t>(with);
        const auto of = [&](ConversationState state) {
            return columns.conversations[at][static_cast<std::size_t>(state)];
        };
        both[at].with = with;
        both[at].held = of(ConversationState::held);
        both[at].declined = of(ConversationState::declined);
        both[at].not_possible = of(ConversationState::not_possible);
        both[at].not_recorded = columns.no_conversation[at];
    }
    if (audits != nullptr) add_reasons(both, *audits, references, quoted);
    return both;
}

Quotable<PackComment> feedback(const Audits& audits, FeedbackAbout about, const References& references,
                               const QuotedTeams& quoted) {
    Quotable<PackComment> made;
    each_complete(audits, [&](const CheckedAudit& checked, int number) {
        for (const auto& one : checked.audit.feedback) {
            if (one.about != about) continue;
            if (quoted.has(checked.audit)) {
                made.all.push_back({number, references.removed_from(one.text)});
            } else {
                ++made.withheld;
            }
        }
    });
    return made;
}

}  // namespace caseaudit::aggregate
