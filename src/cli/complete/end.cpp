#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/score.hpp>

#include "cli/complete/session.hpp"
#include "cli/score/writers.hpp"
#include "completion/answering.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

constexpr int most_minutes_of_audit = 1440;  // a whole day, as in the form
constexpr std::ptrdiff_t last_steps = 5;

/// What is missing but for the grade, which is asked for last, and the day, which is today's.
std::vector<Missing> missing_before_grade(const Session& session) {
    auto audit = completion::completed_on(session.today, session.audit, *session.whole);
    const auto scores = score(compile_score_plan(*session.whole), *session.whole, audit);
    audit.stated_grade = StatedGrade{scores.grade.value_or(Grade::good), {}};
    return what_is_missing(audit, *session.whole);
}

/// False, with the steps open again that can mend it, where anything is missing.
bool is_whole(Session& session, std::vector<Step>& steps) {
    const auto missing = missing_before_grade(session);
    if (missing.empty()) return true;
    session.dialog->blank_line();
    session.dialog->say("Still missing:");
    for (const auto& one : missing) session.dialog->say(one.says, 2);
    bool mendable = false;
    for (auto& step : steps) {
        if (step.once || !step.applies() || step.is_done()) continue;
        mendable = mendable || step.visited;
        step.visited = false;
    }
    if (!mendable) throw Error{"the audit cannot be completed here: " + missing.front().says};
    return false;
}

StatedGrade asked_grade(Session& session) {
    constexpr std::string_view grades = "1 Outstanding, 2 Good, 3 Requires improvement, 4 Inadequate";
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.set_help("Your own judgement of the whole, beside the computed one. Where they differ, say why.");
    const auto letter = dialog.ask_letter(fmt::format("Your overall grade: {}", grades), "1234");
    return {static_cast<Grade>('4' - letter), {}};
}

/// What the answers come to, whatever grade the auditors give.
std::optional<Grade> show_scores(const Session& session) {
    auto audit = completion::completed_on(session.today, session.audit, *session.whole);
    const auto scores = score(compile_score_plan(*session.whole), *session.whole, audit);
    audit.stated_grade = std::nullopt;
    session.dialog->blank_line();
    session.dialog->show(score_text({audit, *session.whole, scores, {}}));
    return scores.grade;
}

/// The grade that is computed, if any; shown once the auditors have given theirs.
bool ask_grade(Session& session) {
    auto stated = asked_grade(session);
    if (session.audit.copy == Copy::whole) {
        const auto computed = show_scores(session);
        if (computed && *computed != stated.grade)
            stated.reason = session.dialog->ask_words("Why is your grade not the computed one?");
    }
    session.audit.stated_grade = std::move(stated);
    session.keep();
    return true;
}

bool show_note(Session& session) {
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.say("For the case system (copy it from here):");
    auto audit = session.audit;
    audit.completed = session.today;
    dialog.show(case_file_note(audit, *session.whole));
    if (dialog.ask_letter("y when it was put into the case system (Enter: not yet)", "y", '.') == 'y')
        session.audit.note_pasted = session.today;
    session.keep();
    return true;
}

bool ask_minutes(Session& session) {
    auto& minutes = session.audit.minutes;
    session.dialog->blank_line();
    const auto prompt =
        fmt::format("Minutes so far{}, of {} (Enter: not now)", minutes ? fmt::format(" ({})", *minutes) : "",
                    session.whole->budget_minutes);
    if (const auto now = session.dialog->ask_number(prompt, most_minutes_of_audit)) minutes = now;
    session.keep();
    return true;
}

bool ask_all_minutes(Session& session) {
    auto& minutes = session.audit.minutes;
    session.dialog->blank_line();
    const auto prompt = fmt::format("Minutes it took in all, of {}{}", session.whole->budget_minutes,
                                    minutes ? fmt::format(" (Enter: {})", *minutes) : "");
    for (;;) {
        if (const auto all = session.dialog->ask_number(prompt, most_minutes_of_audit)) minutes = all;
        if (minutes) break;
        session.dialog->say("Say about how many minutes; the report shows what audits take.", 2);
    }
    session.keep();
    return true;
}

/// What was changed after the last look may have opened something again.
bool sign(Session& session, std::vector<Step>& steps) {
    auto& dialog = *session.dialog;
    const auto complete = completion::completed_on(session.today, session.audit, *session.whole);
    if (!what_is_missing(complete, *session.whole).empty()) {
        for (auto step = steps.end() - last_steps; step != steps.end(); ++step) step->visited = false;
        return false;
    }
    dialog.blank_line();
    dialog.ask_letter("Nothing is missing. y to complete and sign it", "y");
    check_audit(complete, *session.whole);
    session.keep();
    files::write_private(session.path, sealed(write_audit(complete)));
    session.audit = complete;
    dialog.say(fmt::format("Complete and signed: {}", session.path));
    return true;
}

}  // namespace

void add_minutes_step(Session& session, std::vector<Step>& steps, const Section* section) {
    const bool at_end = section == nullptr;
    const auto applies = [&session, section] {
        return section == nullptr || std::ranges::any_of(section->questions, [&](const Question& question) {
                   return session.is_asked_of(question);
               });
    };
    steps.push_back({applies, [] { return false; },
                     [&session, at_end] { return at_end ? ask_all_minutes(session) : ask_minutes(session); },
                     true, !at_end});
}

void add_last_steps(Session& session, std::vector<Step>& steps) {
    const auto always = [] { return true; };
    const auto never = [] { return false; };
    steps.push_back({always, never, [&] { return is_whole(session, steps); }, true});
    const auto graded = [&] { return completion::may_be_graded(session.audit, *session.whole); };
    const auto whole = [&] { return session.audit.copy == Copy::whole; };
    steps.push_back({graded, never, [&] { return ask_grade(session); }, true});
    steps.push_back({[=] { return whole() && !graded(); }, never,
                     [&] {
                         show_scores(session);
                         return true;
                     },
                     true});
    steps.push_back({whole, never, [&] { return show_note(session); }, true});
    steps.push_back({always, never, [&] { return sign(session, steps); }, true});
}

}  // namespace caseaudit::cli
