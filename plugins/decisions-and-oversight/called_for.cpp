// Events that only a recorded decision can bring about: coming into care, and court proceedings.
#include <algorithm>
#include <array>
#include <optional>

#include "checks.hpp"

using namespace caseaudit;

namespace oversight {
namespace {

using std::chrono::days;

/// Events that call for a decision, and how both are spoken of.
struct CalledFor {
    Entries events;
    Entries decisions;  ///< of the sort called for, whenever made
    Period (*window)(const Entry& event,
                     const Context& context) = nullptr;  ///< when it should have been made
    std::optional<std::string> lack;  ///< why the sources cannot say that there was no such event
    std::string_view thing;
    std::string_view nothing;
};

/// The events without a decision; why that cannot be told of one goes to `what.lack`.
Entries undecided(const CaseFile& file, const Context& context, CalledFor& what) {
    std::vector<const Entry*> found;
    for (const auto& event : what.events) {
        const auto window = what.window(event, context);
        if (window.to >= context.as_of() || !what.decisions.within(window).empty()) continue;
        if (auto why = file.lacks(every("decision"), window))
            what.lack = std::move(why);
        else
            found.push_back(&event);
    }
    return Entries{std::move(found)};
}

Entries that_count(const Context& context, const CalledFor& what) {
    return what.decisions.where([&](const Entry& decision) {
        return context.period.contains(decision.date) ||
               std::ranges::any_of(what.events, [&](const Entry& event) {
                   return what.window(event, context).contains(decision.date);
               });
    });
}

Result answer(const CaseFile& file, const Context& context, CalledFor what) {
    const auto without = undecided(file, context, what);
    if (!without.empty()) {
        const auto text =
            fmt::format("No decision is recorded for {} that began on {}.", what.thing, without.front().date);
        return not_met("{}", text).citing(without).prompting(text, without);
    }
    const auto decided = that_count(context, what);
    if (decided.empty())
        return what.lack ? not_checked("{}", *what.lack) : not_applicable("{}", what.nothing);
    return each(decided, [](const Entry& one) { return shown(one.field("rationale")); },
                {.lacking = "No rationale is recorded for", .unknown = "The rationale", .thing = "decision"});
}

bool is_short_break(const Entry& placement) {
    constexpr std::array breaks{"short-break", "short break", "respite"};
    return std::ranges::any_of(
        breaks, [&](const char* words) { return placement.type.find(words) != std::string::npos; });
}

/// Whether anything shows that the child was looked after already: another placement until then, or work of
/// that type in the quarter before.
bool was_looked_after(const CaseFile& file, const Entry& placement) {
    const Period quarter{placement.date - days{92}, placement.date - days{1}};
    return std::ranges::any_of(file.all_entries(), [&](const Entry& other) {
        if (other.kind != "placement") return other.type == "looked-after" && quarter.contains(other.date);
        const auto ended = other.field("ended").date();
        return other.date < placement.date && (!ended || *ended >= placement.date - days{1});
    });
}

Entries came_into_care(const CaseFile& file, const Context& context) {
    return file.entries("placement").within(context.period).where([&](const Entry& one) {
        return !is_short_break(one) && !was_looked_after(file, one);
    });
}

/// By the code C1 or in words.
bool is_interim_order(const Entry& status) {
    return status.type == "C1" || status.type.find("interim-care") != std::string::npos ||
           status.type.find("nterim care") != std::string::npos;
}

Entries began_proceedings(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> found;
    for (const auto& entry : file.all_entries()) {
        if (!context.period.contains(entry.date)) continue;
        if (entry.kind == "pre-proceedings" || (entry.kind == "legal-status" && is_interim_order(entry)))
            found.push_back(&entry);
    }
    return Entries{std::move(found)};
}

}  // namespace

/// Not met when the child came into care without a recorded decision, or a decision has no rationale.
Result accommodation(const CaseFile& file, const Context& context) {
    const auto around = [](const Entry& event, const Context& known) {
        return Period{event.date - known.days("within"), event.date + known.days("within")};
    };
    auto lack = file.lacks(every("placement").with({"ended"}).reaching_back(12), context.period);
    return answer(file, context,
                  {.events = lack ? Entries{} : came_into_care(file, context),
                   .decisions = file.entries("decision").of_type({"accommodation"}),
                   .window = around,
                   .lack = lack,
                   .thing = "a placement",
                   .nothing = "The child did not come into care in the audit period, or only just did."});
}

/// Not met when proceedings were prepared or begun without a recorded decision, or a decision has no
/// rationale.
Result proceedings(const CaseFile& file, const Context& context) {
    const auto before = [](const Entry& event, const Context& known) {
        return Period{months_before(event.date, known.months("decided-within")), event.date};
    };
    auto lack = file.lacks(every("pre-proceedings"), context.period);
    if (!lack) lack = file.lacks(every("legal-status"), context.period);
    return answer(file, context,
                  {.events = began_proceedings(file, context),
                   .decisions = file.entries("decision").of_type({"issue-proceedings", "legal-planning"}),
                   .window = before,
                   .lack = std::move(lack),
                   .thing = "proceedings, or work before them,",
                   .nothing = "No proceedings were prepared or begun in the audit period."});
}

}  // namespace oversight
