#include <algorithm>
#include <map>
#include <set>

#include "aggregate/cells.hpp"
#include "aggregate/parts.hpp"
#include "aggregate/words.hpp"

namespace caseaudit {
namespace {

using namespace aggregate;

std::optional<Date> latest_day(const Audits& audits) {
    std::optional<Date> latest;
    for (const auto& [audit, unused_template, unused_scores] : audits) {
        latest = std::max(
            latest, std::optional{std::max(audit.period.to, audit.completed.value_or(audit.period.to))});
    }
    return latest;
}

std::optional<Period> period_of(const Audits& audits) {
    if (audits.empty()) return std::nullopt;
    auto period = audits.front().audit.period;
    for (const auto& checked : audits) {
        period.from = std::min(period.from, checked.audit.period.from);
        period.to = std::max(period.to, checked.audit.period.to);
    }
    return period;
}

/// A sentence for each way of counting there is, and one where the timescales differ.
std::vector<std::string> counting_in(const Audits& audits) {
    std::vector<std::string> sentences;
    std::set<std::string> hashes;
    for (const auto& checked : audits) {
        if (!checked.audit.counting) continue;
        hashes.insert(checked.audit.counting->timescales_hash);
        auto sentence = spoken(*checked.audit.counting);
        if (std::ranges::find(sentences, sentence) == sentences.end())
            sentences.push_back(std::move(sentence));
    }
    if (sentences.size() > 1) sentences.emplace_back("Not all audits counted them alike.");
    if (hashes.size() > 1)
        sentences.emplace_back("The audits were made with different files of timescales: limits may differ.");
    return sentences;
}

int files_in(const Audits& audits) {
    std::set<std::pair<SubjectKind, std::string>> files;
    for (const auto& checked : audits) files.insert({checked.audit.subject_kind, checked.audit.subject});
    return static_cast<int>(files.size());
}

std::vector<KindCount> kinds_of(const Audits& audits) {
    std::map<std::string, std::pair<KindCount, std::set<Version>>> by_id;
    for (const auto& checked : audits) {
        auto& [kind, versions] = by_id[checked.audit_template->id];
        kind.id = checked.audit_template->id;
        kind.title = checked.audit_template->title;
        ++(checked.is_draft() ? kind.drafts : kind.complete);
        versions.insert(checked.audit_template->version);
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

std::string sample_of(int files) {
    return fmt::format(
        "{}. How {} drawn is not recorded, so these figures are about {} only; no interval is given.",
        counted(files, "file"), files == 1 ? "it was" : "they were",
        files == 1 ? "this file" : "these files");
}

std::optional<Bands> bands_of(const Audits& audits) {
    if (audits.empty()) return std::nullopt;
    const auto& bands = audits.front().audit_template->bands;
    const bool shared = std::ranges::all_of(
        audits, [&](const CheckedAudit& one) { return one.audit_template->bands == bands; });
    return shared ? std::optional{bands} : std::nullopt;
}

template <class CellOf>
bool has_area(const Matrix<CellOf>& matrix, const std::string& id) {
    return std::ranges::find(matrix.areas, id, &Row<CellOf>::id) != matrix.areas.end();
}

template <class CellOf>
void remove_references(Matrix<CellOf>& matrix, const References& references) {
    for (auto& question : matrix.questions) {
        for (auto& answer : question.answers) answer.reason = references.removed_from(answer.reason);
    }
}

void describe(QaPack& pack, const Audits& audits, const QaOptions& options) {
    pack.title = options.title.empty() ? "Findings for the QA meeting" : options.title;
    pack.audience = options.audience.empty() ? "the quality assurance meeting" : options.audience;
    pack.as_of = options.as_of ? options.as_of : latest_day(audits);
    pack.audit_period = period_of(audits);
    pack.selection = options.selection;
    pack.counting = counting_in(audits);
    pack.audits = static_cast<int>(audits.size());
    pack.drafts = static_cast<int>(std::ranges::count_if(audits, &CheckedAudit::is_draft));
    pack.complete = pack.audits - pack.drafts;
    pack.files = files_in(audits);
    pack.sample = sample_of(pack.files);
    pack.kinds = kinds_of(audits);
    pack.bands = bands_of(audits);
}

void count_answers(QaPack& pack, const Audits& audits, const Areas& areas, const References& references) {
    const auto answers = all_answers(audits, areas);
    pack.teams = answers.teams;
    pack.superseded = answers.superseded;
    pack.facts = matrix_of<FactCell>(answers, areas, Measure::fact);
    pack.judgements = matrix_of<JudgementCell>(answers, areas, Measure::judgement);
    remove_references(pack.facts, references);
    remove_references(pack.judgements, references);
    for (const auto& area : areas) {
        if (!has_area(pack.facts, area.id) && !has_area(pack.judgements, area.id))
            pack.areas_not_asked.push_back(area.title);
    }
    pack.findings = findings(answers, audits);
    pack.strengths = strengths(answers, audits);
    pack.not_checked = not_checked(answers, references);
    pack.views = views(audits, answers, areas);
}

}  // namespace

QaPack qa_pack(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas,
               const QaOptions& options) {
    const References references{audits};
    QaPack pack;
    describe(pack, audits, options);
    count_answers(pack, audits, areas, references);
    pack.prompts = prompts(audits);
    pack.grades = grades(audits, references);
    pack.comments = comments(audits, areas, references);
    pack.conversations = conversations(audits, references);
    if (pack.as_of) pack.actions = actions(audits, *pack.as_of, references);
    pack.minutes = minutes(audits);
    pack.feedback_on_tool = feedback(audits, FeedbackAbout::tool, references);
    pack.feedback_on_case_system = feedback(audits, FeedbackAbout::case_system, references);
    pack.decisions = decisions(pack);
    return pack;
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
