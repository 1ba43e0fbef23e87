#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/aggregate.hpp>
#include <caseaudit/columns.hpp>
#include <caseaudit/error.hpp>
#include <unordered_map>

#include "aggregate/answers.hpp"
#include "aggregate/column_order.hpp"
#include "store/figures.hpp"

namespace caseaudit {
namespace {

std::int32_t day_number(const std::optional<Date>& day) {
    return day ? static_cast<std::int32_t>(day->time_since_epoch().count()) : no_day;
}

template <class Named>
std::int8_t code_of(const std::optional<Named>& one) {
    return one ? static_cast<std::int8_t>(*one) : std::int8_t{-1};
}

LayoutColumns empty_layout(const Template& audit_template) {
    LayoutColumns layout;
    layout.audit_template = &audit_template;
    std::size_t values = 0;
    for (const auto& section : audit_template.sections) {
        layout.questions += section.questions.size();
        for (const auto& question : section.questions)
            values = std::max(values, audit_template.scale(question.scale).values.size());
    }
    layout.codes = AnswerCode::first_value + values;
    return layout;
}

/// Codes by the character that stands for them in packed answers.
std::array<std::uint8_t, 256> codes_of_marks() {
    using store::Mark;
    std::array<std::uint8_t, 256> codes{};
    codes.fill(AnswerCode::left_out);
    const auto set = [&](Mark mark, std::uint8_t code) { codes[static_cast<unsigned char>(mark)] = code; };
    set(Mark::no_answer, AnswerCode::unanswered);
    set(Mark::unanswered, AnswerCode::unanswered);
    set(Mark::not_checked, AnswerCode::not_checked);
    set(Mark::error, AnswerCode::not_checked);
    set(Mark::not_applicable, AnswerCode::not_applicable);
    set(Mark::no_evidence_found, AnswerCode::no_evidence_found);
    for (std::size_t letter = 0; letter < 26; ++letter) {
        codes[std::size_t{'A'} + letter] = static_cast<std::uint8_t>(AnswerCode::first_value + letter);
        codes[std::size_t{'a'} + letter] = static_cast<std::uint8_t>(AnswerCode::first_value + 26 + letter);
    }
    return codes;
}

std::vector<bool> judgements_of(const Template& audit_template) {
    std::vector<bool> all;
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) all.push_back(question.measure == Measure::judgement);
    }
    return all;
}

}  // namespace

class ColumnsBuilder::Work {
    /// Gives words numbers in the order in which they come.
    class Numbering {
    public:
        std::uint32_t of(const std::string& word) {
            return known_.try_emplace(word, static_cast<std::uint32_t>(known_.size())).first->second;
        }
        std::size_t size() const { return known_.size(); }
        std::vector<std::string> words() const {
            std::vector<std::string> all(known_.size());
            for (const auto& [word, number] : known_) all[number] = word;
            return all;
        }

    private:
        std::unordered_map<std::string, std::uint32_t> known_;
    };

public:
    Work() { columns_.counting.emplace_back(); }

    void add(const PackedAudit& packed) {
        const auto figures = store::read_figures(packed.figures);
        const auto scored = store::read_scored_figures(packed.scored);
        const auto position = static_cast<std::uint32_t>(columns_.audits.size());
        auto& audit = columns_.audits.emplace_back();
        audit.layout = layout_number(*packed.audit_template);
        audit.team = static_cast<std::uint16_t>(teams_.of(packed.team));
        audit.file = files_.of((packed.subject_kind == SubjectKind::child ? 'c' : 'w') + packed.subject);
        audit.as_of = day_number(packed.as_of);
        set_figures(audit, figures, scored);
        add_answers(packed, figures, scored, position);
        add_beside(figures, scored, position, audit.layout, packed.subject);
        if (!scored.draft) count_talk(figures);
        ids_.push_back(packed.id);
    }

    std::size_t size() const { return columns_.audits.size(); }

    Columns finish(Numbers numbers) {
        columns_.files = files_.size();
        aggregate::order_teams(columns_, teams_.words());
        if (numbers == Numbers::by_id) aggregate::order_audits(columns_, ids_);
        return std::move(columns_);
    }

private:
    std::uint16_t layout_number(const Template& audit_template) {
        const auto found =
            std::ranges::find(columns_.layouts, &audit_template, &LayoutColumns::audit_template);
        if (found != columns_.layouts.end())
            return static_cast<std::uint16_t>(found - columns_.layouts.begin());
        columns_.layouts.push_back(empty_layout(audit_template));
        judgements_.push_back(judgements_of(audit_template));
        return static_cast<std::uint16_t>(columns_.layouts.size() - 1);
    }

    void set_figures(AuditColumns& audit, const store::Figures& figures, const store::ScoredFigures& scored) {
        audit.from = day_number(figures.from);
        audit.completed = day_number(figures.completed);
        if (figures.minutes) audit.minutes = static_cast<std::int16_t>(std::min(*figures.minutes, 32767));
        audit.stated = code_of(figures.stated);
        if (scored.compliance)
            audit.compliance = code_of(percent(scored.compliance->num, scored.compliance->den));
        audit.compliance_rag = code_of(scored.compliance_rag);
        audit.practice = code_of(scored.practice);
        audit.computed = code_of(scored.computed);
        audit.draft = scored.draft;
        if (figures.counting.empty()) return;
        const std::pair way{figures.timescales_hash, figures.counting};
        const auto found = std::ranges::find(columns_.counting, way);
        audit.counting = static_cast<std::uint16_t>(found - columns_.counting.begin());
        if (found == columns_.counting.end()) columns_.counting.push_back(way);
    }

    void add_answers(const PackedAudit& packed, const store::Figures& figures,
                     const store::ScoredFigures& scored, std::uint32_t position) {
        static const auto codes = codes_of_marks();
        const auto number = columns_.audits.back().layout;
        auto& layout = columns_.layouts[number];
        if (packed.answers.size() != layout.questions)
            throw Error{fmt::format("the packed answers of '{}' are not those of its template", packed.id)};
        layout.audits.push_back(position);
        const auto begin = layout.answers.size();
        for (const char mark : packed.answers) {
            const auto code = codes[static_cast<unsigned char>(mark)];
            if (code == AnswerCode::left_out || code >= layout.codes)
                throw Error{
                    fmt::format("the packed answers of '{}' hold '{}', which its template does not know",
                                packed.id, mark)};
            layout.answers.push_back(code);
        }
        const auto at = [&](int question) -> std::uint8_t& {
            return layout.answers.at(begin + static_cast<std::size_t>(question));
        };
        for (const int question : scored.not_asked) at(question) = AnswerCode::not_asked;
        if (scored.draft) leave_out_judgements(layout.answers.data() + begin, judgements_[number]);
        for (const int question : figures.described) {
            layout.any_described = true;
            if (at(question) < layout.codes) at(question) += static_cast<std::uint8_t>(layout.codes);
        }
    }

    static void leave_out_judgements(std::uint8_t* answers, const std::vector<bool>& judgements) {
        for (std::size_t i = 0; i < judgements.size(); ++i) {
            if (judgements[i]) answers[i] = AnswerCode::left_out;
        }
    }

    void add_beside(const store::Figures& figures, const store::ScoredFigures& scored, std::uint32_t position,
                    std::uint16_t layout, const std::string& subject) {
        for (const int question : scored.failed_gates)
            columns_.gates.push_back({position, static_cast<std::uint16_t>(question)});
        for (const auto& one : figures.actions) {
            columns_.actions.push_back({position, one.id, static_cast<std::int16_t>(one.question), one.state,
                                        one.urgent, day_number(one.due), day_number(one.closed)});
        }
        for (const auto& one : figures.prompts) {
            const auto name = prompts_.of(one.question + '\n' + one.check);
            if (name == columns_.prompt_names.size())
                columns_.prompt_names.emplace_back(one.question, one.check);
            columns_.prompts.push_back({position, name, one.outcome, one.raised, one.urgent});
        }
        for (const auto& view : figures.views) columns_.views.push_back({position, subject, view});
        if (scored.draft) return;
        for (const auto& one : figures.comments)
            ++columns_.comments[{layout, one.question, one.area, one.kind}];
    }

    void count_talk(const store::Figures& figures) {
        columns_.feedback[static_cast<std::size_t>(FeedbackAbout::tool)] += figures.feedback_on_tool;
        columns_.feedback[static_cast<std::size_t>(FeedbackAbout::case_system)] +=
            figures.feedback_on_case_system;
        std::array<bool, 2> recorded{};
        for (const auto& [with, state] : figures.conversations) {
            recorded[static_cast<std::size_t>(with)] = true;
            ++columns_.conversations[static_cast<std::size_t>(with)][static_cast<std::size_t>(state)];
        }
        for (std::size_t with = 0; with < recorded.size(); ++with)
            columns_.no_conversation[with] += !recorded[with];
    }

    Columns columns_;
    std::vector<std::string> ids_;
    std::vector<std::vector<bool>> judgements_;  ///< by layout
    Numbering teams_;
    Numbering files_;
    Numbering prompts_;
};

ColumnsBuilder::ColumnsBuilder() : work_{std::make_unique<Work>()} {}
ColumnsBuilder::~ColumnsBuilder() = default;
void ColumnsBuilder::add(const PackedAudit& audit) { work_->add(audit); }
std::size_t ColumnsBuilder::size() const { return work_->size(); }
Columns ColumnsBuilder::finish(Numbers numbers) { return work_->finish(numbers); }

Columns columns_of(const std::vector<CheckedAudit>& audits) {
    ColumnsBuilder builder;
    std::unordered_map<const Template*, store::Layout> layouts;
    for (const auto& [audit, audit_template, scores] : audits) {
        const auto [known, is_new] = layouts.try_emplace(audit_template);
        if (is_new) known->second = store::layout_of(*audit_template);
        builder.add({audit_template, audit.id, audit.subject_kind, audit.subject, audit.team, audit.period.to,
                     audit.status == AuditStatus::complete, store::packed(audit, known->second),
                     store::written(store::figures_of(audit, known->second)),
                     store::written(store::scored_figures(audit, *audit_template, scores))});
    }
    return builder.finish(ColumnsBuilder::Numbers::as_given);
}

}  // namespace caseaudit
