#include "browser/any_remarks.hpp"

#include <caseaudit/date.hpp>

namespace caseaudit::testing {
namespace {

Date any_date(Random& random) {
    return *parse_date(fmt::format("2026-{:02}-{:02}", 1 + below(random, 12), 1 + below(random, 28)));
}

std::optional<Date> perhaps_date(Random& random) {
    return one_in(random, 2) ? std::optional{any_date(random)} : std::nullopt;
}

std::string perhaps_words(Random& random) { return one_in(random, 2) ? any_words(random) : std::string{}; }

std::string question_of(Random& random, const Audit& audit) {
    if (audit.answers.empty() || one_in(random, 2)) return {};
    return audit.answers[below(random, audit.answers.size())].question;
}

Citation any_citation(Random& random) {
    return {"supervision", fmt::format("supervision-{}", below(random, 9)), any_date(random),
            one_in(random, 2) ? "case-system" : "", static_cast<int>(below(random, 200))};
}

void add_to_answer(Random& random, Answer& answer) {
    answer.reason = perhaps_words(random);
    if (!one_in(random, 2)) return;
    answer.check = "invented.check";
    answer.outcome = static_cast<Outcome>(below(random, 5));
    answer.confirmed = one_in(random, 2);
    if (!answer.confirmed) answer.correction = perhaps_words(random);
    for (std::size_t i = 0, count = below(random, 3); i < count; ++i)
        answer.evidence.push_back(any_citation(random));
}

void add_prompts(Random& random, Audit& audit) {
    if (audit.answers.empty()) return;
    AuditPrompt prompts{
        audit.answers.front().question, "invented.look", Outcome::met, perhaps_words(random), {}};
    prompts.prompts.push_back({any_words(random), one_in(random, 2), {any_citation(random)}});
    audit.prompts.push_back(std::move(prompts));
}

Action any_action(Random& random, const Audit& audit, std::size_t number) {
    Action action;
    action.id = fmt::format("{}", number);
    action.what = any_words(random);
    action.owner = any_words(random);
    action.due = perhaps_date(random);
    action.measure = perhaps_words(random);
    action.urgent = one_in(random, 2);
    action.told = perhaps_words(random);
    action.told_on = perhaps_date(random);
    action.why_later = perhaps_words(random);
    action.state = static_cast<ActionState>(below(random, 4));
    if (action.state != ActionState::open) action.closed = perhaps_date(random);
    action.question = question_of(random, audit);
    return action;
}

void add_work(Random& random, Audit& audit) {
    for (std::size_t i = 0, count = below(random, 3); i < count; ++i)
        audit.actions.push_back(any_action(random, audit, i));
    if (one_in(random, 3))
        audit.risks.push_back({perhaps_words(random), perhaps_words(random), perhaps_date(random),
                               one_in(random, 2) ? "14:05" : "", perhaps_words(random)});
    if (one_in(random, 3)) audit.worker_reply = WorkerReply{any_date(random), any_words(random)};
    if (one_in(random, 3)) audit.stated_scores = StatedScores{Grade::good, "17/20", "3/5"};
    if (one_in(random, 3)) audit.stated_grade = StatedGrade{Grade::inadequate, perhaps_words(random)};
}

void add_said(Random& random, Audit& audit) {
    for (std::size_t i = 0, count = below(random, 3); i < count; ++i)
        audit.comments.push_back({static_cast<CommentKind>(below(random, 2)), question_of(random, audit),
                                  one_in(random, 2) ? "voice" : "", any_words(random)});
    audit.conversations.push_back({Colleague::worker, ConversationState::held, perhaps_date(random), ""});
    audit.conversations.push_back(
        {Colleague::manager, ConversationState::declined, perhaps_date(random), any_words(random)});
    if (!audit.answers.empty()) audit.described.push_back({audit.answers.back().question, any_words(random)});
    audit.feedback.push_back({FeedbackAbout::case_system, any_words(random)});
    if (one_in(random, 3)) audit.views.push_back({"child", "visits", "red", "given", any_citation(random)});
    if (!audit.views.empty()) audit.views.back().where.kind = "feedback";
}

void add_head(Random& random, Audit& audit) {
    audit.subject = "C-0001";
    audit.template_hash = one_in(random, 2) ? "sha256:00" : "";
    audit.team = perhaps_words(random);
    audit.period = {*parse_date("2026-01-01"), *parse_date("2026-06-30")};
    if (one_in(random, 2)) audit.completed = any_date(random);
    if (one_in(random, 2)) audit.minutes = 1 + static_cast<int>(below(random, 90));
    if (one_in(random, 4)) audit.note_pasted = any_date(random);
    if (one_in(random, 4)) audit.copy = static_cast<Copy>(below(random, 5));
    if (one_in(random, 4)) {
        audit.counting = Counting{};
        audit.counting->bank_holidays = {*parse_date("2015-01-01"), *parse_date("2028-12-31")};
        audit.counting->timescales_hash = "sha256:11";
    }
    audit.auditors.push_back({"AUD-01", perhaps_words(random)});
    audit.auditors.push_back({"AUD-02", ""});
}

}  // namespace

std::string any_words(Random& random) {
    constexpr std::array<std::string_view, 10> words{"file",     "&",    "<b>",         "]]>",
                                                     "\"said\"", "it's", "caf\xC3\xA9", "\xF0\x9F\x98\x80",
                                                     "</audit>", "&amp;"};
    std::string all{"Seen"};
    for (std::size_t i = 0, count = below(random, 6); i < count; ++i)
        all += fmt::format(" {}", pick(random, words));
    return all;
}

void add_remarks(Random& random, Audit& audit) {
    add_head(random, audit);
    for (auto& answer : audit.answers) add_to_answer(random, answer);
    add_prompts(random, audit);
    add_said(random, audit);
    add_work(random, audit);
}

}  // namespace caseaudit::testing
