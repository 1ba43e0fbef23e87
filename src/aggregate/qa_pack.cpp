#include <algorithm>
#include <map>
#include <set>

#include "aggregate/cells.hpp"
#include "aggregate/differences.hpp"
#include "aggregate/moderation.hpp"
#include "aggregate/over_time.hpp"
#include "aggregate/parts.hpp"
#include "aggregate/sampling.hpp"
#include "aggregate/weighed.hpp"
#include "aggregate/words.hpp"

namespace caseaudit {
namespace {

using namespace aggregate;

Date date_of(std::int32_t day) { return Date{std::chrono::days{day}}; }

std::optional<Date> latest_day(const Columns& columns) {
    if (columns.audits.empty()) return std::nullopt;
    auto latest = columns.audits.front().as_of;
    for (const auto& audit : columns.audits) latest = std::max({latest, audit.as_of, audit.completed});
    return date_of(latest);
}

std::optional<Period> period_of(const Columns& columns) {
    if (columns.audits.empty()) return std::nullopt;
    auto from = columns.audits.front().from;
    auto to = columns.audits.front().as_of;
    for (const auto& audit : columns.audits) {
        from = std::min(from, audit.from);
        to = std::max(to, audit.as_of);
    }
    return Period{date_of(from), date_of(to)};
}

/// A sentence for each way of counting there is, and one where the timescales differ.
std::vector<std::string> counting_in(const Columns& columns) {
    std::vector<std::string> sentences;
    std::set<std::string> hashes;
    std::vector<char> seen(columns.counting.size());
    for (const auto& audit : columns.audits) {
        if (audit.counting == 0 || seen[audit.counting] != 0) continue;
        seen[audit.counting] = 1;
        const auto& [hash, sentence] = columns.counting[audit.counting];
        hashes.insert(hash);
        if (std::ranges::find(sentences, sentence) == sentences.end()) sentences.push_back(sentence);
    }
    if (sentences.size() > 1) sentences.emplace_back("Not all audits counted them alike.");
    if (hashes.size() > 1)
        sentences.emplace_back("The audits were made with different files of timescales: limits may differ.");
    return sentences;
}

std::vector<KindCount> kinds_of(const Columns& columns) {
    std::map<std::string_view, std::pair<KindCount, std::set<Version>>> by_id;
    for (const auto& audit : columns.audits) {
        const auto& audit_template = columns.template_of(audit);
        auto& [kind, versions] = by_id[audit_template.id];
        if (versions.insert(audit_template.version).second || kind.title != audit_template.title) {
            kind.id = audit_template.id;
            kind.title = audit_template.title;
        }
        ++(audit.draft ? kind.drafts : kind.complete);
    }
    std::vector<KindCount> kinds;
    for (auto& [id, counted] : by_id) {
        auto& [kind, versions] = counted;
        std::vector<std::string> words;
        for (const auto& version : versions) words.push_back(to_string(version));
        kind.versions = listed(words);
        kinds.push_back(kind);
    }
    return kinds;
}

std::optional<Bands> bands_of(const Columns& columns) {
    std::optional<Bands> shared;
    for (const auto& layout : columns.layouts) {
        if (layout.audits.empty()) continue;
        if (shared && *shared != layout.audit_template->bands) return std::nullopt;
        shared = layout.audit_template->bands;
    }
    return shared;
}

template <class CellOf>
bool has_area(const Matrix<CellOf>& matrix, const std::string& id) {
    return std::ranges::find(matrix.areas, id, &Row<CellOf>::id) != matrix.areas.end();
}

/// References in all of them, and what people of small teams wrote.
template <class CellOf>
void clean_reasons(Matrix<CellOf>& matrix, const std::vector<std::string>& teams,
                   const References& references, const QuotedTeams& quoted) {
    for (auto& question : matrix.questions) {
        for (auto& answer : question.answers) {
            const bool is_shown = !answer.by_person || quoted.has(teams[answer.team]);
            answer.reason = is_shown ? references.removed_from(answer.reason) : std::string{};
        }
    }
}

/// Strata and quotas may be of workers, and a seed may be anything.
std::optional<PackDraw> without_references(std::optional<PackDraw> draw, const References& references) {
    if (!draw) return draw;
    draw->seed = references.removed_from(draw->seed);
    for (auto& stratum : draw->strata) stratum.name = references.removed_from(stratum.name);
    for (auto& quota : draw->quotas) quota = references.removed_from(quota);
    return draw;
}

/// A strength is as many per cent as its cell in the matrix; a month as its share would be there.
void cap_percentages(QaPack& pack) {
    for (auto& strength : pack.strengths) {
        if (const auto* row = pack.facts.find(strength.question, strength.version))
            strength.most_percent = row->all.most_percent;
    }
    if (!pack.bands) return;
    for (auto& series : pack.trends) {
        if (series.measure != Measure::fact) continue;
        for (auto& month : series.months)
            month.most_percent = percent_within({month.met, month.counted}, *pack.bands);
    }
}

void describe(QaPack& pack, const Columns& columns, const QaOptions& options, const References& references) {
    pack.title = options.title.empty() ? "Findings for the QA meeting" : options.title;
    pack.audience = options.audience.empty() ? "the quality assurance meeting" : options.audience;
    pack.as_of = options.as_of ? options.as_of : latest_day(columns);
    pack.audit_period = period_of(columns);
    pack.selection = options.selection;
    pack.counting = counting_in(columns);
    pack.audits = static_cast<int>(columns.audits.size());
    pack.drafts = static_cast<int>(std::ranges::count_if(columns.audits, &AuditColumns::draft));
    pack.complete = pack.audits - pack.drafts;
    pack.files = static_cast<int>(columns.files);
    check_sample(options.sample, pack.files);
    pack.drawn = options.sample;
    pack.drawn.draw = without_references(pack.drawn.draw, references);
    pack.sample = sample_words(pack.drawn, pack.files);
    pack.quotes_from = options.quotes_from;
    pack.kinds = kinds_of(columns);
    pack.bands = bands_of(columns);
}

void count_answers(QaPack& pack, const Answers& answers, const Areas& areas, const Details* details,
                   const References& references, const QuotedTeams& quoted) {
    pack.teams = answers.columns->teams;
    pack.superseded = answers.superseded;
    pack.facts = matrix_of<FactCell>(answers, areas, Measure::fact, details);
    pack.judgements = matrix_of<JudgementCell>(answers, areas, Measure::judgement, details);
    clean_reasons(pack.facts, pack.teams, references, quoted);
    clean_reasons(pack.judgements, pack.teams, references, quoted);
    for (const auto& area : areas) {
        if (!has_area(pack.facts, area.id) && !has_area(pack.judgements, area.id))
            pack.areas_not_asked.push_back(area.title);
    }
    pack.findings = findings(answers);
    pack.strengths = strengths(answers);
    pack.not_checked = not_checked(answers, details, references);
    pack.views = views(answers, areas);
}

/// How far the numbers carry: to other files, over time, from team to team, and after what was done.
void carry(QaPack& pack, const Answers& answers, const Audits* audits, const Areas& areas,
           const QaOptions& options) {
    add_intervals(pack);
    if (audits != nullptr && pack.drawn.drawn == Drawn::stratified && pack.drawn.draw->has_every_stratum())
        add_estimates(pack, {answers, *audits, options, pack.drawn.draw->strata});
    pack.trends = trends(answers, areas, pack.drawn);
    cap_percentages(pack);
    pack.differences = differences(pack);
    if (pack.as_of) pack.changes = changes(answers, *pack.as_of);
}

void moderate(QaPack& pack, const Audits* audits, const QaOptions& options, const References& references,
              const QuotedTeams& quoted) {
    pack.moderation = options.moderation;
    if (audits == nullptr) return;
    pack.checked_facts = checked_facts(*audits);
    add_moderated(pack.grades, *audits, options.moderated, references, quoted);
}

/// What is to be done, and what auditors say of their tools.
void quote(QaPack& pack, const Audits& audits, const References& references, const QuotedTeams& quoted) {
    if (pack.as_of) {
        auto made = actions(audits, *pack.as_of, references, quoted);
        pack.actions = std::move(made.all);
        pack.action_counts.withheld = made.withheld;
    }
    const auto take = [&](FeedbackAbout about, std::vector<PackComment>& into) {
        auto made = feedback(audits, about, references, quoted);
        into = std::move(made.all);
        pack.feedback_withheld[static_cast<std::size_t>(about)] = made.withheld;
    };
    take(FeedbackAbout::tool, pack.feedback_on_tool);
    take(FeedbackAbout::case_system, pack.feedback_on_case_system);
}

/// `audits` null: without what lies behind the numbers.
QaPack pack_of(const Columns& columns, const Audits* audits, const Areas& areas, const QaOptions& options) {
    const References references{audits == nullptr ? Audits{} : *audits};
    QaPack pack;
    pack.detailed = audits != nullptr;
    describe(pack, columns, options, references);
    const auto answers = all_answers(columns, areas);
    std::optional<Details> details;
    if (audits != nullptr) details = Details{audits, kept_answers(answers)};
    const QuotedTeams quoted{columns, options.quotes_from};
    count_answers(pack, answers, areas, details ? &*details : nullptr, references, quoted);
    pack.prompts = prompts(columns, pack.detailed);
    pack.grades = grades(columns, audits, references, quoted);
    pack.comments = comments(columns, audits, areas, references, quoted);
    pack.conversations = conversations(columns, audits, references, quoted);
    if (pack.as_of) pack.meeting_actions = meeting_actions(options.followed, *pack.as_of, references);
    if (pack.as_of) pack.action_counts = action_counts(columns, *pack.as_of);
    pack.minutes = minutes(columns);
    pack.feedback_counts = columns.feedback;
    if (audits != nullptr) quote(pack, *audits, references, quoted);
    pack.system_faults = system_faults(pack.feedback_on_case_system, options.followed, references);
    carry(pack, answers, audits, areas, options);
    moderate(pack, audits, options, references, quoted);
    pack.decisions = decisions(pack);
    return pack;
}

}  // namespace

QaPack qa_pack(const Columns& columns, const std::vector<PracticeArea>& areas, const QaOptions& options) {
    return pack_of(columns, nullptr, areas, options);
}

QaPack qa_pack(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas,
               const QaOptions& options) {
    return pack_of(columns_of(audits), audits.size() > most_detailed ? nullptr : &audits, areas, options);
}

std::string_view name_of(Said said) {
    switch (said) {
        case Said::met:
            return "met";
        case Said::partly:
            return "partly";
        case Said::not_met:
            return "not-met";
        case Said::not_applicable:
            return "not-applicable";
        case Said::not_checked:
            return "not-checked";
        case Said::unanswered:
            return "unanswered";
        case Said::not_asked:
            break;
    }
    return "not-asked";
}

}  // namespace caseaudit
