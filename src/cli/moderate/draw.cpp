#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/moderate/moderation.hpp"
#include "cli/numbers.hpp"
#include "cli/places.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "sampling/second_readings.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* draw_command = "moderate draw";
constexpr int most_readings = 100'000;

int wanted_at_random(const Arguments& arguments) {
    if (!arguments.has("random")) return 0;
    const auto text = arguments.get("random");
    const auto number = number_in(text);
    if (!number || *number < 0 || *number > most_readings)
        throw UsageError{fmt::format("--random takes a whole number, not '{}'", text)};
    if (*number > 0 && arguments.get("seed").empty())
        throw UsageError{"--random needs --seed, any words such as 'January 2027': they decide the draw"};
    return *number;
}

struct Candidates {
    std::map<std::string, StoredAudit> stored;
    std::map<std::string, CheckedAudit> checked;
    std::vector<sampling::ReadableAudit> readable;
};

Candidates candidates(const Store& store, const Narrowing& narrowing, const TemplateFolder& templates) {
    Candidates found;
    found.stored = complete_audits(store.audits(), narrowing);
    StoredDocuments documents{store, templates};
    std::map<std::string, bool> changed;
    for (const auto& one : standing_grades(store, found.stored)) changed[one.audit] = one.is_override();
    for (const auto& [id, stored] : found.stored) {
        auto checked = documents.read(stored);
        const auto& computed = checked.scores.grade;
        if (!computed) continue;
        const auto& stated = checked.audit.stated_grade;
        found.readable.push_back({id, computed, changed[id] || (stated && stated->grade != *computed)});
        found.checked.emplace(id, std::move(checked));
    }
    return found;
}

/// Those read already get no draft. Gives how many were written.
int write_drafts(const std::vector<sampling::DrawnReading>& drawn, const Candidates& found,
                 const std::map<std::string, StoredAudit>& done, const std::string& folder) {
    files::make_folder(folder);
    int written = 0;
    for (const auto& one : drawn) {
        if (done.contains(one.id)) continue;
        const auto& checked = found.checked.at(one.id);
        const auto path = boost::filesystem::path{folder} / fmt::format("{}.moderation.audit.xml", one.id);
        files::write_private(path.string(), write_audit(blind_copy(checked.audit, *checked.audit_template)));
        ++written;
    }
    return written;
}

void tell_draw(const std::vector<sampling::DrawnReading>& drawn, const Candidates& found,
               const Arguments& arguments) {
    const auto number = [&](WhyRead why) {
        return std::ranges::count_if(drawn, [&](const sampling::DrawnReading& one) {
            return std::ranges::find(one.why, why) != one.why.end();
        });
    };
    std::cout << fmt::format(
        "{} of {} graded audits for a second reading: {} at random, {} Inadequate, {} "
        "Outstanding, {} overridden.\n",
        drawn.size(), found.readable.size(), number(WhyRead::random), number(WhyRead::inadequate),
        number(WhyRead::outstanding), number(WhyRead::overridden));
    if (number(WhyRead::random) > 0) {
        std::cout << fmt::format("At random are the lowest SHA-256 of '{}:' and the audit's id.\n",
                                 arguments.get("seed"));
    }
    for (const auto& one : drawn) std::cout << fmt::format("  {}: {}\n", one.id, names_of(one.why, ", "));
}

Exit draw(const Arguments& arguments) {
    const auto random = wanted_at_random(arguments);
    if (!arguments.has("out")) throw UsageError{"'moderate draw' needs --out, a folder for the blind drafts"};
    const auto who = doer(arguments, draw_command);
    const Narrowing narrowing{arguments};
    const TemplateFolder templates{template_folder(arguments)};
    Store store{store_place(arguments, draw_command)};
    check_moderator(store, who.who);
    const auto found = candidates(store, narrowing, templates);
    const auto seed = random > 0 ? arguments.get("seed") : std::string{};
    const auto drawn = sampling::draw_second_readings(found.readable, random, seed);
    std::vector<SecondReading> readings;
    for (const auto& one : drawn)
        readings.push_back({one.id, found.stored.at(one.id).content, one.why, seed});
    keep_second_readings(store, readings, who);
    const auto done_before = completed_readings(store.audits());
    const auto written = write_drafts(drawn, found, done_before, arguments.get("out"));
    tell_draw(drawn, found, arguments);
    std::cout << fmt::format("{} blind in {}; {} read already.\n",
                             written == 1 ? "1 draft is" : fmt::format("{} drafts are", written),
                             arguments.get("out"), drawn.size() - static_cast<std::size_t>(written));
    return done;
}

}  // namespace

Command moderate_draw_command() {
    return {
        .name = draw_command,
        .summary = "Draws audits for a second, blind reading, and writes their drafts.",
        .details =
            "So many at random, and every audit that is Inadequate, Outstanding, or has another grade than "
            "the "
            "computed one, of those that the store holds complete. The random ones have the lowest SHA-256 "
            "of "
            "the seed, a colon and the audit's id: anybody can draw them again. A draft has what the record "
            "answered, and nothing of the first reading; nor does it say why it was drawn. Give each to "
            "somebody "
            "who did not make the first reading, by 'caseaudit form'; 'caseaudit import' takes the second "
            "readings in beside the first. The same draw again writes the same drafts, and none of what was "
            "read since.\n\n"
            "  caseaudit moderate draw --random 3 --seed 'January 2027' --out second --as MOD-01 --today "
            "2027-01-12 --store audits.store",
        .options = report_options(
            {{"random", "NUMBER", "how many to draw at random, beside those that their grade draws"},
             {"seed", "WORDS", "what decides the random draw"},
             {"out", "DIR", "write the blind drafts there"}}),
        .run = &draw};
}

}  // namespace caseaudit::cli
