#include <spdlog/fmt/fmt.h>

#include "reports/gathered.hpp"

namespace caseaudit::reports {
namespace {

constexpr const char* not_held =
    "What is not here: the case record itself; drafts, forms, exports, letters and reports outside the "
    "store; what was\n"
    "erased. Look through the documents for what is about other people before giving them to anybody.\n";

std::string headed(const std::string& heading, const std::string& lines) {
    return fmt::format("\n{}\n{}", heading, lines.empty() ? "  none\n" : lines);
}

std::string documents_text(const Gathered& gathered) {
    std::string lines;
    for (const auto& one : gathered.documents) {
        lines += fmt::format("  {}{}, revision {}, imported on {}{}\n", one.audit,
                             one.copy == Copy::whole ? "" : fmt::format(", copy with {}", name_of(one.copy)),
                             one.revision, one.imported, one.stands ? "" : ", superseded");
    }
    return headed(fmt::format("Audits about {}", gathered.reference), lines);
}

std::string mentions_text(const Gathered& gathered) {
    std::string lines;
    for (const auto& one : gathered.mentions) {
        lines += fmt::format("  {}, revision {}: {}\n", one.audit, one.revision, fmt::join(one.as, ", "));
    }
    return headed("Named in audits about others", lines);
}

std::string gathered_actions(const Gathered& gathered) {
    std::string lines;
    for (const auto& one : gathered.actions) {
        lines += fmt::format("  {} ({}): {}\n", one.id, one.action.owner, one.action.what);
        for (const auto& event : one.events) {
            lines += fmt::format("    {}  {}{}{}\n", event.day, name_of(event.kind),
                                 event.who.empty() ? "" : " by " + event.who,
                                 event.words.empty() ? "" : ": " + event.words);
        }
    }
    return headed("Actions", lines);
}

std::string gathered_holds(const Gathered& gathered) {
    std::string lines;
    for (const auto& one : gathered.holds) {
        lines += fmt::format("  since {} by {}: {}{}\n", one.placed, one.placed_by, one.why,
                             one.lifted ? fmt::format("; lifted on {}", *one.lifted) : "");
    }
    return headed("Holds", lines);
}

std::string gathered_draws(const Gathered& gathered) {
    std::string lines;
    for (const auto number : gathered.draws) lines += fmt::format("  draw {}\n", number);
    return headed("Named in drawn samples", lines);
}

std::string gathered_allocations(const Gathered& gathered) {
    std::string lines;
    for (const auto number : gathered.allocations) lines += fmt::format("  allocation {}\n", number);
    return headed("Named in allocations of auditors", lines);
}

/// Most stores have none of it: then there is no heading.
std::string gathered_moderation(const Gathered& gathered) {
    std::string lines;
    for (const auto& one : gathered.moderated) {
        lines += fmt::format("  {}: {} by {} on {}, computed {}{}\n", one.audit, title_of(one.grade),
                             one.moderator, one.day, title_of(one.computed),
                             one.why.empty() ? "" : ": " + one.why);
    }
    for (const auto& one : gathered.appointments) {
        lines += fmt::format("  moderator from {} on{}, appointed by {}\n", one.appointed,
                             one.ended ? fmt::format(" to {}", *one.ended) : "", one.appointed_by);
    }
    return lines.empty() ? "" : headed("Moderation", lines);
}

std::string gathered_history(const Gathered& gathered) {
    std::string lines;
    for (const auto& one : gathered.history) {
        lines += fmt::format("  {}  {}  {} {}\n", one.line.day, one.line.who, one.line.what, one.thing);
    }
    return headed("History", lines);
}

}  // namespace

std::string gathered_text(const Gathered& gathered) {
    return fmt::format("What the store holds on {}\n{}{}{}{}{}{}{}{}\n{}", gathered.reference,
                       documents_text(gathered), mentions_text(gathered), gathered_actions(gathered),
                       gathered_holds(gathered), gathered_draws(gathered), gathered_allocations(gathered),
                       gathered_moderation(gathered), gathered_history(gathered), not_held);
}

std::string document_name(const GatheredDocument& document) {
    const auto copy =
        document.copy == Copy::whole ? std::string{} : fmt::format("+{}", name_of(document.copy));
    return fmt::format("{}{}+{}.audit.xml", document.audit, copy, document.revision);
}

}  // namespace caseaudit::reports
