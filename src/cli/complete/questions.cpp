#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "cli/complete/session.hpp"
#include "completion/answering.hpp"

namespace caseaudit::cli {
namespace {

using completion::Said;

/// Shows one question and takes what is said to it.
class Asking {
public:
    Asking(Session& session, const Question& question)
        : session_{session},
          question_{question},
          scale_{session.whole->scale(question.scale)},
          dispute_{std::ranges::find(session.disputed, question.id, &Disagreement::question)} {}

    void take() {
        show();
        for (;;) {
            const auto line = session_.dialog->ask(choices());
            if (line.empty() && !may_confirm()) return;
            if (take_side(line)) return session_.keep();
            if (const auto said = said_by(line)) return answer(*said);
            session_.dialog->say("Type one of the numbers or letters.", 2);
        }
    }

private:
    const Answer* before() const { return session_.audit.find(question_.id); }
    bool is_disputed() const { return dispute_ != session_.disputed.end(); }
    bool is_open() const { return before() == nullptr || before()->state == AnswerState::unanswered; }
    bool may_confirm() const { return before() != nullptr && completion::was_checked(*before()); }

    std::string in_words(const Answer& answer) const {
        const auto* value = scale_.find(answer.value);
        std::string text = value != nullptr && answer.state == AnswerState::answered ? value->title
                           : answer.state == AnswerState::not_applicable             ? "Not applicable"
                           : answer.state == AnswerState::no_evidence_found          ? "No evidence found"
                                                                                     : "Not answered";
        text += ".";
        if (!answer.correction.empty()) text += fmt::format(" {} The record said:", answer.correction);
        if (!answer.reason.empty()) text += " " + answer.reason;
        return text;
    }

    void show() {
        auto& dialog = *session_.dialog;
        dialog.blank_line();
        dialog.say(fmt::format("{}. {}", number_of(*session_.whole, question_.id), question_.ask));
        if (is_disputed()) {
            show_side("The first", dispute_->first);
            show_side("The second", dispute_->second);
        } else if (const auto* answer = before()) {
            show_answer(*answer);
        }
        show_prompts();
        dialog.set_help(help());
    }

    void show_side(std::string_view who, const std::optional<Answer>& answer) {
        session_.dialog->say(fmt::format("{} auditor: {}", who,
                                         answer ? in_words(*answer) : "was not asked, or left it open."),
                             2);
    }

    void show_answer(const Answer& answer) {
        auto& dialog = *session_.dialog;
        if (answer.check.empty()) {
            if (answer.state != AnswerState::unanswered)
                dialog.say(fmt::format("Answered: {}", in_words(answer)), 2);
            return;
        }
        if (!completion::was_checked(answer)) {
            dialog.say(fmt::format("The record cannot say: {}", answer.reason), 2);
            return;
        }
        dialog.say(fmt::format("{}: {}", answer.correction.empty() ? "The record says" : "Corrected to",
                               in_words(answer)),
                   2);
        if (!answer.evidence.empty()) dialog.say(fmt::format("It rests on {}.", evidence(answer)), 2);
    }

    static std::string evidence(const Answer& answer) {
        std::vector<std::string> all;
        for (const auto& one : answer.evidence) all.push_back(fmt::format("{} ({})", one.entry, one.date));
        return fmt::format("{}", fmt::join(all, ", "));
    }

    void show_prompts() {
        for (const auto& raised : session_.audit.prompts) {
            if (raised.question != question_.id) continue;
            show_why_none(raised);
            for (const auto& prompt : raised.prompts) {
                session_.dialog->say(
                    fmt::format("Look at {}: {}", prompt.urgent ? "this now, urgently" : "this", prompt.text),
                    2);
            }
        }
    }

    /// Nothing raised since nothing could be looked at is no sign that all is well.
    void show_why_none(const AuditPrompt& raised) {
        if (raised.outcome != Outcome::not_checked && raised.outcome != Outcome::error) return;
        session_.dialog->say(
            fmt::format("The record could not be looked through for this: {}", raised.reason), 2);
    }

    std::string help() const {
        auto text = fmt::format("Look for: {}", question_.look_for);
        for (const auto& good : question_.good_looks_like)
            text += fmt::format("\n{}: {}", scale_.find(good.value)->title, good.text);
        if (question_.gate)
            text += fmt::format("\nFailing it caps the grade at {}.", title_of(*question_.gate));
        return text;
    }

    std::string choices() const {
        std::string text = "  ";
        if (is_disputed()) text += "f as the first, s as the second, ";
        if (!is_disputed() && may_confirm()) text += "Enter to confirm, or ";
        for (std::size_t i = 0; i < scale_.values.size(); ++i)
            text += fmt::format("{} {}, ", i + 1, scale_.values[i].title);
        return text + (is_open() ? "n not applicable, e no evidence found (Enter: later)"
                                 : "n not applicable, e no evidence found");
    }

    std::optional<Said> said_by(std::string_view line) const {
        if (line.empty()) return Said{before()->state, before()->value, before()->reason};
        if (line == "n") return Said{AnswerState::not_applicable, "", ""};
        if (line == "e") return Said{AnswerState::no_evidence_found, "", ""};
        const auto number = line.size() == 1 ? static_cast<std::size_t>(line[0] - '1') : scale_.values.size();
        if (number >= scale_.values.size()) return std::nullopt;
        return Said{AnswerState::answered, scale_.values[number].id, ""};
    }

    /// What one of the pair answered, with all that they said of it.
    bool take_side(std::string_view line) {
        if (!is_disputed() || (line != "f" && line != "s")) return false;
        const auto& side = line == "f" ? dispute_->first : dispute_->second;
        if (!side) return false;
        std::erase_if(session_.audit.answers,
                      [&](const Answer& one) { return one.question == question_.id; });
        session_.audit.answers.push_back(*side);
        return true;
    }

    /// What a check said to one of the pair stands, whatever they made of it.
    const Answer* checked_side() const {
        if (!is_disputed()) return nullptr;
        for (const auto* side : {&dispute_->first, &dispute_->second}) {
            if (*side && completion::was_checked(**side)) return &**side;
        }
        return nullptr;
    }

    void answer(Said said) {
        const auto* base = before() != nullptr ? before() : checked_side();
        const bool confirms =
            base != nullptr && completion::was_checked(*base) && !completion::corrects(*base, said, scale_);
        const auto needed = completion::question_for_words(base, said, scale_);
        if (!needed.empty()) {
            said.words = session_.dialog->ask_words(needed);
        } else if (question_.measure == Measure::judgement && !confirms) {
            said.words = session_.dialog->ask_words("Short evidence (Enter for none):", true);
        }
        if (before() == nullptr && base != nullptr) session_.audit.answers.push_back(*base);
        completion::give_answer(session_.audit, question_, scale_, said);
        session_.keep();
    }

    Session& session_;
    const Question& question_;
    const Scale& scale_;
    std::vector<Disagreement>::const_iterator dispute_;
};

bool is_settled(const Session& session, const Question& question) {
    const auto* answer = session.audit.find(question.id);
    if (answer == nullptr || answer->state == AnswerState::unanswered) return false;
    const bool looked_at = session.reconciles || !completion::was_checked(*answer) || answer->confirmed ||
                           !answer->correction.empty();
    return looked_at && completion::is_answered(session.audit, *session.whole, question);
}

/// "Section 2 of 3: … (1 of 5 answered)".
void show_heading(Session& session, const Section& section) {
    if (session.section == section.id) return;
    session.section = section.id;
    const auto asked = [&](const Question& question) { return session.is_asked_of(question); };
    const auto settled = [&](const Question& question) {
        return session.is_asked_of(question) && is_settled(session, question);
    };
    const auto number = &section - session.whole->sections.data() + 1;
    session.dialog->blank_line();
    session.dialog->say(fmt::format(
        "Section {} of {}: {} ({} of {} done)", number, session.whole->sections.size(), section.title,
        std::ranges::count_if(section.questions, settled), std::ranges::count_if(section.questions, asked)));
}

}  // namespace

void add_question_steps(Session& session, std::vector<Step>& steps) {
    for (const auto& section : session.whole->sections) {
        for (const auto& question : section.questions) {
            steps.push_back({[&] { return session.is_asked_of(question); },
                             [&] { return is_settled(session, question); },
                             [&] {
                                 show_heading(session, section);
                                 Asking{session, question}.take();
                                 session.dialog->set_help({});
                                 return true;
                             }});
        }
        if (&section != &session.whole->sections.back()) add_minutes_step(session, steps, &section);
    }
}

}  // namespace caseaudit::cli
