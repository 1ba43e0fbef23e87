#include <algorithm>

#include "cli/complete/session.hpp"

namespace caseaudit::cli {
namespace {

bool is_complete(const RiskNow& risk) {
    return !risk.what.empty() && !risk.told.empty() && risk.on && !risk.at.empty() && !risk.response.empty();
}

std::string asked_time(Dialog& dialog) {
    for (;;) {
        auto time = dialog.ask("At what time? As 14:05.");
        const auto digit = [&](std::size_t i, char most) { return time[i] >= '0' && time[i] <= most; };
        if (time.size() == 5 && time[2] == ':' && digit(0, '2') && digit(1, time[0] == '2' ? '3' : '9') &&
            digit(3, '5') && digit(4, '9'))
            return time;
        dialog.say("Write the time of day as 14:05.", 2);
    }
}

/// Asks what is missing of it, and keeps each part before the next.
void fill_in(Session& session, std::size_t index) {
    auto& dialog = *session.dialog;
    const auto risk = [&]() -> RiskNow& { return session.audit.risks[index]; };
    if (risk().what.empty()) risk().what = dialog.ask_words("What is the risk?");
    session.keep();
    if (risk().told.empty()) risk().told = dialog.ask_words("Whom did you tell? A role or a reference.");
    session.keep();
    if (!risk().on) risk().on = dialog.ask_day_gone(session.today);
    session.keep();
    if (risk().at.empty()) risk().at = asked_time(dialog);
    session.keep();
    if (risk().response.empty()) risk().response = dialog.ask_words("What did they answer?");
    session.keep();
}

/// One that was opened by mistake is none.
void drop_empty(Session& session) {
    std::erase(session.audit.risks, RiskNow{});
    session.keep();
}

}  // namespace

void record_risk(Session& session) {
    session.dialog->blank_line();
    session.dialog->say(
        "A CHILD MAY BE AT RISK NOW. Stop, and speak to the team manager today. Then write down whom you "
        "told, "
        "when, and what they answered; no audit is completed without it.");
    session.audit.risks.emplace_back();
    try {
        fill_in(session, session.audit.risks.size() - 1);
    } catch (const Dialog::Back&) {
        drop_empty(session);
        throw;
    } catch (const Dialog::Leave&) {
        drop_empty(session);
        throw;
    }
    session.dialog->say("It is written down. Back to where you were.");
}

void add_risk_step(Session& session, std::vector<Step>& steps) {
    const auto all_complete = [&] { return std::ranges::all_of(session.audit.risks, is_complete); };
    steps.push_back({[] { return true; }, all_complete,
                     [&] {
                         for (std::size_t i = 0; i < session.audit.risks.size(); ++i) {
                             if (is_complete(session.audit.risks[i])) continue;
                             session.dialog->blank_line();
                             session.dialog->say("A child may be at risk now, and this is still missing:");
                             fill_in(session, i);
                         }
                         return true;
                     }});
}

}  // namespace caseaudit::cli
