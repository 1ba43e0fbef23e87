#include "aggregate/partners.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "aggregate/answers.hpp"

namespace caseaudit {
namespace {

using statistics::Count;
using statistics::CountTable;
using statistics::DisclosureRule;
using statistics::PublishedCount;

constexpr std::size_t not_counted = 3;  // position among the counts of a question

bool shows_all(const PartnerRow& row) {
    return !row.is_withheld &&
           std::ranges::all_of(row.counts, [](const PublishedCount& count) { return count.has_value(); });
}

void withhold(PartnerRow& row) {
    row.is_withheld = true;
    row.percent.reset();
    std::ranges::fill(row.counts, PublishedCount{});
}

/// What is hidden beside others is found for exact counts: rounding then only leaves readers less sure.
DisclosureRule exact(DisclosureRule rule) {
    rule.rounded_to = 1;
    return rule;
}

PublishedCount rounded(const PublishedCount& count, DisclosureRule rule) {
    rule.most_hidden = 0;
    rule.shows_zeros = true;
    return count ? statistics::published(*count, rule) : count;
}

/// Of counts whose sum everybody knows; nothing where they can only be withheld.
std::optional<std::vector<PublishedCount>> shown_of_sum(const std::vector<Count>& counts,
                                                        const DisclosureRule& rule) {
    if (counts.empty()) return std::vector<PublishedCount>{};
    const auto table = statistics::published(CountTable{{counts}, true, false}, exact(rule));
    if (table.is_withheld || !table.row_totals.front()) return std::nullopt;
    std::vector<PublishedCount> shown;
    for (const auto& count : table.rows.front()) shown.push_back(rounded(count, rule));
    return shown;
}

/// Met, in part, not met, not counted. How many are not counted can be known from questions of the same
/// audits: it is hidden only where it is small, never to hide another.
std::optional<std::vector<PublishedCount>> shown_of_question(const std::vector<Count>& counts,
                                                             const DisclosureRule& rule) {
    const auto others = statistics::published(counts[not_counted], exact(rule));
    if (!others) return shown_of_sum(counts, rule);
    auto shown = shown_of_sum({counts.begin(), counts.begin() + not_counted}, rule);
    if (shown) shown->push_back(rounded(others, rule));
    return shown;
}

void names_questions(const Condition& condition, std::set<std::string>& all) {
    if (!condition.question.empty()) all.insert(condition.question);
    for (const auto& part : condition.parts) names_questions(part, all);
}

/// Makes the rows about questions, knowing what their templates give away.
class PartnerRows {
public:
    PartnerRows(const std::vector<CheckedAudit>& audits, const QaPack& pack, const DisclosureRule& rule)
        : files_{pack.files}, rule_{rule} {
        for (const auto& checked : audits) templates_.insert(checked.audit_template);
        for (const auto* one : templates_) {
            for (const auto& section : one->sections) {
                for (const auto& question : section.questions) learn(question);
            }
        }
        count(pack.facts);
        count(pack.judgements);
    }

    template <class CellOf>
    std::vector<PartnerRow> rows(const Matrix<CellOf>& matrix) {
        std::vector<PartnerRow> all;
        std::set<std::string> seen;
        for (const auto& row : matrix.questions) {
            if (!seen.insert(row.id).second) continue;  // another version: one row stands for all
            auto made = rows_.at(row.id);
            const bool tells_of_another = hangs_on_.contains(row.id) && !made.counts[not_counted];
            if (!is_safe(row.id, 0) || tells_of_another) withhold(made);
            all.push_back(std::move(made));
        }
        return all;
    }

private:
    void learn(const Question& question) {
        versions_[question.id].insert(question.version);
        if (question.when) names_questions(*question.when, hangs_on_[question.id]);
    }

    template <class CellOf>
    void count(const Matrix<CellOf>& matrix) {
        for (const auto& question : matrix.questions) {
            const Cell& cell = question.all;
            PartnerRow row{question.title, area_title(matrix, question.area), {}, {}, false};
            const auto shown =
                shown_of_question({cell.met, cell.partly, cell.not_met, files_ - cell.counted()}, rule_);
            row.counts = shown.value_or(std::vector<PublishedCount>(4));
            row.is_withheld = !shown;
            if (shows_all(row)) row.percent = percent_of(row.counts);
            rows_.insert_or_assign(question.id, std::move(row));
        }
    }

    static std::optional<int> percent_of(const std::vector<PublishedCount>& counts) {
        return percent(*counts[0], *counts[0] + *counts[1] + *counts[2]);
    }

    template <class CellOf>
    static std::string area_title(const Matrix<CellOf>& matrix, const std::string& id) {
        const auto found = std::ranges::find(matrix.areas, id, &Row<CellOf>::id);
        return id.empty() || found == matrix.areas.end() ? "" : found->title;
    }

    /// A question whose asking hangs on another's answer tells how that one was answered: it is shown only
    /// where the other is shown whole. Of two versions of one question each tells the rest of the other.
    bool is_safe(const std::string& question, int depth) const {
        constexpr int deepest = 50;
        const auto versions = versions_.find(question);
        if (depth > deepest || (versions != versions_.end() && versions->second.size() > 1)) return false;
        const auto found = hangs_on_.find(question);
        if (found == hangs_on_.end()) return true;
        return std::ranges::all_of(found->second, [&](const std::string& other) {
            const auto row = rows_.find(other);
            return row != rows_.end() && shows_all(row->second) && is_safe(other, depth + 1);
        });
    }

    int files_;
    DisclosureRule rule_;
    std::set<const Template*> templates_;
    std::map<std::string, std::set<int>> versions_;
    std::map<std::string, std::set<std::string>> hangs_on_;
    std::map<std::string, PartnerRow> rows_;
};

/// Of each file the latest audit: its team; and the latest complete one: its grade.
struct Files {
    std::map<std::string, int> by_team;
    std::vector<Count> by_grade = std::vector<Count>(5, 0);
};

Files files_of(const std::vector<CheckedAudit>& audits) {
    using File = std::pair<SubjectKind, std::string>;
    std::map<File, const CheckedAudit*> latest;
    std::map<File, const CheckedAudit*> complete;
    const auto keep = [](std::map<File, const CheckedAudit*>& all, const CheckedAudit& one) {
        auto& known = all[{one.audit.subject_kind, one.audit.subject}];
        if (known == nullptr || known->audit.period.to <= one.audit.period.to) known = &one;
    };
    for (const auto& one : audits) {
        keep(latest, one);
        if (!one.is_draft()) keep(complete, one);
    }
    Files files;
    for (const auto& [file, one] : latest) {
        ++files.by_team[aggregate::team_name(one->audit)];
        const auto graded = complete.find(file);
        const auto grade = graded == complete.end() ? std::optional<Grade>{} : graded->second->scores.grade;
        ++files.by_grade.at(grade ? 3 - static_cast<std::size_t>(*grade) : 4);
    }
    return files;
}

PartnerRow one_row(const std::vector<Count>& counts, const DisclosureRule& rule) {
    PartnerRow row;
    row.title = "Files";
    const auto shown = shown_of_sum(counts, rule);
    row.counts = shown.value_or(std::vector<PublishedCount>(counts.size()));
    row.is_withheld = !shown;
    return row;
}

}  // namespace

PartnerPack partner_pack(const std::vector<CheckedAudit>& audits, const QaPack& pack,
                         const DisclosureRule& rule) {
    PartnerPack made;
    made.title = pack.title;
    made.audience = pack.audience;
    made.as_of = pack.as_of;
    made.audit_period = pack.audit_period;
    made.selection = pack.selection;
    made.rule = rule;
    for (const auto& kind : pack.kinds) made.kinds.push_back(kind.title);
    made.files = statistics::published(pack.files, rule);
    PartnerRows rows{audits, pack, rule};
    made.facts = rows.rows(pack.facts);
    made.judgements = rows.rows(pack.judgements);
    const auto files = files_of(audits);
    std::vector<Count> by_team;
    for (const auto& [team, count] : files.by_team) {
        made.teams.push_back(team);
        by_team.push_back(count);
    }
    made.by_team = one_row(by_team, rule);
    made.by_grade = one_row(files.by_grade, rule);
    return made;
}

}  // namespace caseaudit
