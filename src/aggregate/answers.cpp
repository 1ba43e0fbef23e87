#include "aggregate/answers.hpp"

#include <algorithm>
#include <map>
#include <thread>
#include <tuple>

#include "aggregate/one_a_file.hpp"

namespace caseaudit::aggregate {
namespace {

using QuestionVersion = std::pair<std::string, int>;

/// Fewer are counted by one thread.
constexpr std::size_t audits_a_thread = 20'000;

Said said_by(const Question& question, const ScaleValue& value) {
    if (const auto grade = grade_named(value.id); grade && question.measure == Measure::judgement) {
        return *grade >= Grade::good ? Said::met : Said::not_met;
    }
    if (value.fails || value.score.num == 0) return Said::not_met;
    return value.score.num == value.score.den ? Said::met : Said::partly;
}

Said said_without_value(std::size_t code) {
    if (code == AnswerCode::not_asked || code == AnswerCode::left_out) return Said::not_asked;
    if (code == AnswerCode::not_applicable) return Said::not_applicable;
    return code == AnswerCode::not_checked ? Said::not_checked : Said::unanswered;
}

std::vector<Meaning> meanings_of(const Template& audit_template, const Question& question,
                                 std::size_t codes) {
    const auto& scale = audit_template.scale(question.scale);
    std::vector<Meaning> meanings(codes);
    for (std::size_t code = 0; code < codes; ++code) {
        auto& meaning = meanings[code];
        meaning.no_evidence_found = code == AnswerCode::no_evidence_found;
        if (meaning.no_evidence_found) meaning.value = scale.find(scale.no_evidence_as);
        if (code >= AnswerCode::first_value && code - AnswerCode::first_value < scale.values.size())
            meaning.value = &scale.values[code - AnswerCode::first_value];
        meaning.said = meaning.is_counted() ? said_by(question, *meaning.value) : said_without_value(code);
    }
    return meanings;
}

/// Layouts in the order of their templates' ids, the newest version of each first.
std::vector<std::size_t> ordered_layouts(const Columns& columns) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < columns.layouts.size(); ++i) {
        if (!columns.layouts[i].audits.empty()) all.push_back(i);
    }
    std::ranges::stable_sort(all, [&](std::size_t a, std::size_t b) {
        const auto& one = *columns.layouts[a].audit_template;
        const auto& other = *columns.layouts[b].audit_template;
        return std::tie(one.id, other.version) < std::tie(other.id, one.version);
    });
    return all;
}

void add_questions(Answers& answers, std::size_t layout, const std::vector<PracticeArea>& areas,
                   std::map<QuestionVersion, std::size_t>& known) {
    const auto& audit_template = *answers.columns->layouts[layout].audit_template;
    std::size_t position = 0;
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            const auto [found, is_new] =
                known.try_emplace({question.id, question.version}, answers.questions.size());
            if (is_new) answers.questions.push_back({&question, area_of(areas, question.element), {}});
            answers.questions[found->second].in.push_back(
                {layout, position++, &question,
                 meanings_of(audit_template, question, answers.columns->layouts[layout].codes)});
        }
    }
}

void set_places(Answers& answers) {
    for (const auto& layout : answers.columns->layouts) answers.places.emplace_back(layout.questions);
    for (std::size_t i = 0; i < answers.questions.size(); ++i) {
        for (const auto& in : answers.questions[i].in) answers.places[in.layout][in.position] = i;
    }
}

std::vector<Counts> no_counts(const Columns& columns) {
    std::vector<Counts> all;
    for (const auto& layout : columns.layouts) all.emplace_back(layout, columns.teams.size());
    return all;
}

void count_part(const Columns& columns, const OneAFile& kept, std::size_t part, std::size_t parts,
                std::vector<Counts>& counts) {
    kept.visit_rows(part, parts, [&](std::uint32_t audit, std::size_t layout, const std::uint8_t* answers) {
        counts[layout].add(columns.audits[audit].team, answers);
    });
    if (part > 0) return;
    kept.visit_shared([&](std::uint32_t audit, std::size_t layout, std::size_t position, std::uint8_t code) {
        counts[layout].add(columns.audits[audit].team, position, code);
    });
}

/// As many threads as there are cores, where there is enough to do for them.
std::size_t threads_for(std::size_t audits) {
    const auto cores = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(audits / audits_a_thread, 1, cores);
}

std::vector<Counts> counted_by_threads(const Columns& columns, const OneAFile& kept) {
    const auto parts = threads_for(columns.audits.size());
    std::vector<std::vector<Counts>> by_part(parts);
    for (auto& part : by_part) part = no_counts(columns);
    std::vector<std::thread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back([&, part] { count_part(columns, kept, part, parts, by_part[part]); });
    count_part(columns, kept, 0, parts, by_part[0]);
    for (auto& thread : threads) thread.join();
    for (std::size_t part = 1; part < parts; ++part) {
        for (std::size_t layout = 0; layout < columns.layouts.size(); ++layout)
            by_part[0][layout].add(by_part[part][layout]);
    }
    return std::move(by_part[0]);
}

}  // namespace

Counts::Counts(const LayoutColumns& layout, std::size_t teams)
    : questions_{layout.questions},
      codes_{layout.codes},
      width_{layout.any_described ? 2 * layout.codes : layout.codes},
      counts_(teams * questions_ * width_) {}

std::int64_t Counts::given(std::size_t team, std::size_t question, std::size_t code) const {
    return counts_[(team * questions_ + question) * width_ + code] + described(team, question, code);
}

std::int64_t Counts::described(std::size_t team, std::size_t question, std::size_t code) const {
    return width_ == codes_ ? 0 : counts_[(team * questions_ + question) * width_ + codes_ + code];
}

void Counts::add(std::size_t team, const std::uint8_t* answers) {
    auto* at = counts_.data() + team * questions_ * width_;
    for (std::size_t question = 0; question < questions_; ++question, at += width_) ++at[answers[question]];
}

void Counts::add(std::size_t team, std::size_t question, std::uint8_t code) {
    ++counts_[(team * questions_ + question) * width_ + code];
}

void Counts::add(const Counts& other) {
    for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
}

std::string team_name(const Audit& audit) { return audit.team.empty() ? std::string{no_team} : audit.team; }

std::size_t area_of(const std::vector<PracticeArea>& areas, std::string_view element) {
    const auto has = [&](const PracticeArea& area) {
        return std::ranges::find(area.elements, element, &Element::id) != area.elements.end();
    };
    return static_cast<std::size_t>(std::ranges::find_if(areas, has) - areas.begin());
}

Answers all_answers(const Columns& columns, const std::vector<PracticeArea>& areas) {
    Answers answers;
    answers.columns = &columns;
    std::map<QuestionVersion, std::size_t> known;
    for (const auto layout : ordered_layouts(columns)) add_questions(answers, layout, areas, known);
    std::ranges::stable_sort(answers.questions, {}, &AskedQuestion::area);
    set_places(answers);
    const OneAFile kept{answers};
    answers.superseded = kept.superseded();
    answers.counts = counted_by_threads(columns, kept);
    return answers;
}

}  // namespace caseaudit::aggregate
