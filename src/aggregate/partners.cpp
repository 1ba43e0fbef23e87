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

/// Whether the last count, which is small, may be any small one as far as this row says: what two rows leave
/// open together is then no less.
bool leaves_the_last_open(const std::vector<Count>& counts, const std::vector<PublishedCount>& shown,
                          const DisclosureRule& rule) {
    Count hidden = counts.back();
    Count least = 0;
    for (std::size_t i = 0; i + 1 < counts.size(); ++i) {
        if (shown[i]) continue;
        hidden += counts[i];
        least += rule.shows_zeros ? 1 : 0;
    }
    return hidden - least >= rule.most_hidden;
}

/// Counts, and last how many files are not among them: those not counted, or not graded. That number can be
/// known from other rows about the same audits: it is hidden only where it is small, never to hide another.
std::optional<std::vector<PublishedCount>> shown_beside(const std::vector<Count>& counts,
                                                        const DisclosureRule& rule) {
    const auto others = statistics::published(counts.back(), exact(rule));
    if (!others) {
        auto shown = shown_of_sum(counts, rule);
        return shown && leaves_the_last_open(counts, *shown, rule) ? shown : std::nullopt;
    }
    auto shown = shown_of_sum({counts.begin(), counts.end() - 1}, rule);
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
    PartnerRows(const Columns& columns, const QaPack& pack, const DisclosureRule& rule)
        : files_{pack.files}, rule_{rule} {
        for (const auto& layout : columns.layouts) {
            for (const auto& section : layout.audit_template->sections) {
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
                shown_beside({cell.met, cell.partly, cell.not_met, files_ - cell.counted()}, rule_);
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
    std::map<std::string, std::set<int>> versions_;
    std::map<std::string, std::set<std::string>> hangs_on_;
    std::map<std::string, PartnerRow> rows_;
};

/// Of each file the latest audit: its team; and the latest complete one: its grade.
struct Files {
    std::vector<Count> by_team;
    std::vector<Count> by_grade = std::vector<Count>(5, 0);
};

/// By file; of several as at one day the last by number.
std::vector<const AuditColumns*> latest_of(const Columns& columns, bool only_complete) {
    std::vector<const AuditColumns*> latest(columns.files);
    for (const auto& audit : columns.audits) {
        if (only_complete && audit.draft) continue;
        auto& known = latest[audit.file];
        if (known == nullptr || known->as_of <= audit.as_of) known = &audit;
    }
    return latest;
}

Files files_of(const Columns& columns) {
    Files files;
    files.by_team.resize(columns.teams.size());
    for (const auto* audit : latest_of(columns, false)) {
        if (audit != nullptr) ++files.by_team[audit->team];
    }
    for (const auto* audit : latest_of(columns, true)) {
        const bool is_graded = audit != nullptr && audit->computed >= 0;
        ++files.by_grade.at(is_graded ? 3 - static_cast<std::size_t>(audit->computed) : 4);
    }
    return files;
}

PartnerRow files_row(std::size_t counts, const std::optional<std::vector<PublishedCount>>& shown) {
    PartnerRow row;
    row.title = "Files";
    row.counts = shown.value_or(std::vector<PublishedCount>(counts));
    row.is_withheld = !shown;
    return row;
}

}  // namespace

PartnerPack partner_pack(const Columns& columns, const QaPack& pack, const DisclosureRule& rule) {
    PartnerPack made;
    made.title = pack.title;
    made.audience = pack.audience;
    made.as_of = pack.as_of;
    made.audit_period = pack.audit_period;
    made.selection = pack.selection;
    made.rule = rule;
    for (const auto& kind : pack.kinds) made.kinds.push_back(kind.title);
    made.files = statistics::published(pack.files, rule);
    PartnerRows rows{columns, pack, rule};
    made.facts = rows.rows(pack.facts);
    made.judgements = rows.rows(pack.judgements);
    const auto files = files_of(columns);
    made.teams = columns.teams;
    made.by_team = files_row(files.by_team.size(), shown_of_sum(files.by_team, rule));
    made.by_grade = files_row(files.by_grade.size(), shown_beside(files.by_grade, rule));
    return made;
}

}  // namespace caseaudit
