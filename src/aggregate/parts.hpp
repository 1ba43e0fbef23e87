#pragma once
#include <vector>

#include "aggregate/answers.hpp"
#include "aggregate/quoted.hpp"
#include "aggregate/references.hpp"

/// The parts of a pack, each counted on its own from columns. `audits` are in the order of their numbers;
/// where they are null there are too many of them for what lies behind the numbers.
namespace caseaudit::aggregate {

using Audits = std::vector<CheckedAudit>;
using Areas = std::vector<PracticeArea>;

/// What may be quoted of a list, and how many of it may not: of teams with too few audits.
template <class One>
struct Quotable {
    std::vector<One> all;
    int withheld = 0;
};

/// What is not met in most files first; equals by share, then by question.
std::vector<Finding> findings(const Answers& answers);
/// What is met in more than half of the files that it was asked of, in the same order.
std::vector<Finding> strengths(const Answers& answers);
std::vector<NotChecked> not_checked(const Answers& answers, const Details* details,
                                    const References& references);
std::vector<PromptCount> prompts(const Columns& columns, bool numbered);
/// `is_quoted`: with the auditors' reason for their own grade, references taken out.
GradedAudit graded_audit(const CheckedAudit& checked, int number, const References& references,
                         bool is_quoted);
Grades grades(const Columns& columns, const Audits* audits, const References& references,
              const QuotedTeams& quoted);
/// Of teams that `quoted` leaves out the comments and reasons are counted, and not given.
std::vector<CommentGroup> comments(const Columns& columns, const Audits* audits, const Areas& areas,
                                   const References& references, const QuotedTeams& quoted);
std::array<ConversationCount, 2> conversations(const Columns& columns, const Audits* audits,
                                               const References& references, const QuotedTeams& quoted);
ActionCounts action_counts(const Columns& columns, Date as_of);
/// In the words in which it was written.
PackAction action_as_at(const Action& action, int number, Date as_of);
/// By due date.
Quotable<PackAction> actions(const Audits& audits, Date as_of, const References& references,
                             const QuotedTeams& quoted);
std::vector<Minutes> minutes(const Columns& columns);
Quotable<PackComment> feedback(const Audits& audits, FeedbackAbout about, const References& references,
                               const QuotedTeams& quoted);
/// With the action of a meeting that says to be about it, where there is one.
std::vector<SystemFault> system_faults(const std::vector<PackComment>& feedback,
                                       const std::vector<FollowedAction>& followed,
                                       const References& references);
std::vector<MeetingAction> meeting_actions(const std::vector<FollowedAction>& followed, Date as_of,
                                           const References& references);
PackViews views(const Answers& answers, const Areas& areas);
/// What the meeting is asked to decide, from what the pack already says.
std::vector<Decision> decisions(const QaPack& pack);

}  // namespace caseaudit::aggregate
