#include "aggregate/cells.hpp"

#include <algorithm>

#include "model/answer_words.hpp"
#include "scoring/exact.hpp"

namespace caseaudit {

std::optional<int> percent(std::int64_t count, std::int64_t of) {
    if (of == 0) return std::nullopt;
    return static_cast<int>((200 * count + of) / (2 * of));
}

namespace aggregate {
namespace {

void count(Cell& cell, const Given& given) {
    cell.no_evidence_found += given.is_counted() && given.no_evidence_found();
    switch (given.said) {
        case Said::met:
            ++cell.met;
            break;
        case Said::partly:
            ++cell.partly;
            break;
        case Said::not_met:
            ++cell.not_met;
            break;
        case Said::not_applicable:
            ++cell.not_applicable;
            break;
        case Said::not_checked:
            ++cell.not_checked;
            break;
        case Said::unanswered:
            ++cell.unanswered;
            break;
        case Said::not_asked:
            ++cell.not_asked;
            break;
    }
}

void count_value(JudgementCell& cell, const ScaleValue& value) {
    if (const auto grade = grade_named(value.id)) {
        ++cell.grades[static_cast<std::size_t>(*grade)];
        return;
    }
    const auto better = [&](const ValueCount& other) {
        return scoring::compare(other.score, value.score) > 0;
    };
    const auto same = [&](const ValueCount& other) {
        return other.title == value.title && other.score == value.score;
    };
    auto found = std::ranges::find_if(cell.others, same);
    if (found == cell.others.end()) {
        found =
            cell.others.insert(std::ranges::find_if_not(cell.others, better), {value.title, value.score, 0});
    }
    ++found->count;
}

/// The bands of all that is counted; nothing when the templates differ.
std::optional<Bands> shared_bands(const std::vector<const Given*>& given) {
    std::optional<Bands> shared;
    for (const auto* one : given) {
        if (!one->is_counted()) continue;
        const auto& bands = one->from->audit_template->bands;
        if (shared && *shared != bands) return std::nullopt;
        shared = bands;
    }
    return shared;
}

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

std::vector<const Given*> of_team(const std::vector<const Given*>& given, std::size_t team) {
    std::vector<const Given*> some;
    for (const auto* one : given) {
        if (one->team == team) some.push_back(one);
    }
    return some;
}

template <class CellOf>
void fill(Row<CellOf>& row, const std::vector<const Given*>& given, std::size_t teams) {
    row.all = cell_of<CellOf>(given);
    for (std::size_t team = 0; team < teams; ++team)
        row.teams.push_back(cell_of<CellOf>(of_team(given, team)));
}

std::vector<AnswerBehind> behind(const AskedQuestion& asked) {
    std::vector<AnswerBehind> answers;
    for (const auto& given : asked.given) {
        if (given.said == Said::not_asked) continue;
        answers.push_back({static_cast<int>(given.audit) + 1, given.team, given.said, given.words(),
                           given.no_evidence_found(), given.described() != nullptr,
                           given.answer == nullptr ? "" : words_of(*given.answer)});
    }
    return answers;
}

std::vector<const Given*> pointers(const std::vector<Given>& given) {
    std::vector<const Given*> all;
    for (const auto& one : given) all.push_back(&one);
    return all;
}

template <class CellOf>
QuestionRow<CellOf> question_row(const AskedQuestion& asked, const std::vector<PracticeArea>& areas,
                                 std::size_t teams) {
    const auto& question = *asked.question;
    QuestionRow<CellOf> row;
    row.id = question.id;
    row.title = question.label.empty() ? question.id : question.label;
    row.version = question.version;
    row.area = asked.area < areas.size() ? areas[asked.area].id : "";
    row.ask = question.ask;
    row.answers = behind(asked);
    fill(row, pointers(asked.given), teams);
    return row;
}

}  // namespace

template <>
FactCell cell_of<FactCell>(const std::vector<const Given*>& given) {
    FactCell cell;
    for (const auto* one : given) count(cell, *one);
    const auto bands = shared_bands(given);
    if (!bands || cell.counted() == 0) return cell;
    const Fraction share{cell.met, cell.counted()};
    cell.rag = reaches(share, bands->green)   ? Rag::green
               : reaches(share, bands->amber) ? Rag::amber
                                              : Rag::red;
    return cell;
}

template <>
JudgementCell cell_of<JudgementCell>(const std::vector<const Given*>& given) {
    JudgementCell cell;
    Fraction total;
    for (const auto* one : given) {
        count(cell, *one);
        if (!one->is_counted()) continue;
        count_value(cell, *one->value);
        total = sum(total, one->value->score);
    }
    if (cell.counted() == 0) return cell;
    cell.mean = scoring::reduced(total.num, scoring::times(total.den, cell.counted()));
    const auto bands = shared_bands(given);
    if (!bands) return cell;
    cell.grade = grade_of(*cell.mean, *bands);
    cell.rag = rag_of(*cell.grade);
    return cell;
}

template <class CellOf>
Matrix<CellOf> matrix_of(const Answers& answers, const std::vector<PracticeArea>& areas, Measure measure) {
    Matrix<CellOf> matrix;
    std::vector<std::vector<const Given*>> by_area(areas.size() + 1);
    std::vector<const Given*> everything;
    for (const auto& asked : answers.questions) {
        if (asked.question->measure != measure || asked.given.empty()) continue;
        matrix.questions.push_back(question_row<CellOf>(asked, areas, answers.teams.size()));
        const auto given = pointers(asked.given);
        by_area[asked.area].insert(by_area[asked.area].end(), given.begin(), given.end());
        everything.insert(everything.end(), given.begin(), given.end());
    }
    for (std::size_t i = 0; i < by_area.size(); ++i) {
        if (by_area[i].empty()) continue;
        Row<CellOf> row;
        row.id = i < areas.size() ? areas[i].id : "";
        row.title = i < areas.size() ? areas[i].title : "No practice area";
        fill(row, by_area[i], answers.teams.size());
        matrix.areas.push_back(row);
    }
    matrix.total.title = "All practice areas";
    fill(matrix.total, everything, answers.teams.size());
    return matrix;
}

template Matrix<FactCell> matrix_of(const Answers&, const std::vector<PracticeArea>&, Measure);
template Matrix<JudgementCell> matrix_of(const Answers&, const std::vector<PracticeArea>&, Measure);

}  // namespace aggregate
}  // namespace caseaudit
