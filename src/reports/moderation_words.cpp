#include "reports/moderation_words.hpp"

#include <spdlog/fmt/fmt.h>

#include "aggregate/words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string grades_sentence(const PackModeration& moderation) {
    return fmt::format(
        "Of {}, {} still provisional, {} confirmed by a moderator, and {} changed ({} raised, {} lowered). "
        "What was "
        "computed stays beside what was changed.",
        counted(moderation.graded, "grade"), moderation.provisional(), moderation.confirmed,
        moderation.overridden(), moderation.raised, moderation.lowered);
}

std::string drawn_sentence(const PackModeration& moderation) {
    const auto drawn = counted(moderation.drawn, "audit");
    auto text = fmt::format("{} drawn for a second, blind reading; {} read, {} to come.",
                            moderation.drawn == 1 ? drawn + " was" : drawn + " were", moderation.read,
                            moderation.drawn - moderation.read);
    if (moderation.not_graded > 0)
        text +=
            fmt::format(" Of {} one reading has no grade: only answers are compared.", moderation.not_graded);
    return text;
}

std::string direction(const ReadingAgreement& all) {
    return fmt::format("second readings lower in {}, higher in {}, two grades or more apart in {}", all.lower,
                       all.higher, all.far_apart);
}

}  // namespace

std::vector<std::string> moderation_sentences(const PackModeration& moderation) {
    std::vector<std::string> all{grades_sentence(moderation)};
    if (moderation.drawn == 0) {
        all.emplace_back("No audit was drawn for a second reading: how far auditors agree is not known.");
        return all;
    }
    all.push_back(drawn_sentence(moderation));
    if (moderation.all.files == 0) return all;
    all.push_back(fmt::format("Grades of first and second readings, whyever they were drawn: {}; {}.",
                              moderation.all.words, direction(moderation.all)));
    if (moderation.random.files == 0) {
        all.emplace_back("None of them was drawn at random: they say nothing of other audits.");
    } else if (moderation.random.files < moderation.all.files) {
        all.push_back(
            fmt::format("Of those drawn at random, the only ones that stand for other audits too: {}.",
                        moderation.random.words));
    }
    return all;
}

std::vector<std::string> moderation_sentences(const QaPack& pack) {
    if (pack.moderation) return moderation_sentences(*pack.moderation);
    return {
        "Second readings and moderated grades are kept in a store: of files and folders they are not known, "
        "and every grade is provisional."};
}

std::string checked_facts_sentence(const std::vector<CheckedFact>& facts) {
    CheckedFact sum;
    for (const auto& fact : facts) {
        sum.checked += fact.checked;
        sum.confirmed += fact.confirmed;
        sum.corrected += fact.corrected;
        sum.not_looked_at += fact.not_looked_at;
    }
    if (sum.checked == 0) return "No completed audit holds what a check found in the record.";
    return fmt::format(
        "Of {} that a check gave from the record, auditors confirmed {} and corrected {}; at {} nobody "
        "looked. "
        "Where one is corrected often, either the check misreads the record or auditors misread the "
        "question: "
        "its entries say which.",
        counted(sum.checked, "answer"), sum.confirmed, sum.corrected, sum.not_looked_at);
}

std::string checked_facts_sentence(const QaPack& pack) {
    if (pack.detailed) return checked_facts_sentence(pack.checked_facts);
    return "Of so many audits facts are not counted beside the checks: narrow the report to see them.";
}

Table reading_differences_table(const std::vector<QuestionAgreement>& questions) {
    Table table{"Second readings",
                "Questions that first and second readings answer differently",
                {"Question", "Id", "Measures", "Differ", "Both asked (n)"},
                {}};
    for (const auto& one : questions) {
        table.rows.push_back({capitalised(one.title), one.question, std::string{name_of(one.measure)},
                              number_cell(one.differ), number_cell(one.compared)});
    }
    return table;
}

Table checked_facts_table(const std::vector<CheckedFact>& facts) {
    Table table{
        "Facts beside checks",
        "What auditors made of what checks found in the record; most corrected first",
        {"Question", "Id", "Checked (n)", "Confirmed", "Corrected", "To met", "To not met", "Not looked at"},
        {}};
    for (const auto& one : facts) {
        table.rows.push_back({capitalised(one.title), one.question, number_cell(one.checked),
                              number_cell(one.confirmed), number_cell(one.corrected), number_cell(one.to_met),
                              number_cell(one.to_not_met), number_cell(one.not_looked_at)});
    }
    return table;
}

}  // namespace caseaudit::reports
