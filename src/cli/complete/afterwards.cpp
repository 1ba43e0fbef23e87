#include <spdlog/fmt/fmt.h>

#include <caseaudit/formats.hpp>

#include "cli/complete/session.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

void ask_reply(Session& session) {
    auto& reply = session.audit.worker_reply;
    auto& dialog = *session.dialog;
    if (reply) dialog.say(fmt::format("The worker replied on {}: {}", reply->date, reply->text));
    auto words = dialog.ask_words(
        fmt::format("The worker's reply{} (Enter: none)", reply ? ", instead of this" : ""), true);
    if (words.empty()) return;
    reply = WorkerReply{dialog.ask_day_gone(session.today), std::move(words)};
}

void ask_pasted(Session& session) {
    auto& dialog = *session.dialog;
    if (session.audit.note_pasted) return;
    dialog.show(case_file_note(session.audit, *session.whole));
    if (dialog.ask_letter("y when this was put into the case system (Enter: not yet)", "y", '.') == 'y')
        session.audit.note_pasted = session.today;
}

}  // namespace

void add_afterwards(Session& session) {
    auto& dialog = *session.dialog;
    const auto before = session.audit;
    dialog.set_alarm({});
    dialog.say(fmt::format("{} of {} is complete. Its answers stay as they are.", session.whole->title,
                           session.audit.subject));
    try {
        ask_reply(session);
        ask_pasted(session);
    } catch (const Dialog::Back&) {
        dialog.say("Left as it was.");
        return;
    } catch (const Dialog::Leave&) {
        dialog.say("Left as it was.");
        return;
    }
    if (session.audit == before) return dialog.say("Nothing was added.");
    files::write_private(session.path, sealed(write_audit(session.audit)));
    dialog.say(fmt::format("Added, and signed anew: {}", session.path));
}

}  // namespace caseaudit::cli
