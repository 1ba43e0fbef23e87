#include "cli/complete/opening.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>

#include "cli/audits.hpp"

namespace caseaudit::cli {
namespace {

constexpr std::string_view audit_ending = ".audit.xml";

std::string beside(const std::string& path, const std::string& name) {
    return (boost::filesystem::path{path}.parent_path() / name).string();
}

/// Where a copy is kept, so that two people can each make theirs from one draft.
std::string default_path(const std::string& path, const Audit& audit, Copy copy) {
    if (copy == audit.copy) return path;
    const auto file = boost::filesystem::path{path}.filename().string();
    const auto stem = file.ends_with(audit_ending) ? file.substr(0, file.size() - audit_ending.size()) : file;
    return beside(path, fmt::format("{}.{}{}", stem, name_of(copy), audit_ending));
}

Copy copy_wanted(const Arguments& arguments, const Audit& audit) {
    const auto name = arguments.get("copy");
    for (const auto copy : {Copy::facts, Copy::judgements, Copy::first, Copy::second}) {
        if (name != name_of(copy)) continue;
        if (audit.copy == Copy::whole || audit.copy == copy) return copy;
        throw Error{
            fmt::format("{}: this is the '{}' copy already, and cannot become the '{}' copy.\n"
                        "Name the draft that both are made from.",
                        audit.path, name_of(audit.copy), name)};
    }
    return audit.copy;
}

void check_open(const Audit& audit) {
    if (audit.status == AuditStatus::draft) return;
    throw Error{
        fmt::format("{}: it is complete already.\nName a draft, or another file by --out.", audit.path)};
}

/// What was begun at `path` before, if anything; otherwise `audit`.
Audit begun_or(const Audit& audit, const std::string& path, const TemplateFolder& templates) {
    if (!boost::filesystem::exists(path)) return audit;
    auto begun = read_fitting_copy(path, templates).audit;
    check_open(begun);
    const auto names = [&](const Auditor& one) {
        return std::ranges::find(begun.auditors, one) != begun.auditors.end();
    };
    if (begun.id == audit.id && begun.copy == audit.copy && std::ranges::all_of(audit.auditors, names))
        return begun;
    throw Error{
        fmt::format("{}: this is something else than was begun here, and is not written over.\nName another "
                    "file by --out.",
                    path)};
}

}  // namespace

bool is_finished(const Audit& audit) {
    return audit.status == AuditStatus::complete && audit.copy == Copy::whole;
}

Session open_draft(const Arguments& arguments, const TemplateFolder& templates) {
    auto [audit, audit_template] = read_fitting_copy(arguments.rest.front(), templates);
    if (is_finished(audit) && !arguments.has("copy") && !arguments.has("out"))
        return {.audit = audit, .whole = audit_template, .path = audit.path};
    check_open(audit);
    const auto copy = copy_wanted(arguments, audit);
    const auto path = arguments.get("out", default_path(audit.path, audit, copy));
    audit.copy = copy;
    return {.audit = begun_or(audit, path, templates), .whole = audit_template, .path = path};
}

Session open_pair(const Arguments& arguments, const TemplateFolder& templates) {
    if (arguments.rest.size() != 2) throw UsageError{"--reconcile needs two audits: FIRST SECOND"};
    const auto [first, audit_template] = read_completed_copy(arguments.rest[0], templates);
    const auto second = read_completed_copy(arguments.rest[1], templates).audit;
    auto disputed = disagreements(first, second, *audit_template);
    const auto path =
        arguments.get("out", beside(first.path, fmt::format("{}.reconciled{}", first.id, audit_ending)));
    auto audit = reconciled(first, second, {}, *audit_template);
    audit.path = path;
    return {.audit = begun_or(audit, path, templates),
            .whole = audit_template,
            .path = path,
            .reconciles = true,
            .disputed = std::move(disputed)};
}

}  // namespace caseaudit::cli
