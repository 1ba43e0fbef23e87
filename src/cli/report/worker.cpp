#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <set>

#include "aggregate/followed.hpp"
#include "aggregate/words.hpp"
#include "cli/all_commands.hpp"
#include "cli/cases/reading.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/kinds.hpp"
#include "cli/stores.hpp"
#include "model/reference.hpp"
#include "records/case_folder.hpp"
#include "reports/kinds/kinds.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* worker_command = "report worker";

using Subjects = std::set<std::string, std::less<>>;

/// The children that case files say the worker works with.
Subjects cases_of(const std::string& worker, const Arguments& arguments) {
    Subjects subjects;
    if (!arguments.has("case-files")) return subjects;
    const auto maps = template_folder(arguments) + "/record-maps";
    Opening opening;
    opening.paths = arguments.all("case-files");
    if (boost::filesystem::is_directory(maps)) opening.record_maps = maps;
    opening.wanted.kinds.emplace();
    const CaseFolder cases{opening};
    cli::name_refused(cases.refused());
    for (const auto& file : cases.all()) {
        const auto& subject = file.subject();
        const auto& field = subject.field("worker");
        if (subject.kind == SubjectKind::child && field.has_value() &&
            spelt_alike(field.text) == spelt_alike(worker))
            subjects.insert(subject.ref);
    }
    return subjects;
}

bool is_about(SubjectKind kind, const std::string& subject, const std::string& worker,
              const Subjects& children) {
    return kind == SubjectKind::worker ? spelt_alike(subject) == spelt_alike(worker)
                                       : children.contains(subject);
}

/// Of packed audits only the worker's are read in full.
std::vector<CheckedAudit> workers_audits(const Arguments& arguments, const ReportAudits& read,
                                         const TemplateFolder& templates, const Subjects& children) {
    const auto worker = arguments.get("worker");
    std::vector<CheckedAudit> own;
    if (!read.are_packed()) {
        std::ranges::copy_if(read.audits, std::back_inserter(own), [&](const CheckedAudit& one) {
            return is_about(one.audit.subject_kind, one.audit.subject, worker, children);
        });
        return own;
    }
    std::vector<std::string> ids;
    for (const auto& one : Store{store_place(arguments, worker_command)}.audits()) {
        if (one.copy == Copy::whole && is_about(one.subject_kind, one.subject, worker, children) &&
            std::ranges::binary_search(read.ids, one.id))
            ids.push_back(one.id);
    }
    return StoredAudits{arguments, worker_command, templates}.read(ids);
}

/// How it is known that the audits are about the worker: no audit of a child's file says whose case it is.
std::vector<std::string> how_known(const Arguments& arguments, const std::vector<CheckedAudit>& audits,
                                   const Subjects& by_case_files) {
    std::vector<std::string> known;
    const auto own = static_cast<int>(std::ranges::count_if(
        audits, [](const CheckedAudit& one) { return one.audit.subject_kind == SubjectKind::worker; }));
    if (own > 0)
        known.push_back(fmt::format("{} of the worker's own supervision file.", counted(own, "audit")));
    if (!by_case_files.empty())
        known.push_back(fmt::format("The case files name this worker for {}.",
                                    listed({by_case_files.begin(), by_case_files.end()})));
    if (arguments.has("subject"))
        known.push_back(fmt::format("Whoever asked for this report says that the worker works with {}.",
                                    listed(arguments.all("subject"))));
    const bool has_children = own < static_cast<int>(audits.size());
    known.emplace_back(has_children ? "An audit of a child's file does not record whose case it was in the "
                                      "audit period: take out what was "
                                      "another worker's."
                                    : "Audits of children's files do not record whose case it is, so none is "
                                      "here: name case files by "
                                      "--case-files, or children by --subject.");
    return known;
}

std::vector<FollowedAction> workers_actions(const Arguments& arguments, const ReportAudits& read,
                                            const reports::WorkerAudits& worker) {
    auto all = read.are_packed() ? stored_actions(arguments, worker_command, read.ids, {})
                                 : report_actions(arguments, worker_command, read.audits, {});
    Subjects ids;
    for (const auto& one : worker.audits) ids.insert(one.audit.id);
    std::erase_if(all, [&](const FollowedAction& action) {
        return !ids.contains(action.audit) && spelt_alike(action.action.owner) != spelt_alike(worker.worker);
    });
    return all;
}

Exit report_to_worker(const Arguments& arguments) {
    reports::WorkerAudits worker;
    worker.worker = arguments.get("worker");
    if (worker.worker.empty())
        throw UsageError{"'report worker' needs --worker, a reference: --worker W-012"};
    const TemplateFolder templates{template_folder(arguments)};
    const auto by_case_files = cases_of(worker.worker, arguments);
    auto children = by_case_files;
    for (const auto& subject : arguments.all("subject")) children.insert(subject);
    const auto read = report_audits(arguments, worker_command, templates);
    worker.audits = workers_audits(arguments, read, templates, children);
    if (worker.audits.empty()) {
        throw Error{
            fmt::format("none of the {} audits read is known to be about {}. Audits of children's files do "
                        "not record whose case "
                        "it is: name case files by --case-files, or children by --subject.",
                        read.size(), worker.worker)};
    }
    worker.known = how_known(arguments, worker.audits, by_case_files);
    worker.own = qa_pack(worker.audits, templates.practice_areas(),
                         kind_pack_options(arguments, "Feedback for " + worker.worker,
                                           worker.worker + " and the supervisor", read.selection));
    for (const auto& one : worker.audits) {
        if (!one.is_draft())
            worker.letters.push_back(letter_to(Colleague::worker, one.audit, *one.audit_template));
    }
    worker.actions = workers_actions(arguments, read, worker);
    write_report(reports::worker_report(worker), arguments, worker_command);
    return read.exit();
}

constexpr const char* worker_details =
    "What audits say of one worker's cases and supervision file, to talk about in supervision: what is done "
    "well "
    "first, what to work on, what is to be recorded, actions, and the worker's own replies beside. No grade "
    "is in it, "
    "and the worker is compared with nobody. RESTRICTED: for the worker and the supervisor. An audit of a "
    "child's file "
    "does not say whose case it is: --case-files names case files (or extracts) that do, --subject a child. "
    "AUDITS are "
    "audits or folders of them; without them those of the store, whose history keeps that they were read.\n\n"
    "  caseaudit report worker --worker W-012 --case-files case-files/ --out w-012.html --format html "
    "audits/";

}  // namespace

Command report_worker_command() {
    return {
        .name = "report worker",
        .operands = "AUDITS…",
        .summary = "Feedback to one worker, strengths first, without a grade.",
        .details = worker_details,
        .options = kind_options(
            {{"worker", "REF", "the worker, by reference"},
             {"case-files", "PATH",
              "a case file, an extract or a folder of them that says whose case a child's is; may be given "
              "more "
              "than once",
              true},
             {"subject", "REF", "a child that the worker works with; may be given more than once", true}}),
        .least_operands = 0,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &report_to_worker};
}

}  // namespace caseaudit::cli
