#include "completion/joining.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit::completion {
namespace {

std::string called(const Audit& audit) { return audit.path.empty() ? audit.id : audit.path; }

void check_copy(const Audit& audit, Copy copy) {
    if (audit.copy == copy) return;
    throw Error{fmt::format("{}: this is the '{}' copy; the '{}' copy is needed here", called(audit),
                            name_of(audit.copy), name_of(copy))};
}

/// What two copies differ in that they may not; empty where nothing.
std::string_view difference(const Audit& a, const Audit& b) {
    if (a.id != b.id) return "the id";
    if (a.template_id != b.template_id || a.template_version != b.template_version ||
        a.template_hash != b.template_hash)
        return "the template";
    if (a.subject != b.subject || a.subject_kind != b.subject_kind) return "the subject";
    return a.period == b.period ? "" : "the audit period";
}

/// Those of `more` that `all` has not.
template <class Part>
void add_new(std::vector<Part>& all, const std::vector<Part>& more) {
    for (const auto& part : more) {
        if (std::ranges::find(all, part) == all.end()) all.push_back(part);
    }
}

bool is_same_action(Action a, const Action& b) {
    a.id = b.id;
    return a == b;
}

std::string free_id(const std::vector<Action>& actions) {
    for (std::size_t number = actions.size() + 1;; ++number) {
        auto id = std::to_string(number);
        if (std::ranges::find(actions, id, &Action::id) == actions.end()) return id;
    }
}

void add_actions(std::vector<Action>& all, const std::vector<Action>& more) {
    for (auto action : more) {
        if (std::ranges::any_of(all, [&](const Action& one) { return is_same_action(one, action); }))
            continue;
        if (std::ranges::find(all, action.id, &Action::id) != all.end()) action.id = free_id(all);
        all.push_back(std::move(action));
    }
}

}  // namespace

void check_copies(const Audit& a, Copy a_is, const Audit& b, Copy b_is) {
    check_copy(a, a_is);
    check_copy(b, b_is);
    if (const auto what = difference(a, b); !what.empty()) {
        throw Error{fmt::format(
            "'{}' and '{}' are not copies of one audit: {} differs.\nJoin the copies of one draft.",
            called(a), called(b), what)};
    }
}

Audit both_without_answers(const Audit& a, const Audit& b) {
    auto whole = a;
    whole.copy = Copy::whole;
    whole.status = AuditStatus::draft;
    whole.completed = std::nullopt;
    whole.seal.clear();
    whole.stated_scores = std::nullopt;
    whole.stated_grade = std::nullopt;
    whole.answers.clear();
    if (!whole.counting) whole.counting = b.counting;
    if (!whole.worker_reply) whole.worker_reply = b.worker_reply;
    if (!whole.note_pasted) whole.note_pasted = b.note_pasted;
    add_new(whole.auditors, b.auditors);
    add_new(whole.prompts, b.prompts);
    add_new(whole.comments, b.comments);
    add_new(whole.conversations, b.conversations);
    add_new(whole.described, b.described);
    add_new(whole.risks, b.risks);
    add_actions(whole.actions, b.actions);
    add_new(whole.feedback, b.feedback);
    add_new(whole.views, b.views);
    return whole;
}

void drop_not_asked(Audit& audit, const Template& audit_template) {
    const auto before = audit;
    std::erase_if(audit.answers, [&](const Answer& answer) {
        const auto* question = audit_template.find(answer.question);
        return question != nullptr && is_asked(audit_template, *question, before) == Asked::no;
    });
}

}  // namespace caseaudit::completion
