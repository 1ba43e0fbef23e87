#include <spdlog/fmt/fmt.h>
#include <unistd.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/complete/opening.hpp"
#include "cli/places.hpp"
#include "cli/stores.hpp"
#include "model/reference.hpp"

namespace caseaudit::cli {
namespace {

std::optional<Auditor> read_auditor(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 == text.size()) return std::nullopt;
    if (!is_reference(text.substr(0, colon))) return std::nullopt;
    return Auditor{std::string{text.substr(0, colon)}, std::string{text.substr(colon + 1)}};
}

void add_auditor(Session& session, const Auditor& auditor) {
    auto& all = session.audit.auditors;
    if (std::ranges::find(all, auditor) == all.end()) all.push_back(auditor);
}

void add_auditor_step(Session& session, std::vector<Step>& steps) {
    steps.push_back({[] { return true; }, [&] { return !session.audit.auditors.empty(); },
                     [&] {
                         const auto line = session.dialog->ask("Who completes it? As AUD-01:service-manager");
                         const auto auditor = read_auditor(line);
                         if (!auditor) {
                             session.dialog->say("Write a reference, a colon and a role.", 2);
                             return false;
                         }
                         add_auditor(session, *auditor);
                         session.keep();
                         return true;
                     }});
}

/// Minutes are not asked for again between sections that were gone through before.
void go_on(std::vector<Step>& steps) {
    const auto is_open = [](const Step& step) { return !step.once && step.applies() && !step.is_done(); };
    const auto open = std::ranges::find_if(steps, is_open);
    for (auto step = steps.begin(); step != open; ++step) step->visited = step->between;
}

void add_steps(Session& session, std::vector<Step>& steps) {
    add_auditor_step(session, steps);
    add_question_steps(session, steps);
    add_conversation_steps(session, steps);
    add_remark_steps(session, steps);
    add_action_step(session, steps);
    add_minutes_step(session, steps, nullptr);
    add_risk_step(session, steps);
    add_last_steps(session, steps);
    go_on(steps);
}

void show_beginning(const Session& session) {
    const auto& audit = session.audit;
    auto& dialog = *session.dialog;
    const auto copy = audit.copy == Copy::whole ? "" : fmt::format(", the copy '{}'", name_of(audit.copy));
    dialog.say(fmt::format("{} of {}, {} to {}{}. Kept in {} after every answer.", session.whole->title,
                           audit.subject, audit.period.from, audit.period.to, copy, session.path));
    dialog.say("At any time: ? what to look for, < back, q save and leave.");
    dialog.say("! A CHILD MAY BE AT RISK NOW: stop, and speak to the team manager today.");
    if (session.reconciles)
        dialog.say(fmt::format("The two auditors disagree on {} questions.", session.disputed.size()));
}

void take_steps(Session& session) {
    std::vector<Step> steps;
    add_steps(session, steps);
    try {
        show_beginning(session);
        session.keep();
        go_through(steps, session);
    } catch (const Dialog::Leave&) {
        session.keep();
        session.dialog->say(fmt::format("Kept in {}. The same command goes on from here.", session.path));
    }
}

Exit complete(const Arguments& arguments) {
    const auto day = today(arguments, "complete");
    const auto auditor = read_auditor(arguments.get("auditor"));
    if (arguments.has("auditor") && !auditor)
        throw UsageError{"--auditor takes a reference and a role: --auditor AUD-01:service-manager"};
    if (arguments.has("reconcile") && arguments.has("copy"))
        throw UsageError{"--reconcile makes the whole: leave --copy out"};
    if (!arguments.has("reconcile") && arguments.rest.size() > 1)
        throw UsageError{"'complete' takes one draft; two are reconciled with --reconcile"};
    const TemplateFolder templates{template_folder(arguments)};
    Dialog dialog{std::cin, std::cout, ::isatty(STDIN_FILENO) == 0};
    auto session =
        arguments.has("reconcile") ? open_pair(arguments, templates) : open_draft(arguments, templates);
    session.today = day;
    session.dialog = &dialog;
    if (auditor && !is_finished(session.audit)) add_auditor(session, *auditor);
    dialog.set_alarm([&] { record_risk(session); });
    if (is_finished(session.audit)) {
        add_afterwards(session);
    } else {
        take_steps(session);
    }
    return done;
}

constexpr const char* complete_details =
    "Asks a draft's questions one after the other: what the record answered already, with its entries, to "
    "confirm or correct; then what a person must judge; the conversations with worker and manager; comments, "
    "actions, minutes; and last the grade. Every answer is kept at once, so that nothing is lost when the "
    "line "
    "breaks: the same command goes on. It ends with the signed audit and a note for the case system. "
    "Comments "
    "are looked through for names, numbers and addresses.\n\n"
    "With --copy, business support answers the facts and a practitioner the judgements, or two auditors "
    "answer "
    "all of it blind, each in a copy beside the draft. --reconcile asks only what a first and a second copy "
    "disagree on, and completes the whole.\n\n"
    "For example: caseaudit complete drafts/supervision-C-0001-2013-05-31.audit.xml --today 2013-06-06 "
    "--auditor AUD-01:service-manager";

}  // namespace

Command complete_command() {
    return {.name = "complete",
            .operands = "DRAFT",
            .summary = "Completes a draft audit in the terminal, question by question.",
            .details = complete_details,
            .options = {today_option(),
                        {.name = "auditor",
                         .argument = "REF:ROLE",
                         .help = "Who completes it, by reference and role: AUD-01:service-manager."},
                        {.name = "out",
                         .argument = "FILE",
                         .help = "Where to keep it. Otherwise the draft itself; for a copy or a reconciled "
                                 "audit a file beside it."},
                        {.name = "copy",
                         .argument = "WHICH",
                         .help = "Complete only this copy: facts, judgements, first or second.",
                         .words = {"facts", "judgements", "first", "second"}},
                        {.name = "reconcile",
                         .argument = "",
                         .help = "Reconcile a blind pair: name the first and the second copy."},
                        templates_option()},
            .least_operands = 1,
            .most_operands = 2,
            .run = &complete};
}

}  // namespace caseaudit::cli
