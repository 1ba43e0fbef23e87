#include "cli/moderate/moderation.hpp"

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
                                 const TemplateFolder& templates, Needs needs) {
    const auto all = store.audits();
    const auto audits = complete_audits(all, narrowing);
    const auto readings = completed_readings(all);
    StoredDocuments documents{store, templates};
    ModerationInput input;
    input.grades = standing_grades(store, audits);
    for (const auto& [id, stored] : audits) {
        input.graded += stored.grade.has_value();
        if (needs == Needs::every_audit) input.audits.push_back(documents.read(stored));
    }
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
                    const TemplateFolder& templates) {
    auto input = moderation_input(store, narrowing, templates, Needs::readings);
    options.moderation = pack_moderation(input);
    options.moderated = std::move(input.grades);
}

}  // namespace caseaudit::cli
