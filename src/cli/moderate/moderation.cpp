#include "cli/moderate/moderation.hpp"

#include <algorithm>
#include <set>

namespace caseaudit::cli {
namespace {

using ById = std::map<std::string, StoredAudit>;

/// By id: all the reasons for which it was ever drawn.
std::map<std::string, std::set<WhyRead>> reasons_of(const Store& store) {
    std::map<std::string, std::set<WhyRead>> all;
    for (const auto& reading : second_readings(store))
        all[reading.audit].insert(reading.why.begin(), reading.why.end());
    return all;
}

/// The audits that a moderator had to do with.
std::vector<StoredAudit> moderated_audits(const Store& store) {
    std::set<std::string> ids;
    for (const auto& one : moderated_grades(store)) ids.insert(one.audit);
    for (const auto& one : second_readings(store)) ids.insert(one.audit);
    return store.audits({ids.begin(), ids.end()});
}

int graded_in(const ReportAudits& read) {
    const auto of = [](const auto& all, const auto& is_graded) {
        return static_cast<int>(std::ranges::count_if(all, is_graded));
    };
    if (read.are_packed()) {
        return of(read.columns.audits,
                  [](const AuditColumns& one) { return !one.draft && one.computed >= 0; });
    }
    return of(read.audits, [](const CheckedAudit& one) { return !one.is_draft() && one.scores.grade; });
}

}  // namespace

std::vector<ModeratedGrade> standing_grades(const Store& store,
                                            const std::map<std::string, StoredAudit>& audits) {
    std::map<std::string, ModeratedGrade> last;
    for (auto& one : moderated_grades(store)) last[one.audit] = std::move(one);
    std::vector<ModeratedGrade> all;
    for (auto& [id, one] : last) {
        const auto found = audits.find(id);
        if (found != audits.end() && found->second.content == one.content) all.push_back(std::move(one));
    }
    return all;
}

std::map<std::string, StoredAudit> complete_audits(const std::vector<StoredAudit>& all,
                                                   const Narrowing& narrowing) {
    ById found;
    for (const auto& one : all) {
        if (one.copy == Copy::whole && one.status == AuditStatus::complete &&
            narrowing.is_about(one.subject) && narrowing.takes(one.template_id, one.team, one.period.to))
            found[one.id] = one;
    }
    return found;
}

std::map<std::string, StoredAudit> completed_readings(const std::vector<StoredAudit>& all) {
    ById found;
    for (const auto& one : all) {
        if (one.copy == Copy::moderation && one.status == AuditStatus::complete) found[one.id] = one;
    }
    return found;
}

ModerationInput moderation_input(const Store& store, const Narrowing& narrowing,
                                 const TemplateFolder& templates) {
    const auto all = moderated_audits(store);
    const auto audits = complete_audits(all, narrowing);
    const auto readings = completed_readings(all);
    StoredDocuments documents{store, templates};
    ModerationInput input;
    input.grades = standing_grades(store, audits);
    for (const auto& [id, why] : reasons_of(store)) {
        const auto first = audits.find(id);
        if (first == audits.end()) continue;
        ++input.drawn;
        const auto second = readings.find(id);
        if (second == readings.end()) continue;
        input.read.push_back(
            {documents.read(first->second), documents.read(second->second), {why.begin(), why.end()}});
    }
    return input;
}

void set_moderation(QaOptions& options, const Store& store, const Narrowing& narrowing,
                    const TemplateFolder& templates, const ReportAudits& read) {
    auto input = moderation_input(store, narrowing, templates);
    input.graded = graded_in(read);
    options.moderation = pack_moderation(input);
    options.moderated = std::move(input.grades);
}

}  // namespace caseaudit::cli
