#include <algorithm>
#include <caseaudit/each.hpp>
#include <caseaudit/gaps.hpp>
#include <caseaudit/needs.hpp>
#include <optional>

namespace caseaudit {
namespace {

bool opens(const Entry& entry) { return entry.kind == "referral" && !entry.field("nfa").is("yes"); }

/// Referrals that may open the case, and closures, oldest first; of one day, the closure first.
std::vector<const Entry*> turning_points(const CaseFile& file) {
    std::vector<const Entry*> points;
    for (const auto& entry : file.all_entries()) {
        if (entry.kind == "closure" || opens(entry)) points.push_back(&entry);
    }
    std::ranges::stable_sort(points, [](const Entry* a, const Entry* b) {
        return a->date != b->date ? a->date < b->date : a->kind == "closure" && b->kind != "closure";
    });
    return points;
}

/// Whether the work was under way before `first`, the first turning point.
bool was_open_before(const CaseFile& file, const Entry& first) {
    if (first.kind == "closure") return true;
    return std::ranges::any_of(file.all_entries(), [&](const Entry& entry) {
        const bool is_work = entry.kind == "plan" || entry.kind == "visit" || entry.kind == "supervision";
        return is_work && entry.date < first.date;
    });
}

void add_within(const Period& window, Date from, Date to, std::vector<Period>& times) {
    const Period part{std::max(from, window.from), std::min(to, window.to)};
    if (part.from <= part.to) times.push_back(part);
}

void add_gaps(const Entries& entries, const Period& time, std::vector<Gap>& found) {
    Gap gap{time.from, time.from, nullptr, nullptr};
    for (const auto& entry : entries.within(time)) {
        gap.to = entry.date;
        gap.after = &entry;
        if (gap.from != gap.to) found.push_back(gap);
        gap = {entry.date, entry.date, &entry, nullptr};
    }
    gap.to = time.to;
    if (gap.from != gap.to) found.push_back(gap);
}

}  // namespace

std::vector<Period> open_times(const CaseFile& file, const Period& window) {
    const auto points = turning_points(file);
    if (points.empty()) return {window};
    std::vector<Period> times;
    std::optional<Date> open_from;
    if (was_open_before(file, *points.front())) open_from = std::min(window.from, points.front()->date);
    for (const auto* point : points) {
        if (point->kind != "closure") {
            if (!open_from) open_from = point->date;
        } else if (open_from) {
            add_within(window, *open_from, point->date, times);
            open_from.reset();
        }
    }
    if (open_from) add_within(window, *open_from, window.to, times);
    return times;
}

Period reaching_back_to_last(const CaseFile& file, const Entries& entries, const Period& period) {
    const auto earlier = entries.before(period.from);
    if (earlier.empty()) return period;
    const Period longer{earlier.back().date, period.to};
    return file.lacks(every(earlier.back().kind), longer) ? period : longer;
}

std::vector<Gap> gaps(const Entries& entries, const std::vector<Period>& times) {
    std::vector<Gap> found;
    for (const auto& time : times) add_gaps(entries, time, found);
    return found;
}

std::string spoken(const std::vector<Gap>& gaps) {
    std::vector<std::string> said;
    for (const auto& gap : gaps) {
        const auto days = counted(static_cast<std::size_t>(gap.length().count()), "day");
        said.push_back(fmt::format("{}, from {} to {}", days, gap.from, gap.to));
    }
    return fmt::format("{}", fmt::join(said, "; for "));
}

Entries ends(const std::vector<Gap>& gaps) {
    std::vector<const Entry*> found;
    for (const auto& gap : gaps) {
        for (const auto* end : {gap.before, gap.after}) {
            if (end != nullptr && std::ranges::find(found, end) == found.end()) found.push_back(end);
        }
    }
    return Entries{std::move(found)};
}

}  // namespace caseaudit
