// Whether the child always had a social worker, and how many there were.
#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "checks.hpp"

using namespace caseaudit;

namespace transfer {
namespace {

/// How to take what the source leaves open: as no social worker, or as one.
enum class Doubt { against, in_favour };

/// Words of roles that are somebody else's: who supervises foster carers is no social worker of the child.
constexpr std::array others{"supervis", "support", "advis", "reviewing", "manager", "assistant",
                            "student",  "teacher", "nurse", "health",    "police",  "solicitor"};

/// By the words of the role: "social-worker", "Newly qualified social worker". A code, or "allocated worker",
/// may be one.
Shown is_social_worker(const Entry& involvement) {
    std::string words;
    for (const char c : involvement.field("role").text)
        words += c == '-' || c == '_' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const auto has = [&](std::string_view word) { return words.find(word) != std::string::npos; };
    if (std::ranges::any_of(others, has)) return Shown::no;
    return has("social worker") ? Shown::yes : Shown::unknown;
}

/// A time for which somebody was the child's social worker.
struct Allocation {
    Period time;
    const Entry* entry = nullptr;
};

std::vector<Allocation> allocations(const CaseFile& file, const Context& context, Doubt doubt) {
    std::vector<Allocation> found;
    const auto least = doubt == Doubt::in_favour ? Shown::unknown : Shown::yes;
    for (const auto& entry : file.entries("involvement")) {
        if (is_social_worker(entry) < least || entry.date > context.as_of()) continue;
        const auto& ended = entry.field("ended");
        auto to = std::min(ended.date().value_or(context.as_of()), context.as_of());
        if (shown(ended) == Shown::unknown && doubt == Doubt::against) to = entry.date;
        found.push_back({{entry.date, std::max(to, entry.date)}, &entry});
    }
    return found;
}

/// The times without a social worker from the first that is known on, the day of an end or a beginning
/// included.
std::vector<Gap> times_without(const std::vector<Allocation>& found, Date as_of) {
    std::vector<Gap> gaps;
    const auto* last = &found.front();
    for (const auto& next : found) {
        if (next.time.from > last->time.to)
            gaps.push_back({last->time.to, next.time.from, last->entry, next.entry});
        if (next.time.to > last->time.to) last = &next;
    }
    if (last->time.to < as_of) gaps.push_back({last->time.to, as_of, last->entry, nullptr});
    return gaps;
}

/// Those parts of the gaps, in which the case was open, that reach into the audit period and are too long.
std::vector<Gap> long_gaps(const CaseFile& file, const Context& context, Doubt doubt) {
    std::vector<Gap> kept;
    for (const auto& gap : times_without(allocations(file, context, doubt), context.as_of())) {
        for (const auto& time : open_times(file, {gap.from, gap.to})) {
            const Gap part{time.from, time.to, gap.before, gap.after};
            if (part.length() > context.days("longest-gap") && part.to >= context.period.from)
                kept.push_back(part);
        }
    }
    return kept;
}

Result without(const std::vector<Gap>& gaps, const Context& context) {
    auto result = not_met("Without a social worker for {}; local policy allows {}.", spoken(gaps),
                          counted(static_cast<std::size_t>(context.days("longest-gap").count()), "day"))
                      .citing(ends(gaps));
    const auto& last = gaps.back();
    if (last.to < context.as_of()) return result;
    return std::move(result).prompting(fmt::format("No social worker is recorded since {}.", last.from),
                                       ends({last}), true);
}

/// One more may have been there before the first that is known.
std::size_t older_unseen(const std::vector<Allocation>& found, const CaseFile& file, const Context& context) {
    const auto first_day = context.period.from;
    const auto there =
        std::ranges::any_of(found, [&](const Allocation& one) { return one.time.contains(first_day); });
    return there || open_times(file, {first_day, first_day}).empty() ? 0 : 1;
}

/// How many different workers, and the entries that name them.
struct Workers {
    std::size_t number = 0;
    Entries entries;
};

Workers workers(const std::vector<Allocation>& found, const Context& context, Doubt doubt) {
    std::set<std::string> names;
    std::size_t nameless = 0;
    std::vector<const Entry*> entries;
    for (const auto& one : found) {
        if (one.time.to < context.period.from) continue;
        const auto& worker = one.entry->field("worker");
        if (worker.has_value())
            names.insert(worker.text);
        else
            ++nameless;
        entries.push_back(one.entry);
    }
    return {names.size() + (doubt == Doubt::in_favour ? nameless : 0), Entries{std::move(entries)}};
}

Result never_open() { return not_applicable("The case was not open for a day of the audit period."); }

}  // namespace

/// Not met when, between social workers or after the last, an open case was without one for too long.
Result no_gap(const CaseFile& file, const Context& context) {
    const auto most = context.days("longest-gap");
    if (open_times(file, context.period).empty()) return never_open();
    const auto known = allocations(file, context, Doubt::against);
    if (known.empty())
        return not_checked("No social worker is known; one may have begun before this source.");
    const auto found = long_gaps(file, context, Doubt::against);
    if (found.empty()) {
        return met("Never without a social worker for more than {}.",
                   counted(static_cast<std::size_t>(most.count()), "day"))
            .citing(*known.back().entry);
    }
    if (long_gaps(file, context, Doubt::in_favour).empty())
        return not_checked("The role, or the end, of an involvement is not known.").citing(ends(found));
    if (const auto lack = file.lacks(every("closure"), {found.front().from, context.as_of()}))
        return not_checked("{}", *lack).citing(ends(found));
    return without(found, context);
}

/// Not met when more social workers than the limit had the case in the audit period.
Result few_workers(const CaseFile& file, const Context& context) {
    const auto most = static_cast<std::size_t>(context.count("most-workers"));
    if (open_times(file, context.period).empty()) return never_open();
    const auto sure = workers(allocations(file, context, Doubt::against), context, Doubt::against);
    const auto all = allocations(file, context, Doubt::in_favour);
    const auto possible = workers(all, context, Doubt::in_favour).number + older_unseen(all, file, context);
    if (sure.number > most) {
        return not_met("{} in the audit period; the limit is {}.", counted(sure.number, "social worker"),
                       most)
            .citing(sure.entries);
    }
    if (sure.number == 0 || possible > most)
        return not_checked("Not every social worker of the audit period is known.").citing(sure.entries);
    return met("{} in the audit period.", counted(sure.number, "social worker")).citing(sure.entries);
}

}  // namespace transfer
