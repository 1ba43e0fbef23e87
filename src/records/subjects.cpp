#include "records/subjects.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace caseaudit::records {
namespace {

/// Who the subject is. Team, status and worker change, so that two days' records may well differ.
constexpr std::array identity{"date-of-birth", "ethnicity", "language", "religion", "disability"};

/// The census's code for an ethnicity not obtained yet: what another source knows does not contradict it.
bool says_nothing(std::string_view field, const Field& value) {
    return !value.has_value() || (field == "ethnicity" && value.text == "NOBT");
}

/// Some sources say which disability, others only whether there is one.
bool is_without(std::string_view disability) { return disability == "no" || disability == "NONE"; }
bool is_bare(std::string_view disability) { return disability == "no" || disability == "yes"; }

bool differ(std::string_view field, const std::string& one, const std::string& other) {
    if (one == other) return false;
    if (field != "disability") return true;
    return is_bare(one) || is_bare(other) ? is_without(one) != is_without(other) : true;
}

/// When the source says it: the last day that it covers.
Citation where(const CaseFile& part) {
    Citation citation{"subject", part.subject().ref, {}, {}, part.subject().line};
    for (const auto& source : part.sources()) {
        citation.source = source.id;
        for (const auto& coverage : source.coverage)
            citation.date = std::max(citation.date, coverage.period.to);
    }
    return citation;
}

/// Details of one day, which a newer source says better.
bool changes(std::string_view field) {
    constexpr std::array changing{"status", "worker", "worker-experience"};
    return std::ranges::find(changing, field) != changing.end();
}

/// The day of which a source says who the subject is.
Date day_of(const CaseFile& part) {
    Date of_subject{};
    Date of_any{};
    for (const auto& source : part.sources()) {
        for (const auto& coverage : source.coverage) {
            of_any = std::max(of_any, coverage.period.to);
            if (coverage.kind == "subject") of_subject = std::max(of_subject, coverage.period.to);
        }
    }
    return of_subject == Date{} ? of_any : of_subject;
}

}  // namespace

JoinedSubject::JoinedSubject(const CaseFile& first) : subject_{first.subject()}, team_day_{day_of(first)} {
    note(first);
    for (const auto& [name, field] : subject_.fields) days_[name] = day_of(first);
}

void JoinedSubject::note(const CaseFile& part) {
    for (const auto* name : identity) {
        const auto& field = part.subject().field(name);
        if (!says_nothing(name, field)) statements_[name].push_back({field.text, where(part)});
    }
}

void JoinedSubject::add(const CaseFile& part) {
    const auto& other = part.subject();
    note(part);
    const auto day = day_of(part);
    if (!other.team.empty() && (subject_.team.empty() || day > team_day_))
        std::tie(subject_.team, team_day_) = std::pair{other.team, day};
    for (const auto& [name, field] : other.fields) {
        auto& own = subject_.fields[name];
        const bool says_more = (field.has_value() && !own.has_value()) ||
                               (says_nothing(name, own) && !says_nothing(name, field)) ||
                               (field.state == FieldState::blank && own.state == FieldState::not_in_source);
        auto& own_day = days_[name];
        const bool is_newer = changes(name) && field.state != FieldState::not_in_source && day > own_day;
        const bool is_older = changes(name) && own.state != FieldState::not_in_source && day < own_day;
        if (is_newer || (says_more && !is_older)) std::tie(own, own_day) = std::pair{field, day};
    }
    for (const auto& ref : other.siblings) {
        if (std::ranges::find(subject_.siblings, ref) == subject_.siblings.end())
            subject_.siblings.push_back(ref);
    }
}

void JoinedSubject::take(Subject& subject, std::vector<Conflict>& conflicts) {
    for (auto& named : statements_) {
        const auto& field = named.first;
        auto& statements = named.second;
        const auto& first = statements.front().value;
        const auto otherwise = [&](const Conflict::Statement& one) {
            return differ(field, first, one.value);
        };
        if (std::ranges::any_of(statements, otherwise))
            conflicts.push_back({"subject", field, std::move(statements)});
    }
    subject = std::move(subject_);
}

}  // namespace caseaudit::records
