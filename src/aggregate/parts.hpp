#pragma once
#include <vector>

#include "aggregate/answers.hpp"
#include "aggregate/references.hpp"

/// The parts of a pack, each counted on its own. `audits` are in the order of their numbers.
namespace caseaudit::aggregate {

using Audits = std::vector<CheckedAudit>;
using Areas = std::vector<PracticeArea>;

/// What is not met in most files first; equals by share, then by question.
std::vector<Finding> findings(const Answers& answers, const Audits& audits);
/// What is met in more than half of the files that it was asked of, in the same order.
std::vector<Finding> strengths(const Answers& answers, const Audits& audits);
std::vector<NotChecked> not_checked(const Answers& answers, const References& references);
std::vector<PromptCount> prompts(const Audits& audits);
Grades grades(const Audits& audits, const References& references);
std::vector<CommentGroup> comments(const Audits& audits, const Areas& areas, const References& references);
std::array<ConversationCount, 2> conversations(const Audits& audits, const References& references);
std::vector<PackAction> actions(const Audits& audits, Date as_of, const References& references);
std::vector<Minutes> minutes(const Audits& audits);
std::vector<PackComment> feedback(const Audits& audits, FeedbackAbout about, const References& references);
PackViews views(const Audits& audits, const Answers& answers, const Areas& areas);
/// What the meeting is asked to decide, from what the pack already says.
std::vector<std::string> decisions(const QaPack& pack);

}  // namespace caseaudit::aggregate
