#include <sodium.h>
#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/cases/reading.hpp"
#include "cli/numbers.hpp"
#include "cli/places.hpp"
#include "cli/sample/audited.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "records/case_folder.hpp"
#include "reports/sample_report.hpp"
#include "sampling/draw.hpp"
#include "sampling/precision.hpp"
#include "sampling/recent.hpp"
#include "store/draws.hpp"

namespace caseaudit::cli {
namespace {

using sampling::Count;

Count whole_number(std::string_view text, std::string_view option) {
    const auto number = number_in<Count>(text);
    if (!number || *number < 0 || *number > 1'000'000'000)
        throw UsageError{fmt::format("--{} '{}' is not a whole number", option, text)};
    return *number;
}

double share(std::string_view text, std::string_view option) {
    const auto number = number_in<double>(text);
    if (!number || !(*number >= 0 && *number <= 1))
        throw UsageError{fmt::format("--{} '{}' is not a share from 0 to 1, such as 0.8", option, text)};
    return *number;
}

/// "status=child-protection:3"
sampling::Quota quota(const std::string& text) {
    const auto equals = text.find('=');
    const auto colon = text.rfind(':');
    if (equals == std::string::npos || equals == 0 || colon == std::string::npos || colon < equals + 2) {
        throw UsageError{
            fmt::format("--at-least '{}' is not of the form COLUMN=VALUE:COUNT, such as team=Oak:2", text)};
    }
    return {text.substr(0, equals), text.substr(equals + 1, colon - equals - 1),
            whole_number(text.substr(colon + 1), "at-least")};
}

/// One CSV file by itself is a frame, not an extract.
bool is_frame_table(const std::vector<std::string>& paths) {
    if (paths.size() != 1) return false;
    const boost::filesystem::path path{paths.front()};
    return path.extension() == ".csv" && !boost::filesystem::is_directory(path);
}

sampling::Frame frame_from(const Arguments& arguments) {
    if (is_frame_table(arguments.rest)) return sampling::read_frame(arguments.rest.front());
    Wanted wanted;
    wanted.kinds.emplace();
    const CaseFolder cases{opening(arguments, std::move(wanted))};
    if (!cases.refused().empty()) {
        name_refused(cases.refused());
        throw Error{"what cannot be read may hold files that should be in the frame: nothing was drawn"};
    }
    return sampling::frame_of(cases.all());
}

std::string seed_of(const Arguments& arguments) {
    if (arguments.has("seed")) return arguments.get("seed");
    if (sodium_init() < 0) throw Error{"no random numbers are to be had; give a --seed"};
    return fmt::format("{:08x}{:08x}", randombytes_random(), randombytes_random());
}

Count size_of(const Arguments& arguments, const sampling::Frame& frame) {
    if (arguments.has("size") == arguments.has("precision")) {
        throw UsageError{
            "'sample' needs either --size, how many files, or --precision, how exactly: --size 14"};
    }
    if (arguments.has("size")) return whole_number(arguments.get("size"), "size");
    const auto points = whole_number(arguments.get("precision"), "precision");
    return sampling::size_for(static_cast<double>(points) / 100, static_cast<Count>(frame.cases.size()),
                              share(arguments.get("expected-share", "0.5"), "expected-share"));
}

sampling::Allocation allocation_of(const Arguments& arguments) {
    const auto word = arguments.get("allocation", "proportional");
    if (arguments.has("allocation") && !arguments.has("strata")) {
        throw UsageError{"--allocation needs --strata, the column whose values are the strata"};
    }
    return *sampling::allocation_named(word);  // the option allows no other
}

sampling::Plan plan_from(const Arguments& arguments, const sampling::Frame& frame) {
    sampling::Plan plan;
    plan.size = size_of(arguments, frame);
    plan.replacements = arguments.has("replacements")
                            ? whole_number(arguments.get("replacements"), "replacements")
                            : (plan.size + 1) / 2;
    plan.strata = arguments.get("strata");
    plan.allocation = allocation_of(arguments);
    for (const auto& each : arguments.all("expect")) {
        const auto equals = each.rfind('=');
        if (equals == std::string::npos || equals == 0) {
            throw UsageError{fmt::format("--expect '{}' is not of the form STRATUM=SHARE", each)};
        }
        plan.expected[each.substr(0, equals)] = share(each.substr(equals + 1), "expect");
    }
    for (const auto& each : arguments.all("at-least")) plan.quotas.push_back(quota(each));
    plan.seed = seed_of(arguments);
    return plan;
}

/// What was signed, where it was.
std::string kept_in_words(const KeptDraw& kept) {
    return fmt::format("\nKept in the store as draw {}, signed by {} on {}: {}\n", kept.number, kept.by,
                       kept.day, kept.content);
}

/// Before anything is written: a draw that cannot be signed is none.
std::string keep(const Arguments& arguments, const sampling::Draw& drawn,
                 const std::vector<sampling::Exclusion>& exclusions, const sampling::Frame& frame) {
    if (!arguments.has("store")) return {};
    const auto who = doer(arguments, "sample");
    Store store{store_place(arguments, "sample"), Store::Missing::create};
    const auto document =
        reports::sample_document(drawn, exclusions, {who.who, who.today, sampling::hash_of(frame)});
    const auto note =
        fmt::format("{} of {} files, {} left out", drawn.plan.size, drawn.frame, exclusions.size());
    return kept_in_words(keep_draw(store, document, note, who));
}

Exit draw_sample(const Arguments& arguments) {
    if (arguments.has("store")) doer(arguments, "sample");
    const auto all = frame_from(arguments);
    std::vector<sampling::Exclusion> exclusions;
    if (arguments.has("exclude")) exclusions = sampling::read_exclusions(arguments.get("exclude"));
    add_audited(arguments, all, exclusions);
    const auto frame = sampling::without(all, exclusions);
    const auto drawn = sampling::draw(frame, plan_from(arguments, frame));
    const auto kept = keep(arguments, drawn, exclusions, frame);
    if (arguments.has("out")) files::write_private(arguments.get("out"), reports::sample_csv(drawn));
    std::cout << reports::sample_text(drawn, exclusions) << kept;
    return done;
}

constexpr const char* sample_details =
    "FILES are one CSV file with a column 'ref' and any others (team, status …), or case files, extracts and "
    "folders of them, whose subjects are the frame. The draw can be done again by anybody with the seed: a "
    "file's ticket is the SHA-256 of the seed, a colon and its reference, and the lowest tickets are "
    "drawn.\n\n"
    "  caseaudit sample open-cases.csv --size 14 --seed 'January 2027' --exclude staff-relatives.csv\n"
    "  caseaudit sample open-cases.csv --size 20 --strata team --allocation equal\n"
    "  caseaudit sample open-cases.csv --size 14 --at-least status=child-protection:3\n"
    "  caseaudit sample open-cases.csv --precision 10\n\n"
    "With quotas nobody knows how likely each file was to be drawn, so its findings are counts only.\n\n"
    "Files audited lately are avoided by --not-audited-since, and a sample of those found wanting is drawn "
    "by "
    "--again; both look into --audits or the store. With --store the draw is kept: a document with the seed, "
    "the tickets and what was left out and why, which the store's history signs with its SHA-256, who drew "
    "it "
    "and when. 'caseaudit export --draw 1' gives it back.\n\n"
    "  caseaudit sample open-cases.csv --size 14 --not-audited-since 2026-06-01 --store audits.store \\\n"
    "      --as W-012 --today 2026-11-30\n"
    "  caseaudit sample open-cases.csv --size 5 --again inadequate --audits returned-audits";

std::vector<Option> sample_options() {
    return {{"size", "NUMBER", "how many files to draw"},
            {"precision", "POINTS",
             "instead of --size: as many as it takes to know a share to within so many percentage "
             "points, 95 times in 100"},
            {"expected-share", "SHARE", "the share that --precision expects; without it 0.5, the most"},
            {"strata", "COLUMN", "draw from each value of this column by itself"},
            {"allocation",
             "WORD",
             "how many of each stratum: proportional (without it), equal, or neyman",
             false,
             {"proportional", "equal", "neyman"}},
            {"expect", "STRATUM=SHARE", "the share expected to meet, which neyman needs of each", true},
            {"at-least", "COLUMN=VALUE:COUNT", "a quota", true},
            {"exclude", "FILE", "CSV with the columns 'ref' and 'reason': not to be drawn"},
            {"not-audited-since", "DATE", "leave out files with an audit completed on this day or later"},
            {"again",
             "GRADE",
             "only files whose last audit has this grade, such as inadequate",
             true,
             {"outstanding", "good", "requires-improvement", "inadequate"}},
            {"audits", "FOLDER", "the audits that these two look into; without it the store's", true},
            {"kind", "KIND", "look only into audits of this kind", true},
            {"replacements", "NUMBER",
             "how many more to draw, for files that cannot be read; without it half as many"},
            {"seed", "WORDS", "what decides the draw; without it one is made and shown"},
            {"out", "FILE", "also write the draw as CSV, with probabilities, weights and tickets"},
            {"extracted", "DATE", "the day on which extracts were taken that do not say so", true},
            {"subjects", "FILE", "only these: a file with one reference a line"},
            templates_option(),
            {"store", "FILE|ADDRESS", "keep the draw in this store, which its history signs"},
            authority_option(),
            as_option(),
            today_option()};
}

}  // namespace

Command sample_command() {
    return {.name = "sample",
            .operands = "FILES…",
            .summary = "Draws the files to audit at random, so that anybody can draw them again.",
            .details = sample_details,
            .options = sample_options(),
            .least_operands = 1,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &draw_sample};
}

}  // namespace caseaudit::cli
