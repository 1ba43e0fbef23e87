#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/needs.hpp>
#include <caseaudit/spells.hpp>

namespace caseaudit {
namespace {

/// Whether the source shows on which day an entry like `spell` ended.
bool shows_end(const Coverage& coverage, const Entry& spell) {
    return coverage.kind == spell.kind &&
           std::ranges::find(coverage.fields, "ended") != coverage.fields.end() &&
           (coverage.types.empty() || std::ranges::find(coverage.types, spell.type) != coverage.types.end());
}

bool is_from(const Entry& spell, const Source& source) {
    return spell.source == source.id ||
           std::ranges::find(spell.also_from, source.id) != spell.also_from.end();
}

/// The last day on which a source of the entry shows that it had not ended.
Date shown_open_until(const Entry& spell, const CaseFile& file) {
    auto until = spell.date;
    for (const auto& source : file.sources()) {
        if (!is_from(spell, source)) continue;
        for (const auto& coverage : source.coverage)
            if (shows_end(coverage, spell)) until = std::max(until, coverage.period.to);
    }
    return until;
}

}  // namespace

const Field& status_on(const CaseFile& file, Date day) {
    static const Field not_known{};
    return file.lacks(about_subject({"status"}), {day, day}) ? not_known : file.subject().field("status");
}

Result not_asked_by_status(const CaseFile& file, Date day, std::string_view no_need) {
    const auto& status = status_on(file, day);
    if (!status.has_value()) {
        return not_checked("{}", file.lacks(about_subject({"status"}), {day, day})
                                     .value_or("The child's status is not recorded."));
    }
    auto words = status.text;
    std::ranges::replace(words, '-', ' ');
    return not_applicable("{}", fmt::format(fmt::runtime(no_need), words));
}

bool is_open(const Entry& spell, Date as_of) {
    const auto ended = spell.field("ended").date();
    return !ended || *ended > as_of;
}

Date end_of(const Entry& spell, Date as_of) {
    return std::min(spell.field("ended").date().value_or(as_of), as_of);
}

Date held_until(const Entry& spell, const CaseFile& file, Date as_of) {
    const auto& ended = spell.field("ended");
    const auto by_status = spell.kind == "placement" ? std::string{"looked-after"} : spell.type;
    if (ended.date() || status_on(file, as_of).is(by_status)) return end_of(spell, as_of);
    return ended.state == FieldState::blank ? std::min(shown_open_until(spell, file), as_of) : spell.date;
}

bool is_shown_to_hold(const Entry& spell, const CaseFile& file, Date as_of) {
    return spell.field("ended").state == FieldState::blank && held_until(spell, file, as_of) == as_of;
}

}  // namespace caseaudit
