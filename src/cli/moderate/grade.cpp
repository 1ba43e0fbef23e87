#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/moderate/moderation.hpp"
#include "cli/store/about.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* grade_command = "moderate grade";

/// Nothing: as it was computed.
std::optional<Grade> grade_given(const Arguments& arguments) {
    if (arguments.has("grade") == arguments.has("confirm"))
        throw UsageError{"'moderate grade' needs either --confirm, or --grade with the grade it changes to"};
    if (arguments.has("confirm")) return std::nullopt;
    if (arguments.rest.size() > 1) throw UsageError{"--grade changes the grade of one audit at a time"};
    return grade_named(arguments.get("grade"));
}

ModeratedGrade moderated(const std::vector<StoredAudit>& all, const std::string& id,
                         const std::optional<Grade>& grade, const std::string& why) {
    for (const auto& one : all) {
        if (one.id != id || one.copy != Copy::whole) continue;
        if (!one.grade) throw Error{fmt::format("the audit '{}' has no grade that could be moderated", id)};
        return {id, one.content, *one.grade, grade.value_or(*one.grade), why};
    }
    throw Error{fmt::format("there is no audit '{}' in the store", id)};
}

Exit grade(const Arguments& arguments) {
    const auto given = grade_given(arguments);
    const auto why = arguments.get("why");
    refuse_names(arguments, why);
    const auto who = doer(arguments, grade_command);
    Store store{store_place(arguments, grade_command)};
    const auto all = store.audits();
    std::vector<ModeratedGrade> grades;
    for (const auto& id : arguments.rest) grades.push_back(moderated(all, id, given, why));
    keep_moderated_grades(store, grades, who);
    for (const auto& one : grades) {
        std::cout << (one.is_override()
                          ? fmt::format("{}: computed {}, changed to {}. Both stay.\n", one.audit,
                                        title_of(one.computed), title_of(one.grade))
                          : fmt::format("{}: {} is confirmed.\n", one.audit, title_of(one.grade)));
    }
    return done;
}

}  // namespace

Command moderate_grade_command() {
    return {
        .name = grade_command,
        .operands = "AUDITS…",
        .summary = "Confirms computed grades, or changes one, with a reason.",
        .details =
            "Until then a grade is provisional. The computed grade stays beside the changed one, and what a "
            "moderator said before stays in the history. Where the audit is corrected afterwards its grade "
            "is provisional again. Nobody moderates an audit or a second reading of their own.\n\n"
            "  caseaudit moderate grade supervision-C-0002-2013-05-31 --grade good --why 'The gate failed on "
            "a record that was found' --as MOD-01 --today 2027-02-02 --store audits.store",
        .options = {{"grade",
                     "GRADE",
                     "what it is changed to",
                     false,
                     {"outstanding", "good", "requires-improvement", "inadequate"}},
                    {"confirm", "", "it stays as it was computed"},
                    why_option("The reason; required where the grade is changed. No names."),
                    as_written_option(),
                    as_option(),
                    today_option(),
                    store_option(),
                    authority_option()},
        .least_operands = 1,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &grade};
}

}  // namespace caseaudit::cli
