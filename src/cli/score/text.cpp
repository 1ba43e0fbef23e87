#include <spdlog/fmt/fmt.h>

#include <caseaudit/actions.hpp>

#include "cli/score/writers.hpp"
#include "cli/wrap.hpp"
#include "scoring/exact.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::size_t heading_width = 15;
constexpr std::size_t words_width = 100 - heading_width;

std::string line(std::string_view heading, std::string_view text) {
    return fmt::format("  {:<13}{}\n", heading, wrapped(text, words_width, heading_width));
}

std::string lines(std::string_view heading, const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) all += line(&text == &texts.front() ? heading : "", text);
    return all;
}

void add_count(std::string& text, int count, std::string_view what) {
    if (count > 0) text += fmt::format(", {} {}", count, what);
}

std::string counts(const LedgerScore& ledger) {
    auto text = fmt::format("{} counted", ledger.counted);
    if (ledger.no_evidence_found > 0)
        text += fmt::format(" ({} no evidence found)", ledger.no_evidence_found);
    add_count(text, ledger.not_applicable, "not applicable");
    add_count(text, ledger.not_asked, "not asked");
    add_count(text, ledger.unanswered, "unanswered");
    return text;
}

std::string ledger_line(std::string_view heading, const LedgerScore& ledger, std::string_view name,
                        const std::vector<Fraction>& bands) {
    if (!ledger.score) return line(heading, fmt::format("not scored: {}", counts(ledger)));
    return line(heading, fmt::format("{}{}{}: {}", scoring::percent_among(*ledger.score, bands),
                                     name.empty() ? "" : ", ", name, counts(ledger)));
}

std::string grade_line(const Scores& scores) {
    if (!scores.grade) return line("Grade", scores.is_draft() ? "none: a draft is not graded" : "none");
    return line("Grade", fmt::format("{} (provisional until moderated)", title_of(*scores.grade)));
}

std::string gate_lines(const Scores& scores) {
    std::vector<std::string> gates;
    for (const auto& gate : scores.failed_gates) {
        gates.push_back(fmt::format("{}: no better than {}", gate.label, title_of(gate.cap)));
    }
    return lines("Gates failed", gates);
}

std::string stated_line(const ScoredAudit& scored) {
    if (!scored.audit.stated_grade) return "";
    const auto& stated = *scored.audit.stated_grade;
    const auto computed = scored.scores.grade;
    if (computed == stated.grade)
        return line("Stated grade", fmt::format("{}, as computed", title_of(stated.grade)));
    return line(
        "Stated grade",
        fmt::format("{}, but {}; {}", title_of(stated.grade),
                    computed ? fmt::format("{} is computed", title_of(*computed)) : "none is computed",
                    stated.reason.empty() ? "no reason given" : "the reason given: " + stated.reason));
}

std::string number(const Fraction& value) {
    auto text = fmt::format("{:.2f}", value.value());
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string model_lines(const ScoredAudit& scored) {
    std::vector<std::string> texts;
    for (const auto& ledger : scored.models) {
        std::vector<std::string> parts;
        for (const auto& [model, score] : ledger.scores) {
            parts.push_back(score ? fmt::format("{} {} of {}", name_of(model), number(score->score),
                                                number(score->maximum))
                                  : fmt::format("{} not scored", name_of(model)));
        }
        texts.push_back(fmt::format("{}: {}", name_of(ledger.ledger), fmt::join(parts, ", ")));
    }
    return lines("Models", texts);
}

std::vector<std::string> risks_of(const Audit& audit) {
    std::vector<std::string> texts;
    for (const auto& risk : audit.risks)
        texts.push_back(fmt::format("{}: {}", risk_warning(risk), risk.what));
    return texts;
}

}  // namespace

std::string score_text(const ScoredAudit& scored) {
    const auto& scores = scored.scores;
    const auto& bands = scored.audit_template.bands;
    auto text = fmt::format("{}: {} {}\n", scored.audit.id, scored.audit_template.title,
                            to_string(scored.audit.template_version));
    text += lines("At risk", risks_of(scored.audit));
    text +=
        ledger_line("Compliance", scores.compliance,
                    scores.compliance_rag ? name_of(*scores.compliance_rag) : "", {bands.amber, bands.green});
    text += ledger_line("Practice", scores.practice,
                        scores.practice_grade ? title_of(*scores.practice_grade) : "",
                        {bands.requires_improvement, bands.good, bands.outstanding});
    text += model_lines(scored);
    text += gate_lines(scores);
    text += grade_line(scores);
    text += lines("Why", scores.explanation);
    text += lines("Would change", scores.would_change);
    text += stated_line(scored);
    return text + lines("Missing", scores.missing);
}

}  // namespace caseaudit::cli
