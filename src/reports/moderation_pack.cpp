#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "reports/moderation_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;
using Counted = std::vector<std::pair<const char*, int>>;

Counted counts_of(const PackModeration& moderation) {
    return {{"graded", moderation.graded},       {"provisional", moderation.provisional()},
            {"confirmed", moderation.confirmed}, {"raised", moderation.raised},
            {"lowered", moderation.lowered},     {"drawn", moderation.drawn},
            {"read", moderation.read},           {"not-graded", moderation.not_graded}};
}

Counted counts_of(const ReadingAgreement& agreement) {
    return {{"files", agreement.files},           {"exact", agreement.exact},
            {"within-one", agreement.within_one}, {"lower", agreement.lower},
            {"higher", agreement.higher},         {"two-or-more-apart", agreement.far_apart}};
}

/// "0.79, 0.55 to 1.00", "undefined", or that there are too few.
std::string coefficient_words(const ReadingAgreement& agreement,
                              const std::optional<PackCoefficient>& coefficient) {
    if (!agreement.is_enough) return "too few";
    if (!coefficient) return "undefined";
    if (!coefficient->interval) return fmt::format("{:.2f}, no interval", coefficient->value);
    return fmt::format("{:.2f}, 95% interval {:.2f} to {:.2f}", coefficient->value,
                       coefficient->interval->first, coefficient->interval->second);
}

Json coefficient_json(const ReadingAgreement& agreement, const std::optional<PackCoefficient>& coefficient) {
    if (!agreement.is_enough) return nullptr;
    if (!coefficient) return "undefined";
    Json one{{"value", coefficient->value}, {"low", nullptr}, {"high", nullptr}};
    if (coefficient->interval) {
        one["low"] = coefficient->interval->first;
        one["high"] = coefficient->interval->second;
    }
    return one;
}

Json agreement_json(const ReadingAgreement& agreement) {
    Json one = Json::object();
    for (const auto& [name, count] : counts_of(agreement)) one[name] = count;
    one["gwet-ac2-linear"] = coefficient_json(agreement, agreement.gwet_ac2);
    one["krippendorff-alpha-ordinal"] = coefficient_json(agreement, agreement.ordinal_alpha);
    one["words"] = agreement.words;
    return one;
}

Json question_json(const QuestionAgreement& one) {
    return {{"question", one.question},
            {"title", one.title},
            {"measure", name_of(one.measure)},
            {"differ", one.differ},
            {"compared", one.compared}};
}

std::string spaced(std::string name) {
    std::ranges::replace(name, '-', ' ');
    return name;
}

void add_agreement(CsvTable& table, const char* which, const ReadingAgreement& agreement) {
    CsvRow row{"second readings", "", which, "", ""};
    row.of = agreement.files;
    for (const auto& [name, count] : counts_of(agreement)) {
        row.item = name;
        row.count = count;
        table.add(row);
    }
    CsvRow words{"second readings", "", which, "", ""};
    words.item = "Gwet's AC2, linear";
    words.text = coefficient_words(agreement, agreement.gwet_ac2);
    table.add(words);
    words.item = "Krippendorff's alpha, ordinal";
    words.text = coefficient_words(agreement, agreement.ordinal_alpha);
    table.add(words);
}

void add_checked(CsvTable& table, const CheckedFact& fact) {
    CsvRow row{"facts beside checks", fact.question, fact.title, "", ""};
    row.of = fact.checked;
    for (const auto& [item, count] : Counted{{"confirmed", fact.confirmed},
                                             {"corrected", fact.corrected},
                                             {"to met", fact.to_met},
                                             {"to not met", fact.to_not_met},
                                             {"not looked at", fact.not_looked_at}}) {
        row.item = item;
        row.count = count;
        table.add(row);
    }
}

}  // namespace

Table moderation_table(const PackModeration& moderation) {
    Table table{"Moderation",
                "Grades moderated, and second readings beside first ones",
                {"What", "All", "Random"},
                {}};
    for (const auto& [name, count] : counts_of(moderation))
        table.rows.push_back({capitalised(spaced(name)), number_cell(count), TableCell{}});
    const auto all = counts_of(moderation.all);
    const auto random = counts_of(moderation.random);
    for (std::size_t i = 0; i < all.size(); ++i) {
        table.rows.push_back({fmt::format("Read twice: {}", spaced(all[i].first)), number_cell(all[i].second),
                              number_cell(random[i].second)});
    }
    table.rows.push_back({std::string{"Gwet's AC2 (linear weights)"},
                          coefficient_words(moderation.all, moderation.all.gwet_ac2),
                          coefficient_words(moderation.random, moderation.random.gwet_ac2)});
    table.rows.push_back({std::string{"Krippendorff's ordinal alpha"},
                          coefficient_words(moderation.all, moderation.all.ordinal_alpha),
                          coefficient_words(moderation.random, moderation.random.ordinal_alpha)});
    return table;
}

std::string moderation_text(const QaPack& pack) {
    std::string text;
    for (const auto& sentence : moderation_sentences(pack)) text += fmt::format("  {}\n", sentence);
    for (const auto& one : pack.grades.audits) {
        if (one.moderated) text += fmt::format("    Audit {}: {}\n", one.audit, moderated_words(one));
    }
    if (pack.moderation) {
        for (const auto& one : pack.moderation->questions)
            text +=
                fmt::format("    {}: {} of {} differ\n", capitalised(one.title), one.differ, one.compared);
    }
    text += fmt::format("  {}\n", checked_facts_sentence(pack));
    for (const auto& one : pack.checked_facts) {
        if (one.corrected == 0) continue;
        text += fmt::format("    {}: corrected in {} of {} ({} to met, {} to not met)\n",
                            capitalised(one.title), one.corrected, one.checked, one.to_met, one.to_not_met);
    }
    return text;
}

void add_moderation(CsvTable& table, const QaPack& pack) {
    if (pack.moderation) {
        CsvRow row{"moderation", "", "", "", ""};
        row.of = pack.moderation->graded;
        for (const auto& [name, count] : counts_of(*pack.moderation)) {
            row.item = name;
            row.count = count;
            table.add(row);
        }
        add_agreement(table, "all", pack.moderation->all);
        add_agreement(table, "random", pack.moderation->random);
        for (const auto& one : pack.moderation->questions) {
            table.add({"second readings by question", one.question, one.title, "", "differ", one.differ,
                       one.compared});
        }
    }
    for (const auto& fact : pack.checked_facts) add_checked(table, fact);
}

nlohmann::ordered_json moderation_json(const QaPack& pack) {
    if (!pack.moderation) return nullptr;
    Json one = Json::object();
    for (const auto& [name, count] : counts_of(*pack.moderation)) one[name] = count;
    Json grades = Json::object();
    for (std::size_t i = pack.moderation->moderated.size(); i-- > 0;)
        grades[std::string{name_of(static_cast<Grade>(i))}] = pack.moderation->moderated[i];
    one["moderated"] = grades;
    one["second-readings"] = {{"all", agreement_json(pack.moderation->all)},
                              {"random", agreement_json(pack.moderation->random)}};
    auto questions = Json::array();
    for (const auto& question : pack.moderation->questions) questions.push_back(question_json(question));
    one["questions"] = questions;
    return one;
}

nlohmann::ordered_json checked_facts_json(const std::vector<CheckedFact>& facts) {
    auto all = Json::array();
    for (const auto& fact : facts) {
        all.push_back({{"question", fact.question},
                       {"version", fact.version},
                       {"title", fact.title},
                       {"checked", fact.checked},
                       {"confirmed", fact.confirmed},
                       {"corrected", fact.corrected},
                       {"to-met", fact.to_met},
                       {"to-not-met", fact.to_not_met},
                       {"not-looked-at", fact.not_looked_at}});
    }
    return all;
}

}  // namespace caseaudit::reports
