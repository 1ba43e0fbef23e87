#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "store/acceptance.hpp"
#include "store/moderation/moderation_rows.hpp"
#include "store/rows.hpp"

namespace caseaudit {
namespace {

/// The audit's number. Throws where it does not stand completed as this document.
long long moderated_audit(store::Connection& connection, const ModeratedGrade& moderated) {
    const auto row = store::find_audit(connection, moderated.audit);
    if (!row) throw Error{fmt::format("there is no audit '{}' in the store", moderated.audit)};
    const auto held = store::held_revisions(connection, row->number);
    const auto* whole = store::standing(held, Copy::whole);
    if (whole == nullptr || whole->status != AuditStatus::complete)
        throw Error{fmt::format("the audit '{}' is not complete: it has no grade yet", moderated.audit)};
    if (whole->content != moderated.content)
        throw Error{fmt::format("the audit '{}' was corrected meanwhile: look at it again", moderated.audit)};
    return row->number;
}

/// Nobody moderates a reading of their own, first or second.
void check_others_reading(store::Connection& connection, long long audit, const ModeratedGrade& moderated,
                          const std::string& who) {
    for (const auto& held : store::held_revisions(connection, audit)) {
        if (held.superseded != 0) continue;
        const auto read = read_audit_text(store::read_document(connection, {audit, held.copy, held.revision}),
                                          fmt::format("'{}' in the store", moderated.audit));
        if (std::ranges::find(read.auditors, who, &Auditor::ref) == read.auditors.end()) continue;
        throw Error{
            fmt::format("'{}' is an auditor of '{}': somebody else moderates it", who, moderated.audit)};
    }
}

void check_reason(const ModeratedGrade& moderated) {
    if (!moderated.is_override() || !moderated.why.empty()) return;
    throw Error{fmt::format("the grade of '{}' is computed as {}: another needs a reason, --why",
                            moderated.audit, title_of(moderated.computed))};
}

void add_grade(store::Transaction& change, store::GradeRow& row) {
    row.computed = name_of(row.moderated.computed);
    row.grade = name_of(row.moderated.grade);
    const auto thing = fmt::format("audit {}", row.audit);
    // Two words, since the history is read by itself.
    const auto* what = row.moderated.is_override() ? "grade-overridden" : "grade-confirmed";
    row.line =
        change.log({.what = what, .thing = thing, .content = store::content_of(row), .note = row.grade});
    auto& connection = change.connection();
    connection.sql()
        << "INSERT INTO moderated_grades (authority, number, audit, content, computed, grade, why, line) "
           "VALUES (:authority, :number, :audit, :content, :computed, :grade, :why, :line)",
        soci::use(connection.authority()), soci::use(row.number), soci::use(row.audit),
        soci::use(row.moderated.content), soci::use(row.computed), soci::use(row.grade),
        soci::use(row.moderated.why), soci::use(row.line);
}

}  // namespace

std::vector<ModeratedGrade> moderated_grades(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        std::vector<ModeratedGrade> all;
        for (auto& row : store::read_grades(connection)) all.push_back(std::move(row.moderated));
        return all;
    });
}

void keep_moderated_grades(Store& store, const std::vector<ModeratedGrade>& grades, const Doer& doer) {
    for (const auto& moderated : grades) check_reason(moderated);
    auto& connection = store.connection();
    store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        store::check_is_moderator(connection, doer.who);
        const auto there = store::read_grades(connection);
        long long number = there.empty() ? 0 : there.back().number;
        for (const auto& moderated : grades) {
            store::GradeRow row;
            row.number = ++number;
            row.audit = moderated_audit(connection, moderated);
            check_others_reading(connection, row.audit, moderated, doer.who);
            row.moderated = moderated;
            add_grade(change, row);
        }
        change.commit();
    });
}

}  // namespace caseaudit
