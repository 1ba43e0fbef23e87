#include "reports/html/figure.hpp"
#include "reports/html/parts.hpp"
#include "reports/moderation_words.hpp"

namespace caseaudit::reports {
namespace {

std::string table_if_any(const Table& table, const char* id) {
    return table.rows.empty() ? std::string{} : table_html(table, id);
}

}  // namespace

void set_moderation(Data& data, const QaPack& pack) {
    data.set("moderation_sentences", sentences(moderation_sentences(pack)));
    set_text(data, "readings_table",
             pack.moderation
                 ? table_if_any(reading_differences_table(pack.moderation->questions), "readings-caption")
                 : "");
    data.set("checked_facts_words", checked_facts_sentence(pack));
    set_text(data, "checked_facts_table",
             table_if_any(checked_facts_table(pack.checked_facts), "checked-facts-caption"));
}

}  // namespace caseaudit::reports
