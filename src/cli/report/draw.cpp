#include "cli/report/draw.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "aggregate/words.hpp"
#include "cli/stores.hpp"
#include "store/draws.hpp"

namespace caseaudit::cli {
namespace {

using Refs = std::set<std::string, std::less<>>;

Refs subjects_of(const std::vector<CheckedAudit>& audits) {
    Refs refs;
    for (const auto& one : audits) refs.insert(one.audit.subject);
    return refs;
}

template <class IsLeftOut>
void leave_out(ReportAudits& read, const char* why, IsLeftOut is_left_out) {
    const auto number = std::erase_if(read.audits, is_left_out);
    if (number == 0) return;
    read.selection.push_back(fmt::format("{} {} left out: {}.", counted(static_cast<int>(number), "audit"),
                                         number == 1 ? "is" : "are", why));
}

/// Of those drawn; in the order of their names.
std::vector<PackStratum> strata_of(const sampling::Draw& draw, const sampling::StandingFiles& standing) {
    std::vector<PackStratum> all;
    for (const auto& stratum : draw.strata) {
        const auto audited = std::ranges::count(standing.files, stratum.name, &sampling::DrawnFile::stratum);
        all.push_back({stratum.name, static_cast<int>(stratum.files), static_cast<int>(stratum.drawn),
                       static_cast<int>(audited)});
    }
    return all;
}

PackDraw pack_draw(const sampling::KeptSample& kept, const sampling::StandingFiles& standing, int number) {
    const auto& draw = kept.draw;
    PackDraw made;
    made.number = number;
    made.made = kept.drawn_on;
    made.seed = draw.plan.seed;
    made.frame = static_cast<int>(draw.frame);
    made.drawn = static_cast<int>(draw.plan.size);
    made.left_out = static_cast<int>(kept.left_out);
    made.missing = static_cast<int>(standing.missing);
    made.replaced = static_cast<int>(standing.replaced);
    made.strata_of = draw.plan.strata;
    if (!draw.plan.strata.empty()) made.allocation = sampling::name_of(draw.plan.allocation);
    made.strata = strata_of(draw, standing);
    for (const auto& quota : draw.plan.quotas)
        made.quotas.push_back(fmt::format("at least {} with {} {}", quota.least, quota.column, quota.value));
    return made;
}

Drawn design_of(const sampling::Draw& draw, std::size_t audited) {
    if (!draw.plan.quotas.empty()) return Drawn::quota;
    if (static_cast<sampling::Count>(audited) == draw.frame) return Drawn::census;
    if (draw.plan.size == draw.frame) return Drawn::other;
    return draw.plan.strata.empty() ? Drawn::simple_random : Drawn::stratified;
}

void set_strata(QaOptions& options, const sampling::StandingFiles& standing) {
    const auto& strata = options.sample.draw->strata;
    for (const auto& file : standing.files) {
        const auto found = std::ranges::find(strata, file.stratum, &PackStratum::name);
        options.stratum_of[file.ref] = static_cast<std::size_t>(found - strata.begin());
    }
}

/// Throws `UsageError` where something else says how the files were drawn, or which they are.
std::optional<sampling::KeptSample> draw_named(const Arguments& arguments, const Store& store) {
    if (!arguments.has("draw")) return std::nullopt;
    for (const char* other : {"drawn", "population"}) {
        if (arguments.has(other))
            throw UsageError{fmt::format("--draw knows how the files were drawn: leave out --{}", other)};
    }
    if (arguments.has("team"))
        throw UsageError{"--draw is about all the files of a draw: leave out --team, the report shows each"};
    return sampling::read_draw(kept_draw(store, draw_number(arguments.get("draw"))).document);
}

}  // namespace

Option draw_option() {
    return {"draw", "NUMBER",
            "report on the files of this draw of the store: how they were drawn is taken from it, and what "
            "all files would show is estimated where it can be"};
}

std::optional<sampling::KeptSample> narrow_to_draw(Narrowing& narrowing, const Arguments& arguments,
                                                   const Store& store) {
    auto kept = draw_named(arguments, store);
    if (!kept) return kept;
    Refs refs;
    for (const auto& file : kept->draw.files) refs.insert(file.ref);
    narrowing.keep(std::move(refs), fmt::format("Only the files of draw {}.", arguments.get("draw")));
    return kept;
}

void set_draw(QaOptions& options, ReportAudits& read, const Arguments& arguments) {
    if (!read.draw) return;
    const auto& kept = *read.draw;
    leave_out(read, "completed before the draw", [&](const CheckedAudit& one) {
        return one.audit.completed && *one.audit.completed < kept.drawn_on;
    });
    const auto standing = sampling::standing_files(kept.draw, subjects_of(read.audits));
    leave_out(read, "replacements of files that are audited", [&](const CheckedAudit& one) {
        return std::ranges::find(standing.beyond, one.audit.subject) != standing.beyond.end();
    });
    if (read.audits.empty())
        throw Error{fmt::format("there is no audit to report on. {}", fmt::join(read.selection, " "))};
    options.sample.drawn = design_of(kept.draw, standing.files.size());
    options.sample.population = static_cast<int>(kept.draw.frame);
    options.sample.draw = pack_draw(kept, standing, draw_number(arguments.get("draw")));
    set_strata(options, standing);
    options.selection = read.selection;
}

}  // namespace caseaudit::cli
