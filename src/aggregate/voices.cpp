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

void count(ConversationCount& counted, const Conversation& conversation, int number,
           const References& references) {
    switch (conversation.state) {
        case ConversationState::held:
            ++counted.held;
            return;
        case ConversationState::declined:
            ++counted.declined;
            break;
        case ConversationState::not_possible:
            ++counted.not_possible;
            break;
    }
    counted.why.push_back({number, references.removed_from(conversation.why)});
}

}  // namespace

std::vector<CommentGroup> comments(const Audits& audits, const Areas& areas, const References& references) {
    std::map<std::pair<std::size_t, CommentKind>, CommentGroup> groups;
    each_complete(audits, [&](const CheckedAudit& checked, int number) {
        for (const auto& comment : checked.audit.comments) {
            const auto area = commented_area(comment, checked, areas);
            auto& group = groups[{area, comment.kind}];
            group.kind = comment.kind;
            group.area = area < areas.size() ? areas[area].id : "";
            group.title = area < areas.size() ? areas[area].title : "Not about one practice area";
            group.comments.push_back({number, references.removed_from(comment.text)});
        }
    });
    std::vector<CommentGroup> all;
    for (auto& [key, group] : groups) all.push_back(std::move(group));
    return all;
}

std::array<ConversationCount, 2> conversations(const Audits& audits, const References& references) {
    std::array<ConversationCount, 2> both{};
    for (const auto with : {Colleague::worker, Colleague::manager}) {
        auto& counted = both[static_cast<std::size_t>(with)];
        counted.with = with;
        each_complete(audits, [&](const CheckedAudit& checked, int number) {
            const auto& all = checked.audit.conversations;
            counted.not_recorded += std::ranges::find(all, with, &Conversation::with) == all.end();
            for (const auto& one : all) {
                if (one.with == with) count(counted, one, number, references);
            }
        });
    }
    return both;
}

std::vector<PackComment> feedback(const Audits& audits, FeedbackAbout about, const References& references) {
    std::vector<PackComment> all;
    each_complete(audits, [&](const CheckedAudit& checked, int number) {
        for (const auto& one : checked.audit.feedback) {
            if (one.about == about) all.push_back({number, references.removed_from(one.text)});
        }
    });
    return all;
}

}  // namespace caseaudit::aggregate
