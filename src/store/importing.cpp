#include "store/importing.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/actions.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>

#include "files/files.hpp"
#include "files/sha256.hpp"
#include "store/actions/audit_actions.hpp"
#include "store/care/tombstone_rows.hpp"
#include "store/figure_rows.hpp"
#include "store/figures.hpp"
#include "store/moderation/moderation_rows.hpp"
#include "store/stated_scores.hpp"

namespace caseaudit::store {
namespace {

void check_not_erased(Connection& connection, const Audit& audit) {
    const auto left = find_tombstone(connection, audit.id);
    if (!left) return;
    throw Error{
        fmt::format("{}: the audit '{}' was erased on {} by {}: {}\nRemove this file too. Where it may be "
                    "kept after all, "
                    "import it by --after-erasure.",
                    audit.path, audit.id, left->erased, left->who, left->why)};
}

void check_day(const Audit& audit, Date today) {
    if (!audit.completed || *audit.completed <= today) return;
    throw Error{
        fmt::format("{}: it says that it was completed on {}, after today, {}\nCorrect the day in the "
                    "form; or give today's date by --today.",
                    audit.path, *audit.completed, today)};
}

[[noreturn]] void refuse_second_reading(const Audit& audit, const std::string& why) {
    throw Error{
        fmt::format("{}: this second reading of '{}' cannot be taken: {}\n"
                    "Second readings are drawn, and blind: see 'caseaudit moderate draw --help'.",
                    audit.path, audit.id, why)};
}

bool is_auditor_of(const Audit& audit, const std::string& ref) {
    return std::ranges::find(audit.auditors, ref, &Auditor::ref) != audit.auditors.end();
}

}  // namespace

ImportedFile Importing::take(const std::string& path) {
    auto ready = read(files::read(path, most_document_bytes), path);
    return store(ready);
}

Importing::Ready Importing::read(std::string bytes, const std::string& path) {
    Ready ready;
    ready.audit = read_audit_text(bytes, path);
    check_day(ready.audit, change_.doer().today);
    const auto& audit_template = fitting_template(ready.audit, templates_);
    ready.audit_template = &audit_template;
    score_again(audit_template, ready);
    for (const auto& risk : ready.audit.risks) ready.warnings.push_back(risk_warning(risk));
    ready.row.content = files::sha256(bytes);
    ready.bytes = std::move(bytes);
    return ready;
}

void Importing::score_again(const Template& audit_template, Ready& ready) {
    const auto& audit = ready.audit;
    std::optional<Grade> grade;
    if (audit.copy == Copy::whole) {
        auto known = plans_.find(&audit_template);
        if (known == plans_.end())
            known = plans_.emplace(&audit_template, compile_score_plan(audit_template)).first;
        const auto scores = score(known->second, audit_template, audit);
        grade = scores.grade;
        ready.scored = written(scored_figures(audit, audit_template, scores));
        if (audit.stated_scores) ready.warnings = differences(*audit.stated_scores, scores);
    }
    ready.row = revision_row(audit, grade);
}

ImportedFile Importing::store(Ready& ready) {
    const auto& audit = ready.audit;
    auto& connection = change_.connection();
    Accepted accepted;
    std::vector<HeldRevision> held;
    if (const auto row = find_audit(connection, audit.id)) {
        check_same_audit(audit, *row);
        ready.row.key.audit = row->number;
        held = held_revisions(connection, row->number);
        accepted = accept(audit, ready.row.content, held);
        if (audit.copy == Copy::moderation) check_second_reading(ready, held);
        check_seal(ready, accepted);
    } else if (audit.copy == Copy::moderation) {
        refuse_second_reading(audit, "the audit that it reads a second time is not in the store");
    } else if (after_erasure_ == AfterErasure::refuse) {
        check_not_erased(connection, audit);
    }
    ImportedFile file{audit.path,        accepted.what, audit.id,      audit.copy,
                      accepted.revision, accepted.says, ready.warnings};
    using What = ImportedFile::What;
    if (accepted.what == What::already_there || accepted.what == What::passed_over) return file;
    // Before anything is written: where the copies do not fit each other, this one is refused.
    auto whole = joined_whole(ready, held);
    const auto whole_accepted = whole ? accept_joined(whole->row.content, held) : std::nullopt;
    add(ready, accepted, "imported");
    if (audit.copy != Copy::whole) parted_[audit.id] = ready.row.key.audit;
    if (whole_accepted) {
        whole->row.key.audit = ready.row.key.audit;
        add(*whole, *whole_accepted, "joined");
        joined_.push_back(audit.id);
    }
    return file;
}

void Importing::check_seal(const Ready& ready, const Accepted& accepted) {
    const auto& audit = ready.audit;
    if (accepted.supersedes == 0 || !audit.seal.empty()) return;
    const DocumentKey old{ready.row.key.audit, audit.copy, accepted.supersedes};
    const auto there =
        read_audit_text(read_document(change_.connection(), old),
                        fmt::format("revision {} of '{}' in the store", old.revision, audit.id));
    if (there.seal.empty()) return;
    throw Error{
        fmt::format("{}: it is not sealed, and '{}' is in the store sealed\n"
                    "Correct it in the form, which signs it anew.",
                    audit.path, audit.id)};
}

void Importing::check_second_reading(const Ready& ready, const std::vector<HeldRevision>& held) {
    const auto& audit = ready.audit;
    const auto* whole = standing(held, Copy::whole);
    if (whole == nullptr || whole->status != AuditStatus::complete)
        refuse_second_reading(audit, "the audit itself is not complete");
    if (!was_drawn(change_.connection(), ready.row.key.audit))
        refuse_second_reading(audit, "it was never drawn");
    const auto first = read_audit_text(
        read_document(change_.connection(), {ready.row.key.audit, Copy::whole, whole->revision}),
        fmt::format("'{}' in the store", audit.id));
    for (const auto& auditor : audit.auditors) {
        if (is_auditor_of(first, auditor.ref))
            refuse_second_reading(audit, fmt::format("{} made the first reading", auditor.ref));
    }
}

std::optional<Importing::Ready> Importing::joined_whole(const Ready& copy,
                                                        const std::vector<HeldRevision>& held) {
    const auto& audit = copy.audit;
    const bool facts = audit.copy == Copy::facts;
    if ((!facts && audit.copy != Copy::judgements) || audit.status == AuditStatus::draft) return std::nullopt;
    const auto* other = standing(held, facts ? Copy::judgements : Copy::facts);
    if (other == nullptr || other->status == AuditStatus::draft) return std::nullopt;
    const auto there = read_audit_text(
        read_document(change_.connection(), {copy.row.key.audit, other->copy, other->revision}),
        fmt::format("the copy '{}' of '{}' in the store", name_of(other->copy), audit.id));
    const auto whole = join_copies(facts ? audit : there, facts ? there : audit, *copy.audit_template);
    return read(write_audit(whole), audit.path);
}

void Importing::add(Ready& ready, const Accepted& accepted, const char* came_by) {
    auto& connection = change_.connection();
    auto& row = ready.row;
    // Refuses a changed template, so that it comes before all else.
    const auto& layout = lists_.layout(*ready.audit_template);
    row.layout = layout.number;
    row.team = lists_.team(ready.audit.team);
    if (row.key.audit == 0) row.key.audit = add_audit(connection, ready.audit);
    row.key.revision = accepted.revision;
    row.imported = change_.log({.what = came_by,
                                .thing = thing_of(row.key),
                                .content = row.content,
                                .note = note_of(row.status, row.grade)});
    if (accepted.supersedes > 0) supersede(row, accepted.supersedes);
    add_revision(connection, row);
    add_document(connection, row.key, compressor_.compress(ready.bytes));
    if (row.key.copy != Copy::whole) return;
    set_packed(connection, row, ready.audit, packed(ready.audit, layout.layout));
    set_figures(connection, row, written(figures_of(ready.audit, layout.layout)), ready.scored);
    if (ready.audit.status == AuditStatus::complete)
        keep_actions(change_, row.key.audit, ready.audit, row.imported);
}

void Importing::supersede(const RevisionRow& row, long long revision) {
    const DocumentKey old{row.key.audit, row.key.copy, revision};
    const auto line = change_.log({.what = "superseded",
                                   .thing = thing_of(old),
                                   .note = fmt::format("by revision {}", row.key.revision)});
    mark_superseded(change_.connection(), old, line);
}

std::vector<WaitingAudit> Importing::waiting() const {
    std::vector<WaitingAudit> all;
    for (const auto& part : parted_) {
        auto missing = waits_for(held_revisions(change_.connection(), part.second));
        if (!missing.empty()) all.push_back({part.first, std::move(missing)});
    }
    return all;
}

}  // namespace caseaudit::store
