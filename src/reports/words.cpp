#include "reports/words.hpp"

#include <algorithm>
#include <caseaudit/aggregate.hpp>

#include "aggregate/words.hpp"

namespace caseaudit::reports {
namespace {

std::string number_of(const Fraction& fraction) {
    return fraction.den == 1 ? fmt::format("{}", fraction.num)
                             : fmt::format("{}.5", fraction.num / fraction.den);
}

std::string fraction(const Fraction& value) { return fmt::format("{}/{}", value.num, value.den); }
std::string bound(const Fraction& value) {
    return fmt::format("{}%", percent(value.num, value.den).value_or(0));
}

std::string joined(const std::string& a, const char* between, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + between + b;
}

std::string best_of(const JudgementCell& cell) {
    if (cell.others.empty()) return "Good or better";
    const bool any_grade = std::ranges::any_of(cell.grades, [](int count) { return count > 0; });
    return any_grade ? "Good or better, or met in full" : "met in full";
}

std::string lower_title(Grade grade) { return std::string{title_of(grade)}; }

}  // namespace

std::string share(int count, int of, int most) {
    const auto rounded = percent(count, of, most);
    return rounded ? fmt::format("{} of {} ({}%)", count, of, *rounded) : fmt::format("{} of {}", count, of);
}

std::string share(const Finding& finding) {
    return finding.measure == Measure::fact ? share(finding.count, finding.of, finding.most_percent)
                                            : fmt::format("{} of {}", finding.count, finding.of);
}

std::string said_of(const Finding& finding, bool is_strength) {
    if (finding.graded) return is_strength ? "Good or better" : "below Good";
    if (finding.measure == Measure::judgement && is_strength) return "met in full";
    return is_strength ? "met" : "not met";
}

std::string note(const Finding& finding) {
    std::string text;
    if (finding.described > 0) {
        text = fmt::format("In {} of the {} the worker or manager described it; it is not on the record.",
                           finding.described, finding.count);
    }
    if (finding.partly > 0)
        text += fmt::format("{}Met in part in a further {}.", text.empty() ? "" : " ", finding.partly);
    return text;
}

std::string left_out(const Cell& cell) {
    std::vector<std::string> parts;
    const auto add = [&](int number, const char* what) {
        if (number > 0) parts.push_back(fmt::format("{} {}", number, what));
    };
    add(cell.no_evidence_found, "no evidence found");
    add(cell.not_applicable, "not applicable");
    add(cell.not_checked, "not in the source");
    add(cell.unanswered, "not answered");
    add(cell.not_asked, "not asked");
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string values_in(const JudgementCell& cell) {
    std::vector<std::string> parts;
    for (std::size_t i = cell.grades.size(); i-- > 0;) {
        if (cell.grades[i] > 0) {
            parts.push_back(fmt::format("{} {}", cell.grades[i], title_of(static_cast<Grade>(i))));
        }
    }
    for (const auto& other : cell.others) parts.push_back(fmt::format("{} {}", other.count, other.title));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string beside(const FactCell& cell) {
    return joined(cell.partly == 0 ? "" : fmt::format("{} in part", cell.partly), ", ", left_out(cell));
}

std::string beside(const JudgementCell& cell) { return joined(values_in(cell), "; ", left_out(cell)); }

std::string whole(const FactCell& cell) {
    const auto text =
        cell.counted() == 0 ? "not scored" : share(cell.met, cell.counted(), cell.most_percent) + " met";
    return joined(text, "; ", beside(cell));
}

std::string whole(const JudgementCell& cell) {
    if (cell.counted() == 0) return joined("not scored", "; ", beside(cell));
    const auto text = fmt::format("{} of {} {}, mean score {}", cell.met, cell.counted(), best_of(cell),
                                  fraction(*cell.mean));
    return joined(text, "; ", beside(cell));
}

std::string rag_words(const QaPack& pack) {
    if (!pack.bands)
        return "The templates differ in where green and amber begin; what they share has no rating.";
    return fmt::format("Green is {} and more, amber {} and more, red less.", bound(pack.bands->green),
                       bound(pack.bands->amber));
}

std::string grade_words(const QaPack& pack) {
    if (!pack.bands) return "The templates differ in where grades begin; what they share has no grade.";
    const auto& bands = *pack.bands;
    return fmt::format(
        "On a scale from 0 to 1, Good begins at a mean of {}, Outstanding at {}, Requires improvement at {}.",
        fraction(bands.good), fraction(bands.outstanding), fraction(bands.requires_improvement));
}

std::string audit_numbers(const std::vector<int>& numbers) {
    std::vector<std::string> words;
    for (const int number : numbers) words.push_back(std::to_string(number));
    return fmt::format("audit{} {}", numbers.size() == 1 ? "" : "s", listed(words));
}

std::string audits_counted(const QaPack& pack) {
    if (pack.drafts == 0) return fmt::format("{}, all complete", counted(pack.audits, "audit"));
    if (pack.complete == 0)
        return fmt::format("{}, all drafts: only their facts and prompts count",
                           counted(pack.audits, "audit"));
    return fmt::format("{}: {} complete, and {} of which only facts and prompts count",
                       counted(pack.audits, "audit"), pack.complete, counted(pack.drafts, "draft"));
}

std::string spoken_period(const Period& period) { return fmt::format("{} to {}", period.from, period.to); }

std::string kind_titles(const QaPack& pack) {
    std::vector<std::string> titles;
    for (const auto& kind : pack.kinds) titles.push_back(kind.title);
    return titles.empty() ? "No audits" : listed(titles);
}

std::string kind_words(const KindCount& kind) {
    std::vector<std::string> parts;
    if (kind.complete > 0) parts.push_back(fmt::format("{} complete", kind.complete));
    if (kind.drafts > 0) parts.push_back(counted(kind.drafts, "draft"));
    return fmt::format("{} {}: {}", kind.title, kind.versions, listed(parts));
}

std::string note(const PromptCount& prompt) {
    std::vector<std::string> parts;
    if (!prompt.audits.empty()) parts.push_back(audit_numbers(prompt.audits));
    if (!prompt.urgent_audits.empty()) parts.push_back("urgent in " + audit_numbers(prompt.urgent_audits));
    if (prompt.urgent_audits.empty() && prompt.urgent > 0)
        parts.push_back("urgent in " + counted(prompt.urgent, "audit"));
    if (prompt.not_applicable > 0)
        parts.push_back(fmt::format("not applicable in {}", prompt.not_applicable));
    if (prompt.not_checked > 0) {
        parts.push_back(fmt::format("could not be looked for in {}", prompt.not_checked));
    }
    return parts.empty() ? "Nothing was raised." : capitalised(fmt::format("{}.", fmt::join(parts, "; ")));
}

std::string gate_words(const GateCount& gate) {
    return fmt::format("{} failed in {} and caps the grade at {}", capitalised(gate.label),
                       counted(gate.audits, "audit"), lower_title(gate.cap));
}

std::string computed_words(const GradedAudit& graded) {
    return graded.computed ? std::string{title_of(*graded.computed)} : "not scored";
}

std::string grades_words(const Grades& grades) {
    const int graded = grades.complete - grades.not_scored;
    std::string text = fmt::format("{} of {} graded", graded, counted(grades.complete, "complete audit"));
    if (grades.not_scored > 0) text += fmt::format(", {} not scored", grades.not_scored);
    if (grades.drafts > 0) text += fmt::format("; {} never graded", counted(grades.drafts, "draft"));
    text += fmt::format(". The grade computed and the grade stated differ in {}.", grades.differing);
    return text;
}

std::string moderated_words(const GradedAudit& graded) {
    if (graded.computed == graded.moderated)
        return fmt::format("A moderator confirmed {}.", title_of(*graded.moderated));
    const auto why = graded.moderated_why.empty() ? "." : ": " + graded.moderated_why;
    return fmt::format("A moderator changed {} to {}{}", computed_words(graded), title_of(*graded.moderated),
                       why);
}

std::vector<std::string> explained(const GradedAudit& graded) {
    auto sentences = graded.explanation;
    if (graded.compliance) {
        const auto rag = graded.compliance_rag ? fmt::format(", {}", name_of(*graded.compliance_rag)) : "";
        sentences.insert(sentences.begin(), fmt::format("Compliance is {}%{}.", *graded.compliance, rag));
    }
    if (graded.stated) {
        auto text = fmt::format("The auditors stated {}.", title_of(*graded.stated));
        if (!graded.stated_reason.empty()) text += " " + graded.stated_reason;
        sentences.push_back(text);
    }
    if (graded.moderated) sentences.push_back(moderated_words(graded));
    sentences.insert(sentences.end(), graded.would_change.begin(), graded.would_change.end());
    if (sentences.empty()) sentences.push_back(capitalised(computed_words(graded)) + ".");
    return sentences;
}

std::string range(const MinuteBand& band) {
    return band.least == band.most ? fmt::format("{} minutes", band.least)
                                   : fmt::format("{} to {} minutes", band.least, band.most);
}

std::string minutes_words(const Minutes& minutes) {
    std::vector<std::string> parts;
    for (const auto& band : minutes.bands) parts.push_back(fmt::format("{} of {}", band.audits, range(band)));
    if (minutes.not_recorded > 0 || parts.empty())
        parts.push_back(fmt::format("{} not recorded", minutes.not_recorded));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string budget_words(const Minutes& minutes) {
    auto text = fmt::format("The budget is {} minutes", minutes.budget);
    if (!minutes.median) return text + ".";
    return text +
           fmt::format("; {} of the {} recorded are over it. The median is {}, the range {}.",
                       minutes.over_budget, minutes.recorded, number_of(*minutes.median),
                       range({minutes.bands.back().least, minutes.bands.front().most, minutes.recorded}));
}

std::string actions_words(const QaPack& pack) {
    const auto& states = pack.action_counts.states;
    return fmt::format("{} at {}: {} open, of which {} overdue; {} done, {} verified, {} withdrawn.",
                       counted(pack.action_counts.all(), "action"), *pack.as_of, states[0],
                       pack.action_counts.overdue, states[1], states[2], states[3]);
}

std::string details_words(const QaPack& pack) {
    if (pack.detailed) return "";
    return fmt::format(
        "This is about more than {} audits, so it has the numbers only: single answers, their reasons, "
        "comments "
        "and actions stand in the evidence files.",
        most_detailed);
}

std::string state_words(ActionState state) { return capitalised(std::string{name_of(state)}); }

std::string title_of(Colleague with) { return with == Colleague::worker ? "Worker" : "Manager"; }

std::string not_asked_words(const QaPack& pack) {
    if (pack.areas_not_asked.empty()) return "";
    return fmt::format("Not asked about in these audits: {}.", fmt::join(pack.areas_not_asked, "; "));
}

std::string superseded_words(const QaPack& pack) {
    if (pack.superseded == 0) return "";
    return fmt::format(
        "{} not counted, since another audit of the same file, later or as at the same day, answers the same "
        "question.",
        pack.superseded == 1 ? "1 answer is" : fmt::format("{} answers are", pack.superseded));
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace caseaudit::reports
