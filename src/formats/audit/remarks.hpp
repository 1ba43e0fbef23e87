#pragma once
#include <caseaudit/audit.hpp>

#include "formats/xml/element.hpp"

/// What auditors add to the answers.
namespace caseaudit::audit_file {

Comment read_comment(const xml::Element& element);
Conversation read_conversation(const xml::Element& element);
Described read_described(const xml::Element& element);
Action read_action(const xml::Element& element);
RiskNow read_risk(const xml::Element& element);
WorkerReply read_worker_reply(const xml::Element& element);
StatedScores read_stated_scores(const xml::Element& element);
StatedGrade read_stated_grade(const xml::Element& element);
Feedback read_feedback(const xml::Element& element);
View read_view(const xml::Element& element);

}  // namespace caseaudit::audit_file
