// Whether records are written soon, up to date, and hold a genogram.
#include <algorithm>
#include <optional>

#include "checks.hpp"
#include "words.hpp"

using namespace caseaudit;

namespace recording {
namespace {

bool is_a_record(const Entry& entry) {
    return entry.kind == "visit" || entry.kind == "note" || entry.kind == "supervision" ||
           entry.kind == "decision";
}

/// Records of the audit period of which it is known when they were written down.
Entries dated_records(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> found;
    for (const auto& entry : file.all_entries())
        if (is_a_record(entry) && entry.recorded && context.period.contains(entry.date))
            found.push_back(&entry);
    return Entries{std::move(found)};
}

const Entry* last_record(const CaseFile& file, Date as_of) {
    const Entry* last = nullptr;
    for (const auto& entry : file.all_entries())
        if (is_a_record(entry) && entry.date <= as_of) last = &entry;
    return last;
}

/// Whether the sources would show an entry of that kind, had there been one since `from`.
bool would_show(const CaseFile& file, const char* kind, Date from, const Context& context) {
    return !file.lacks(every(kind), {from, context.as_of()}) || !file.lacks(latest(kind), context.period);
}

bool is_closed(const CaseFile& file, const Context& context) {
    return file.subject().field("status").is("closed") ||
           open_times(file, {context.as_of(), context.as_of()}).empty();
}

bool is_genogram(const Entry& document) {
    return !first_in(plain(document.type + " " + document.field("title").text),
                     {"genogram", "family tree", "ecomap"})
                .empty();
}

}  // namespace

/// Not met when more records than local policy allows were written later than the limit `recording`.
Result recorded_on_time(const CaseFile& file, const Context& context) {
    const auto records = dated_records(file, context);
    if (records.empty())
        return not_checked("When records of the audit period were written is not in the sources.");
    const auto late = records.where(
        [&](const Entry& entry) { return *entry.recorded > context.due("recording", entry.date); });
    const auto limit = spoken(context.limit_at("recording", context.as_of()));
    const auto percent = static_cast<std::size_t>(context.percent("most-late"));
    const auto said = fmt::format("{} of {} written more than {} after the event", late.size(),
                                  counted(records.size(), "record"), limit);
    if (late.size() * 100 <= percent * records.size()) return met("{}.", said).citing(records);
    return not_met("{}; local policy allows {}%.", said, percent).citing(late);
}

/// Not met when nothing was recorded for longer than local policy allows, and the case is open.
Result up_to_date(const CaseFile& file, const Context& context) {
    if (is_closed(file, context)) return not_applicable("The case was closed at {}.", context.as_of());
    const auto longest = context.days("longest-without-entry");
    const auto from = context.as_of() - longest;
    const auto* last = last_record(file, context.as_of());
    if (last != nullptr && last->date >= from)
        return met("Last recorded on: {} of {}.", last->kind, last->date).citing(*last);
    for (const auto* kind : {"note", "visit"}) {
        if (!would_show(file, kind, from, context))
            return not_checked("Every '{}' since {} is not in the sources.", kind, from);
    }
    if (last == nullptr) return not_met("Nothing is recorded up to {}.", context.as_of());
    return not_met("Nothing is recorded since the {} of {}, {} before {}; local policy allows {}.",
                   last->kind, last->date,
                   counted(static_cast<std::size_t>((context.as_of() - last->date).count()), "day"),
                   context.as_of(), longest.count())
        .citing(*last);
}

/// Not met when no genogram, new or brought up to date, is as recent as local policy asks.
Result genogram(const CaseFile& file, const Context& context) {
    if (is_closed(file, context)) return not_applicable("The case was closed at {}.", context.as_of());
    const auto months = context.months("no-older-than");
    const Period recent{months_before(context.as_of(), months), context.as_of()};
    const auto found = file.entries("document").within(recent).where(is_genogram);
    if (!found.empty()) return met("A genogram of {}.", found.back().date).citing(found.back());
    if (const auto lack = file.lacks(every("document").with({"type"}), recent))
        return not_checked("{}", *lack);
    return not_met("No genogram of the {} before {} is on the file.",
                   counted(static_cast<std::size_t>(months), "month"), context.as_of());
}

}  // namespace recording
