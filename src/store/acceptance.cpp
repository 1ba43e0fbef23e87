#include "store/acceptance.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit::store {
namespace {

[[noreturn]] void refuse(const Audit& audit, const std::string& message, const std::string& advice) {
    throw Error{fmt::format("{}: {}\n{}", audit.path, message, advice)};
}

const HeldRevision* same_bytes(const std::vector<HeldRevision>& held, Copy copy, const std::string& content) {
    const auto found = std::ranges::find_if(
        held, [&](const HeldRevision& one) { return one.copy == copy && one.content == content; });
    return found == held.end() ? nullptr : &*found;
}

Accepted already_there(const HeldRevision& same, const HeldRevision* now) {
    Accepted accepted{ImportedFile::What::already_there, same.revision, 0, {}};
    if (same.superseded != 0 && now != nullptr)
        accepted.says = fmt::format("revision {} has superseded it", now->revision);
    return accepted;
}

void check_later(const Audit& audit, const HeldRevision& now) {
    if (now.status == AuditStatus::draft) return;
    const auto completed = parse_date(now.completed);
    if (completed && audit.completed && *audit.completed < *completed) {
        refuse(audit,
               fmt::format("it was completed on {}, and '{}' is in the store as completed on {}",
                           *audit.completed, audit.id, *completed),
               "Leave it out, or give the correction the day on which it was made.");
    }
}

/// Of the same copy, or of the whole: what a draft can add nothing to. Null: there is none.
const HeldRevision* completed_one(const Audit& audit, const std::vector<HeldRevision>& held) {
    for (const auto copy : {audit.copy, Copy::whole}) {
        const auto* one = standing(held, copy);
        if (one != nullptr && one->status == AuditStatus::complete) return one;
    }
    return nullptr;
}

/// A copy of facts or judgements would be joined, and take the place of the whole.
void check_whole_was_joined(const Audit& audit, const std::vector<HeldRevision>& held) {
    if (audit.copy != Copy::facts && audit.copy != Copy::judgements) return;
    const auto* whole = standing(held, Copy::whole);
    if (whole == nullptr || whole->status == AuditStatus::draft || whole->came_by == "joined") return;
    refuse(audit, fmt::format("the whole of '{}' is in the store already", audit.id),
           "To correct it, import a corrected whole audit.");
}

}  // namespace

void check_same_audit(const Audit& audit, const AuditRow& row) {
    if (audit.template_id == row.template_id && word_of(audit.subject_kind) == row.subject_kind &&
        audit.subject == row.subject)
        return;
    refuse(audit,
           fmt::format("another audit has the id '{}': it answers the template '{}' for {}", audit.id,
                       row.template_id, row.subject),
           "Give this one an id of its own.");
}

const HeldRevision* standing(const std::vector<HeldRevision>& held, Copy copy) {
    const auto found = std::ranges::find_if(
        held, [&](const HeldRevision& one) { return one.copy == copy && one.superseded == 0; });
    return found == held.end() ? nullptr : &*found;
}

Accepted accept(const Audit& audit, const std::string& content, const std::vector<HeldRevision>& held) {
    const auto* now = standing(held, audit.copy);
    if (const auto* same = same_bytes(held, audit.copy, content)) return already_there(*same, now);
    if (const auto* done = completed_one(audit, held);
        done != nullptr && audit.status == AuditStatus::draft) {
        return {ImportedFile::What::passed_over, done->revision, 0,
                fmt::format("it is a draft, and '{}' is in the store completed", audit.id)};
    }
    check_whole_was_joined(audit, held);
    if (now == nullptr) return {};
    check_later(audit, *now);
    return {ImportedFile::What::superseded, now->revision + 1, now->revision, {}};
}

std::optional<Accepted> accept_joined(const std::string& content, const std::vector<HeldRevision>& held) {
    const auto* now = standing(held, Copy::whole);
    if (now == nullptr) return Accepted{};
    if (now->content == content) return std::nullopt;
    return Accepted{ImportedFile::What::superseded, now->revision + 1, now->revision, {}};
}

std::string waits_for(const std::vector<HeldRevision>& held) {
    const auto complete = [&](Copy copy) {
        const auto* one = standing(held, copy);
        return one != nullptr && one->status == AuditStatus::complete;
    };
    const auto part = [&](Copy copy) { return standing(held, copy) != nullptr; };
    if (complete(Copy::whole)) return {};
    if (part(Copy::first) || part(Copy::second)) {
        if (!complete(Copy::first)) return "the first auditor's copy, completed";
        if (!complete(Copy::second)) return "the second auditor's copy, completed";
        return "the audit that the two auditors reconcile";
    }
    if (!part(Copy::facts) && !part(Copy::judgements)) return {};
    if (!complete(Copy::facts)) return "the copy with the facts, completed";
    if (!complete(Copy::judgements)) return "the copy with the judgements, completed";
    return "what is still missing of the whole";
}

}  // namespace caseaudit::store
