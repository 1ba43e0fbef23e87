#include "cli/sample/audited.hpp"

#include <caseaudit/aggregate.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/stores.hpp"
#include "sampling/recent.hpp"

namespace caseaudit::cli {
namespace {

using sampling::PastAudit;

/// One that cannot be read may be of a file that is not to be drawn again: then nothing is drawn.
std::vector<PastAudit> of_folders(const Arguments& arguments) {
    const TemplateFolder templates{template_folder(arguments)};
    Scoring scoring;
    std::vector<PastAudit> all;
    for (const auto& path : audit_files(arguments.all("audits"))) {
        auto read = read_fitting_audit(path, templates);
        if (!read.audit.completed || !is_meant(arguments.all("kind"), read.audit.template_id)) continue;
        const auto [audit, audit_template, scores] = scoring.checked(std::move(read));
        all.push_back({audit.subject, *audit.completed, scores.grade});
    }
    return all;
}

std::vector<PastAudit> of_store(const Arguments& arguments) {
    const Store store{store_place(arguments, "sample")};
    std::vector<PastAudit> all;
    for (const auto& stored : store.audits()) {
        if (stored.copy != Copy::whole || !stored.completed) continue;
        if (!is_meant(arguments.all("kind"), stored.template_id)) continue;
        all.push_back({stored.subject, *stored.completed, stored.grade});
    }
    return all;
}

std::set<Grade> grades_of(const Arguments& arguments) {
    std::set<Grade> grades;
    for (const auto& word : arguments.all("again")) grades.insert(*grade_named(word));
    return grades;
}

}  // namespace

void add_audited(const Arguments& arguments, const sampling::Frame& frame,
                 std::vector<sampling::Exclusion>& exclusions) {
    const auto since = date_of(arguments, "not-audited-since");
    const bool again = arguments.has("again");
    const bool has_audits = arguments.has("audits") || arguments.has("store");
    if (!since && !again) {
        if (arguments.has("audits") || arguments.has("kind"))
            throw UsageError{"--audits and --kind go with --not-audited-since or --again"};
        return;
    }
    if (since && again) throw UsageError{"--not-audited-since avoids what --again is for: give one of them"};
    if (!has_audits)
        throw UsageError{"--not-audited-since and --again need audits to look into: --audits or --store"};
    const auto audits = arguments.has("audits") ? of_folders(arguments) : of_store(arguments);
    auto more = since ? sampling::audited_since(frame, audits, *since, exclusions)
                      : sampling::not_graded(frame, audits, grades_of(arguments), exclusions);
    exclusions.insert(exclusions.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
}

}  // namespace caseaudit::cli
