#include "aggregate/moderation.hpp"

#include <algorithm>
#include <map>

namespace caseaudit {
namespace {

using namespace aggregate;

bool is_random(const ReadTwice& pair) {
    return std::ranges::find(pair.why, WhyRead::random) != pair.why.end();
}

void count_grades(PackModeration& counts, const std::vector<ModeratedGrade>& grades) {
    for (const auto& one : grades) {
        ++counts.moderated.at(static_cast<std::size_t>(one.grade));
        counts.confirmed += !one.is_override();
        counts.raised += one.grade > one.computed;
        counts.lowered += one.grade < one.computed;
    }
}

std::vector<AuditorDirection> directions(const std::vector<ReadTwice>& read) {
    std::map<std::string, AuditorDirection> by_auditor;
    for (const auto& pair : read) {
        if (!is_graded(pair)) continue;
        const int distance = apart(pair);
        for (const auto& auditor : pair.first.audit.auditors) {
            auto& one = by_auditor[auditor.ref];
            one.auditor = auditor.ref;
            ++one.read;
            one.same += distance == 0;
            one.lower += distance > 0;
            one.higher += distance < 0;
            one.grades_net += distance;
        }
    }
    std::vector<AuditorDirection> all;
    for (auto& [ref, one] : by_auditor) all.push_back(std::move(one));
    return all;
}

StatedBeside stated_beside(const std::vector<CheckedAudit>& audits) {
    StatedBeside counted;
    for (const auto& checked : audits) {
        const auto& computed = checked.scores.grade;
        if (checked.is_draft() || !computed || !checked.audit.stated_grade) continue;
        const auto stated = checked.audit.stated_grade->grade;
        ++counted.compared;
        counted.same += stated == *computed;
        counted.lower += stated < *computed;
        counted.higher += stated > *computed;
    }
    return counted;
}

}  // namespace

void aggregate::add_moderated(Grades& grades, const std::vector<CheckedAudit>& audits,
                              const std::vector<ModeratedGrade>& moderated, const References& references,
                              const QuotedTeams& quoted) {
    std::map<std::string_view, const ModeratedGrade*> by_id;
    for (const auto& one : moderated) by_id[one.audit] = &one;
    for (auto& graded : grades.audits) {
        const auto& audit = audits.at(static_cast<std::size_t>(graded.audit) - 1).audit;
        const auto found = by_id.find(audit.id);
        if (found == by_id.end()) continue;
        graded.moderated = found->second->grade;
        const auto& why = found->second->why;
        if (quoted.has(audit)) {
            graded.moderated_why = references.removed_from(why);
        } else {
            grades.withheld += !why.empty();
        }
    }
}

PackModeration pack_moderation(const ModerationInput& input) {
    PackModeration counts;
    counts.graded = input.graded;
    counts.drawn = input.drawn;
    counts.read = static_cast<int>(input.read.size());
    count_grades(counts, input.grades);
    std::vector<const ReadTwice*> all;
    std::vector<const ReadTwice*> random;
    for (const auto& pair : input.read) {
        counts.not_graded += !is_graded(pair);
        all.push_back(&pair);
        if (is_random(pair)) random.push_back(&pair);
    }
    counts.all = agreement_of(all);
    counts.random = agreement_of(random);
    counts.questions = questions_of(input.read);
    return counts;
}

ModerationReport moderation_report(const ModerationInput& input) {
    ModerationReport report;
    report.counts = pack_moderation(input);
    for (const auto& pair : input.read) {
        report.audits.push_back({pair.first.audit.id, pair.why, pair.first.scores.grade,
                                 pair.second.scores.grade, differences_of(pair)});
    }
    report.auditors = directions(input.read);
    report.months = drift_months(input.read);
    report.drift = drift_in_words(report.months);
    report.stated = stated_beside(input.audits);
    for (const auto& one : input.grades) {
        if (one.is_override()) report.overrides.push_back(one);
    }
    report.facts = checked_facts(input.audits);
    return report;
}

}  // namespace caseaudit
