#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "cli/complete/session.hpp"

namespace caseaudit::cli {
namespace {

bool has_talk(const Session& session) {
    return session.audit.copy == Copy::whole || session.audit.copy == Copy::judgements;
}

bool talk_done(const Session& session, Colleague with) {
    const auto found = std::ranges::find(session.audit.conversations, with, &Conversation::with);
    if (found == session.audit.conversations.end()) return false;
    return found->state == ConversationState::held ? found->date.has_value() : !found->why.empty();
}

Conversation asked_talk(Session& session, Colleague with, std::string_view name) {
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.set_help(
        "What the file says is not all there is. Hear the worker and the manager before you grade. What they "
        "describe and the record does not show is written down next, apart from the answers.");
    Conversation talk;
    talk.with = with;
    const auto letter = dialog.ask_letter(
        fmt::format("The conversation with the {}: h held, d declined, n not possible", name), "hdn");
    if (letter == 'h') {
        talk.date = dialog.ask_day_gone(session.today);
    } else {
        talk.state = letter == 'd' ? ConversationState::declined : ConversationState::not_possible;
        talk.why = dialog.ask_words("Why?");
    }
    return talk;
}

void add_talk(Session& session, std::vector<Step>& steps, Colleague with, std::string_view name) {
    steps.push_back({[&session] { return has_talk(session); },
                     [&session, with] { return talk_done(session, with); },
                     [&session, with, name] {
                         auto talk = asked_talk(session, with, name);
                         auto& all = session.audit.conversations;
                         std::erase_if(all, [with](const Conversation& one) { return one.with == with; });
                         all.push_back(std::move(talk));
                         session.keep();
                         return true;
                     }});
}

bool add_described(Session& session) {
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.set_help(
        "It changes no answer. It is shown apart: described is not recorded, and not 'not done'.");
    dialog.say("Practice that worker or manager described and the record does not show:");
    for (;;) {
        auto question = ask_question_id(session, "Number of the question it is about (Enter: no more)");
        if (question.empty()) return true;
        session.audit.described.push_back({std::move(question), dialog.ask_words("What was described?")});
        session.keep();
    }
}

bool add_comments(Session& session) {
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.set_help("What an answer cannot say: what is good, what is not. Roles and references, no names.");
    dialog.say(fmt::format("Comments so far: {}.", session.audit.comments.size()));
    for (;;) {
        const auto letter = dialog.ask_letter("A comment: s strength, i issue (Enter: no more)", "si", '.');
        if (letter == '.') return true;
        Comment comment;
        comment.kind = letter == 's' ? CommentKind::strength : CommentKind::issue;
        comment.question = ask_question_id(session, "Number of the question it is about (Enter: none)");
        comment.text = dialog.ask_words("The comment:");
        session.audit.comments.push_back(std::move(comment));
        session.keep();
    }
}

bool add_feedback(Session& session, FeedbackAbout about, std::string_view prompt) {
    session.dialog->blank_line();
    auto text = session.dialog->ask_words(prompt, true);
    if (text.empty()) return true;
    session.audit.feedback.push_back({about, std::move(text)});
    session.keep();
    return true;
}

Step once(std::function<bool()> applies, std::function<bool()> run) {
    return {std::move(applies), [] { return false; }, std::move(run), true};
}

}  // namespace

void add_conversation_steps(Session& session, std::vector<Step>& steps) {
    add_talk(session, steps, Colleague::worker, "worker");
    add_talk(session, steps, Colleague::manager, "manager");
    steps.push_back(once([&] { return has_talk(session); }, [&] { return add_described(session); }));
}

void add_remark_steps(Session& session, std::vector<Step>& steps) {
    const auto always = [] { return true; };
    steps.push_back(once(always, [&] { return add_comments(session); }));
    steps.push_back(once(always, [&] {
        return add_feedback(session, FeedbackAbout::case_system,
                            "Faults of the case system that you met (Enter: none):");
    }));
    steps.push_back(once(always, [&] {
        return add_feedback(session, FeedbackAbout::tool,
                            "What do you think of this audit form? (Enter: nothing)");
    }));
}

}  // namespace caseaudit::cli
