#include "aggregate/cells.hpp"

#include <algorithm>

#include "scoring/exact.hpp"

namespace caseaudit {

std::optional<int> percent(std::int64_t count, std::int64_t of, int most) {
    if (of == 0) return std::nullopt;
    const auto rounded = static_cast<int>((200 * count + of) / (2 * of));
    if (rounded == 0 && count > 0) return std::min(1, most);
    return std::min(rounded == 100 && count < of ? 99 : rounded, most);
}

int percent_within(const Fraction& share, const Bands& bands) {
    auto rounded = percent(share.num, share.den).value_or(0);
    for (const auto& bound : {bands.green, bands.amber}) {
        const auto begins = percent(bound.num, bound.den).value_or(0);
        if (scoring::compare(share, bound) < 0) rounded = std::min(rounded, std::max(0, begins - 1));
    }
    return rounded;
}

namespace aggregate {
namespace {

void count(Cell& cell, const Meaning& meaning, int answers) {
    if (meaning.is_counted() && meaning.no_evidence_found) cell.no_evidence_found += answers;
    switch (meaning.said) {
        case Said::met:
            cell.met += answers;
            break;
        case Said::partly:
            cell.partly += answers;
            break;
        case Said::not_met:
            cell.not_met += answers;
            break;
        case Said::not_applicable:
            cell.not_applicable += answers;
            break;
        case Said::not_checked:
            cell.not_checked += answers;
            break;
        case Said::unanswered:
            cell.unanswered += answers;
            break;
        case Said::not_asked:
            cell.not_asked += answers;
            break;
    }
}

void count_value(JudgementCell& cell, const ScaleValue& value, int answers) {
    if (const auto grade = grade_named(value.id)) {
        cell.grades[static_cast<std::size_t>(*grade)] += answers;
        return;
    }
    const auto worse = [&](const ValueCount& other) {
        return scoring::compare(other.score, value.score) < 0;
    };
    const auto same = [&](const ValueCount& other) {
        return other.title == value.title && other.score == value.score;
    };
    auto found = std::ranges::find_if(cell.others, same);
    if (found == cell.others.end())
        found = cell.others.insert(std::ranges::find_if(cell.others, worse), {value.title, value.score, 0});
    found->count += answers;
}
void count_value(FactCell&, const ScaleValue&, int) {}

bool reaches(const Fraction& value, const Fraction& bound) { return scoring::compare(value, bound) >= 0; }

Fraction sum(const Fraction& a, const Fraction& b) {
    using scoring::times;
    return scoring::reduced(times(a.num, b.den) + times(b.num, a.den), times(a.den, b.den));
}

Grade grade_of(Fraction mean, const Bands& bands) {
    if (reaches(mean, bands.outstanding)) return Grade::outstanding;
    if (reaches(mean, bands.good)) return Grade::good;
    return reaches(mean, bands.requires_improvement) ? Grade::requires_improvement : Grade::inadequate;
}

void conclude(FactCell& cell, const Fraction&, const std::optional<Bands>& bands) {
    if (!bands) return;
    const Fraction share{cell.met, cell.counted()};
    cell.most_percent = percent_within(share, *bands);
    cell.rag = reaches(share, bands->green)   ? Rag::green
               : reaches(share, bands->amber) ? Rag::amber
                                              : Rag::red;
}

void conclude(JudgementCell& cell, const Fraction& total, const std::optional<Bands>& bands) {
    cell.mean = scoring::reduced(total.num, scoring::times(total.den, cell.counted()));
    if (!bands) return;
    cell.grade = grade_of(*cell.mean, *bands);
    cell.rag = rag_of(*cell.grade);
}

/// One sum for all and one for each team, which rows of questions, areas and totals are made of.
template <class CellOf>
struct RowSum {
    CellSum<CellOf> all;
    std::vector<CellSum<CellOf>> teams;

    explicit RowSum(std::size_t number) : teams(number) {}

    void add(const Answers& answers, const AskedIn& in) {
        const auto& bands = answers.columns->layouts[in.layout].audit_template->bands;
        for (std::size_t team = 0; team < teams.size(); ++team) {
            for (std::size_t code = AnswerCode::not_asked; code < in.meanings.size(); ++code) {
                const auto given = answers.counts[in.layout].given(team, in.position, code);
                if (given == 0) continue;
                all.add(in.meanings[code], bands, given);
                teams[team].add(in.meanings[code], bands, given);
            }
        }
    }
    void fill(Row<CellOf>& row) const {
        row.all = all.cell();
        for (const auto& team : teams) row.teams.push_back(team.cell());
    }
};

bool is_asked_of_any(const Answers& answers, const AskedQuestion& asked) {
    for (const auto& in : asked.in) {
        for (std::size_t team = 0; team < answers.columns->teams.size(); ++team) {
            for (std::size_t code = AnswerCode::not_asked; code < in.meanings.size(); ++code) {
                if (answers.counts[in.layout].given(team, in.position, code) > 0) return true;
            }
        }
    }
    return false;
}

template <class CellOf>
QuestionRow<CellOf> question_row(const AskedQuestion& asked, const std::vector<PracticeArea>& areas) {
    const auto& question = *asked.question;
    QuestionRow<CellOf> row;
    row.id = question.id;
    row.title = question.label.empty() ? question.id : question.label;
    row.version = question.version;
    row.area = asked.area < areas.size() ? areas[asked.area].id : "";
    row.ask = question.ask;
    return row;
}

}  // namespace

template <class CellOf>
void CellSum<CellOf>::add(const Meaning& meaning, const Bands& bands, std::int64_t answers) {
    count(cell_, meaning, static_cast<int>(answers));
    if (!meaning.is_counted()) return;
    if (bands_ && *bands_ != bands) bands_differ_ = true;
    bands_ = bands;
    count_value(cell_, *meaning.value, static_cast<int>(answers));
    const auto& score = meaning.value->score;
    total_ = sum(total_, {scoring::narrowed(scoring::times(score.num, answers)), score.den});
}

template <class CellOf>
CellOf CellSum<CellOf>::cell() const {
    auto cell = cell_;
    if (cell.counted() > 0) conclude(cell, total_, bands_differ_ ? std::nullopt : bands_);
    return cell;
}

template class CellSum<FactCell>;
template class CellSum<JudgementCell>;

template <class CellOf>
Matrix<CellOf> matrix_of(const Answers& answers, const std::vector<PracticeArea>& areas, Measure measure,
                         const Details* details) {
    const auto teams = answers.columns->teams.size();
    Matrix<CellOf> matrix;
    std::vector<std::optional<RowSum<CellOf>>> by_area(areas.size() + 1);
    RowSum<CellOf> everything{teams};
    for (std::size_t i = 0; i < answers.questions.size(); ++i) {
        const auto& asked = answers.questions[i];
        if (asked.question->measure != measure || !is_asked_of_any(answers, asked)) continue;
        RowSum<CellOf> sum{teams};
        auto& area = by_area[asked.area];
        if (!area) area.emplace(teams);
        for (const auto& in : asked.in) {
            sum.add(answers, in);
            area->add(answers, in);
            everything.add(answers, in);
        }
        auto& row = matrix.questions.emplace_back(question_row<CellOf>(asked, areas));
        sum.fill(row);
        if (details != nullptr) row.answers = answers_behind(answers, i, *details);
    }
    for (std::size_t i = 0; i < by_area.size(); ++i) {
        if (!by_area[i]) continue;
        auto& row = matrix.areas.emplace_back();
        row.id = i < areas.size() ? areas[i].id : "";
        row.title = i < areas.size() ? areas[i].title : "No practice area";
        by_area[i]->fill(row);
    }
    matrix.total.title = "All practice areas";
    everything.fill(matrix.total);
    return matrix;
}

template Matrix<FactCell> matrix_of(const Answers&, const std::vector<PracticeArea>&, Measure,
                                    const Details*);
template Matrix<JudgementCell> matrix_of(const Answers&, const std::vector<PracticeArea>&, Measure,
                                         const Details*);

}  // namespace aggregate
}  // namespace caseaudit
