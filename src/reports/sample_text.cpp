#include <spdlog/fmt/fmt.h>

#include <map>

#include "reports/sample_report.hpp"

namespace caseaudit::reports {

namespace {

std::string excluded_in_words(const std::vector<sampling::Exclusion>& exclusions) {
    std::map<std::string, int> by_reason;
    for (const auto& exclusion : exclusions) ++by_reason[exclusion.reason];
    std::string text;
    for (const auto& [reason, count] : by_reason) text += fmt::format("  left out: {} ({})\n", count, reason);
    return text;
}

std::string strata_in_words(const sampling::Draw& draw) {
    if (draw.strata.empty()) return {};
    auto text = fmt::format("\nDrawn from each {}:\n", draw.plan.strata);
    for (const auto& [name, files, drawn] : draw.strata) {
        text += fmt::format("  {}: {} of {}, each standing for {:.2f}\n", name, drawn, files,
                            static_cast<double>(files) / static_cast<double>(drawn));
    }
    return text;
}

std::string quotas_in_words(const sampling::Draw& draw) {
    std::string text;
    for (const auto& quota : draw.plan.quotas) {
        text += fmt::format("  at least {} with {} '{}'\n", quota.least, quota.column, quota.value);
    }
    if (text.empty()) return text;
    return "\nQuotas kept:\n" + text;
}

std::string design_in_words(const sampling::Draw& draw) {
    if (!draw.plan.quotas.empty()) {
        return "Drawn by quota. How likely each file was to be drawn is not known: give counts only, and say "
               "nothing of the files not drawn.";
    }
    if (!draw.strata.empty()) {
        return "A stratified random sample. Weigh each stratum by its files before speaking of all files.";
    }
    return fmt::format("A simple random sample: each file was as likely as any other to be drawn ({} of {}).",
                       draw.plan.size, draw.frame);
}

std::string listed(const sampling::Draw& draw, bool replacements) {
    std::string text;
    for (const auto& file : draw.files) {
        if (file.is_replacement != replacements) continue;
        text += fmt::format("  {}{}{}\n", file.ref, file.stratum.empty() ? "" : "  ", file.stratum);
    }
    return text;
}

}  // namespace

std::string sample_text(const sampling::Draw& draw, const std::vector<sampling::Exclusion>& exclusions) {
    auto text =
        fmt::format("{} of {} files drawn with the seed '{}'\n", draw.plan.size, draw.frame, draw.plan.seed);
    text += excluded_in_words(exclusions);
    text += design_in_words(draw) + "\n" + strata_in_words(draw) + quotas_in_words(draw);
    text += "\nTo be audited:\n" + listed(draw, false);
    const auto replacements = listed(draw, true);
    if (!replacements.empty()) {
        text += draw.strata.empty() ? "\nReplacements, in this order:\n"
                                    : "\nReplacements, in this order, each within its stratum:\n";
        text += replacements;
    }
    text +=
        "\nTo draw it again: a file's ticket is the SHA-256 of the seed, a colon and its reference; the "
        "lowest "
        "tickets are drawn";
    if (!draw.strata.empty()) text += ", in each stratum by itself";
    if (!draw.plan.quotas.empty()) text += ", those first that count towards the most quotas still open";
    return text + ".\n";
}

}  // namespace caseaudit::reports
