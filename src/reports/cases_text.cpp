#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <iterator>

#include "reports/cases_report.hpp"

namespace caseaudit::reports {
namespace {

/// References named in full, before only their number is said.
constexpr std::size_t most_named = 10;

std::string counted_as(std::size_t number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string named(const std::vector<std::string>& references) {
    const auto shown = std::min(references.size(), most_named);
    auto text = fmt::format(
        "{}", fmt::join(references.begin(), references.begin() + static_cast<std::ptrdiff_t>(shown), " "));
    if (shown < references.size()) text += fmt::format(" and {} more", references.size() - shown);
    return text;
}

std::string table_text(const TableReport& table) {
    auto text = fmt::format("  {}: {}, {}\n", table.source.title, counted_as(table.rows, "row", "rows"),
                            counted_as(table.children, "child", "children"));
    if (!table.missing.empty()) text += fmt::format("      not in it: {}\n", fmt::join(table.missing, ", "));
    if (!table.unasked.empty()) text += fmt::format("      not read: {}\n", fmt::join(table.unasked, ", "));
    if (table.duplicates > 0)
        text +=
            fmt::format("      {} left out\n", counted_as(table.duplicates, "repeated row", "repeated rows"));
    for (const auto& note : table.notes) text += fmt::format("      {}\n", note);
    return text;
}

std::string read_text(const Survey& survey) {
    std::string text;
    for (const auto& extract : survey.cases->extracts()) {
        for (const auto& table : extract.tables) text += table_text(table);
        for (const auto& unknown : extract.unknown) text += fmt::format("  {}\n", unknown);
    }
    for (const auto& origin : survey.origins) {
        if (origin.name == "case files")
            text += fmt::format("  {}\n", counted_as(origin.subjects, "case file", "case files"));
    }
    return "Read\n" + text;
}

std::string share_of(std::size_t part, std::size_t whole) {
    return whole == 0 ? "–" : fmt::format("{}%", (200 * part + whole) / (2 * whole));
}

std::string kinds_text(const Survey& survey) {
    auto text =
        fmt::format("\nWhat these sources can answer, as at {}\n  {:<28}{:>7}{:>11}{:>10}{:>11}{:>7}\n",
                    survey.as_of, "audit kind", "facts", "by checks", "asked", "answered", "share");
    for (const auto& kind : survey.kinds) {
        text += fmt::format("  {:<28}{:>7}{:>11}{:>10}{:>11}{:>7}\n", kind.audit_template->id, kind.facts,
                            kind.by_checks, kind.asked, kind.answered, share_of(kind.answered, kind.asked));
    }
    return text +
           "  Asked: each such fact of each subject. What is not answered is left to auditors; it is never "
           "\"not done\".\n";
}

std::string carries_text(const Survey& survey) {
    std::string text = "\nWhat each source can carry\n";
    for (const auto& origin : survey.origins) {
        text += fmt::format("  {}, {}\n", origin.name, counted_as(origin.subjects, "subject", "subjects"));
        for (const auto& [kind, how] : origin.carries) text += fmt::format("      {}: {}\n", kind, how);
        std::vector<std::string> cannot;
        for (const auto& kind : survey.needed) {
            if (!origin.carries.contains(kind)) cannot.push_back(kind);
        }
        if (!cannot.empty()) text += fmt::format("      cannot: {}\n", fmt::join(cannot, ", "));
    }
    return text;
}

std::string unmatched_text(const Survey& survey) {
    if (survey.origins.size() < 2) return {};
    std::string text;
    for (const auto& origin : survey.origins) {
        if (origin.only_here.empty()) continue;
        text +=
            fmt::format("  {}, only in {}: {}\n", counted_as(origin.only_here.size(), "subject", "subjects"),
                        origin.name, named(origin.only_here));
    }
    return text.empty() ? "\nEvery subject is in more than one source.\n"
                        : "\nReferences that match nothing in another source\n" + text;
}

/// "date of birth", "start of plan", "seen of visit".
std::string what(const Conflict& conflict) {
    auto text = conflict.field == "date" ? "start of " + conflict.kind : conflict.field;
    if (conflict.field != "date" && conflict.kind != "subject") text += " of " + conflict.kind;
    std::ranges::replace(text, '-', ' ');
    return text;
}

std::string spoken(const std::string& value) {
    const auto date = parse_date(value);
    return date ? spoken_date(*date) : value;
}

std::string conflicts_text(const Survey& survey) {
    std::string text;
    for (const auto& [subject, conflict] : survey.conflicts) {
        text += fmt::format("  {}  {}\n", subject, what(conflict));
        for (const auto& one : conflict.statements)
            text +=
                fmt::format("      {} ({}, line {})\n", spoken(one.value), one.where.source, one.where.line);
    }
    return text.empty() ? "" : "\nWhat sources say differently; neither is overwritten\n" + text;
}

std::string rejects_text(const Survey& survey) {
    std::string text;
    for (const auto& extract : survey.cases->extracts()) {
        for (const auto& table : extract.tables) {
            for (const auto& reject : table.rejects)
                text += fmt::format("  {}:{}: {}\n", reject.file, reject.line, reject.why);
            if (table.rejected > table.rejects.size())
                text +=
                    fmt::format("  {}: {} more\n", table.source.title, table.rejected - table.rejects.size());
        }
    }
    return text.empty() ? "" : "\nRows left out\n" + text;
}

}  // namespace

std::string cases_text(const Survey& survey) {
    return read_text(survey) + kinds_text(survey) + carries_text(survey) + unmatched_text(survey) +
           conflicts_text(survey) + rejects_text(survey);
}

}  // namespace caseaudit::reports
