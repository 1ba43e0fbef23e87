#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/kinds/process_parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

using Items = std::vector<aggregate::QuestionItems>;

/// As the templates used have it, in any of their versions: what is a gate in one is never proposed.
bool is_gate(const ProcessAudits& process, const std::string& question) {
    return std::ranges::any_of(templates_used(process.audits), [&](const Template* used) {
        const auto* const found = used->find(question);
        return found != nullptr && found->gate.has_value();
    });
}

std::string decimals(const std::optional<double>& number) {
    return number ? fmt::format("{:.2f}", *number == 0 ? 0.0 : *number) : "undefined";
}

std::string label_of(const Template& audit_template, const std::string& question) {
    return audit_template.find(question)->label;
}

std::string name_of_scale(const aggregate::QuestionItems& one) {
    return fmt::format("{} {}, {}", one.audit_template->title, to_string(one.audit_template->version),
                       one.ledger == Ledger::compliance ? "facts" : "judgements");
}

PlainRow row_of(const statistics::ItemStatistics& item, std::string title) {
    PlainRow row{std::move(title), {part_cell(item.answered, item.asked)}};
    const auto add = [&](const std::optional<double>& number) {
        row.cells.push_back(words_cell(item.varies ? decimals(number) : "undefined"));
    };
    row.cells.push_back(words_cell(item.answered == 0 ? "undefined" : decimals(item.mean)));
    add(item.deviation);
    add(item.rest_correlation);
    add(item.alpha_if_dropped);
    add(item.discrimination);
    return row;
}

PlainTable items_table(const aggregate::QuestionItems& one, std::size_t number) {
    PlainTable table{fmt::format("items-{}", number),
                     fmt::format("{}: {} audits, alpha {}", name_of_scale(one), one.scale.audits,
                                 decimals(one.scale.alpha)),
                     {"Question", "Scored, of those asked", "Mean score", "Standard deviation",
                      "Goes with the others (r)", "Alpha without it", "Best files less worst files"},
                     {}};
    for (const auto& item : one.scale.items)
        table.rows.push_back(row_of(item, label_of(*one.audit_template, item.item)));
    return table;
}

}  // namespace

std::optional<std::string> proposal(const ProcessAudits& process, const Items& items,
                                    const std::string& question) {
    for (const auto& one : items) {
        const auto found = std::ranges::find(one.uninformative, question, &statistics::Proposal::item);
        if (found == one.uninformative.end()) continue;
        const auto reasons = fmt::format("{}", fmt::join(found->reasons, "; "));
        if (is_gate(process, question)) return reasons + "; kept, since it is a gate";
        if (process.statutory.contains(question))
            return reasons + "; kept, since law or guidance asks for it";
        return reasons + ": could it be left out?";
    }
    return std::nullopt;
}

PlainSection items_section(const Items& items) {
    PlainSection section{"items", "What each question adds"};
    std::size_t number = 0;
    for (const auto& one : items) {
        if (one.scale.audits < least_to_shorten) {
            section.after.push_back(fmt::format(
                "{}: {}; below {} nothing is said of its questions.", name_of_scale(one),
                counted(static_cast<int>(one.scale.audits), "completed audit"), least_to_shorten));
        } else {
            section.tables.push_back(items_table(one, ++number));
        }
    }
    if (items.empty()) {
        section.sentences.emplace_back("There is no completed audit: nothing is known of the questions yet.");
    } else if (number > 0) {
        section.sentences.emplace_back(
            "Each question is compared with the others of its template and ledger, pair by pair over the "
            "audits that "
            "answer both. r near 0: it measures something else than the others, or nothing. Alpha (Cronbach) "
            "says how "
            "much the questions go together; one without which it rises may be left out, unless it is a gate "
            "or law or "
            "guidance asks for it. The last column is the mean score in the best 27% of files less that in "
            "the worst "
            "27%. Undefined: all its answers are the same.");
    }
    return section;
}

}  // namespace caseaudit::reports
