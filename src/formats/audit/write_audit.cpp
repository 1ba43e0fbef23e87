#include <spdlog/fmt/fmt.h>

#include <caseaudit/formats.hpp>

#include "formats/audit/words.hpp"
#include "formats/xml/write.hpp"

namespace caseaudit {
namespace {

using audit_file::name_of;
using pugi::xml_node;
using xml::add_text;
using xml::add_text_given;
using xml::set;
using xml::set_given;

void set_date(xml_node node, const char* attribute, const std::optional<Date>& date) {
    if (date) set(node, attribute, iso_date(*date));
}

void set_urgent(xml_node node, bool urgent) {
    if (urgent) set(node, "urgent", "yes");
}

void write_counting(xml_node root, const Counting& counting) {
    set(root, "working-days", fmt::format("start-is-{}", name_of(counting.start)));
    set_date(root, "bank-holidays-from", counting.bank_holidays.from);
    set_date(root, "bank-holidays-to", counting.bank_holidays.to);
    set(root, "timescales-hash", counting.timescales_hash);
}

void write_head(xml_node root, const Audit& audit) {
    set(root, "format", "1");
    set(root, "id", audit.id);
    set(root, "template", audit.template_id);
    set(root, "template-version", to_string(audit.template_version));
    set_given(root, "template-hash", audit.template_hash);
    set(root, "status", name_of(audit.status));
    if (audit.copy != Copy::whole) set(root, "copy", name_of(audit.copy));
    set(root, "subject-kind", name_of(audit.subject_kind));
    set(root, "subject", audit.subject);
    set_given(root, "team", audit.team);
    set_date(root, "from", audit.period.from);
    set_date(root, "as-of", audit.period.to);
    if (audit.counting) write_counting(root, *audit.counting);
    set_date(root, "completed", audit.completed);
    if (audit.minutes) set(root, "minutes", std::to_string(*audit.minutes));
    set_date(root, "case-file-note", audit.note_pasted);
}

void write(xml_node root, const Auditor& auditor) {
    auto node = root.append_child("auditor");
    set(node, "ref", auditor.ref);
    set_given(node, "role", auditor.role);
}

void write(xml_node parent, const Citation& citation) {
    auto node = parent.append_child("evidence");
    set(node, "kind", citation.kind);
    set(node, "entry", citation.entry);
    set_date(node, "date", citation.date);
    set_given(node, "source", citation.source);
    if (citation.line > 0) set(node, "line", std::to_string(citation.line));
}

void write(xml_node root, const Answer& answer) {
    auto node = root.append_child("answer");
    set(node, "question", answer.question);
    set(node, "version", std::to_string(answer.version));
    set(node, "state", name_of(answer.state));
    set_given(node, "value", answer.value);
    if (!answer.check.empty()) {
        set(node, "check", answer.check);
        set(node, "outcome", name_of(answer.outcome));
    }
    if (answer.confirmed) set(node, "confirmed", "yes");
    add_text_given(node, "reason", answer.reason);
    add_text_given(node, "correction", answer.correction);
    for (const auto& citation : answer.evidence) write(node, citation);
}

void write(xml_node parent, const Prompt& prompt) {
    auto node = parent.append_child("prompt");
    set_urgent(node, prompt.urgent);
    add_text(node, "text", prompt.text);
    for (const auto& citation : prompt.evidence) write(node, citation);
}

void write(xml_node root, const AuditPrompt& prompts) {
    auto node = root.append_child("prompts");
    set(node, "question", prompts.question);
    set(node, "check", prompts.check);
    set(node, "outcome", name_of(prompts.outcome));
    add_text_given(node, "reason", prompts.reason);
    for (const auto& prompt : prompts.prompts) write(node, prompt);
}

void write(xml_node root, const Comment& comment) {
    auto node = add_text(root, "comment", comment.text);
    set(node, "kind", name_of(comment.kind));
    set_given(node, "question", comment.question);
    set_given(node, "area", comment.area);
}

void write(xml_node root, const Conversation& conversation) {
    auto node = root.append_child("conversation");
    set(node, "with", name_of(conversation.with));
    set(node, "state", name_of(conversation.state));
    set_date(node, "date", conversation.date);
    add_text_given(node, "why", conversation.why);
}

void write(xml_node root, const Described& described) {
    set(add_text(root, "described-not-recorded", described.text), "question", described.question);
}

void write(xml_node root, const Action& action) {
    auto node = root.append_child("action");
    set(node, "id", action.id);
    set(node, "owner", action.owner);
    set_date(node, "due", action.due);
    set_urgent(node, action.urgent);
    set_given(node, "told", action.told);
    set_date(node, "told-on", action.told_on);
    set(node, "state", name_of(action.state));
    set_date(node, "closed", action.closed);
    set_given(node, "question", action.question);
    add_text(node, "what", action.what);
    add_text_given(node, "measure", action.measure);
    add_text_given(node, "why-later", action.why_later);
}

void write(xml_node root, const RiskNow& risk) {
    auto node = root.append_child("risk-now");
    set_given(node, "told", risk.told);
    set_date(node, "on", risk.on);
    set_given(node, "at", risk.at);
    add_text_given(node, "what", risk.what);
    add_text_given(node, "response", risk.response);
}

void write(xml_node root, const WorkerReply& reply) {
    set_date(add_text(root, "worker-reply", reply.text), "date", reply.date);
}

void write(xml_node root, const StatedScores& scores) {
    auto node = root.append_child("scores");
    if (scores.grade) set(node, "grade", name_of(*scores.grade));
    set_given(node, "compliance", scores.compliance);
    set_given(node, "practice", scores.practice);
}

void write(xml_node root, const StatedGrade& stated) {
    auto node = root.append_child("stated-grade");
    set(node, "grade", name_of(stated.grade));
    add_text_given(node, "reason", stated.reason);
}

void write(xml_node root, const Feedback& feedback) {
    set(add_text(root, "feedback", feedback.text), "about", name_of(feedback.about));
}

void write(xml_node root, const View& view) {
    auto node = root.append_child("view");
    set(node, "from", view.from);
    set_given(node, "category", view.category);
    set_given(node, "rating", view.rating);
    set_given(node, "state", view.state);
    set_date(node, "date", view.where.date);
    set(node, "entry", view.where.entry);
    set_given(node, "source", view.where.source);
    if (view.where.line > 0) set(node, "line", std::to_string(view.where.line));
}

template <class Part>
void write_all(xml_node root, const std::vector<Part>& parts) {
    for (const auto& part : parts) write(root, part);
}

}  // namespace

std::string write_audit(const Audit& audit) {
    pugi::xml_document document;
    const auto root = document.append_child("audit");
    write_head(root, audit);
    write_all(root, audit.auditors);
    write_all(root, audit.answers);
    write_all(root, audit.prompts);
    write_all(root, audit.comments);
    write_all(root, audit.conversations);
    write_all(root, audit.described);
    write_all(root, audit.risks);
    write_all(root, audit.actions);
    if (audit.stated_grade) write(root, *audit.stated_grade);
    write_all(root, audit.feedback);
    write_all(root, audit.views);
    if (audit.worker_reply) write(root, *audit.worker_reply);
    if (audit.stated_scores) write(root, *audit.stated_scores);
    return xml::to_text(document);
}

}  // namespace caseaudit
