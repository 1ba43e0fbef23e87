#include <spdlog/fmt/fmt.h>

#include "reports/html/embedded.hpp"
#include "reports/html/page.hpp"
#include "reports/letter_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

Data point_rows(const std::vector<LetterPoint>& points) {
    auto rows = list();
    for (const auto& point : points) {
        auto row = object();
        row.set("text", point.text);
        set_text(row, "reason", point.reason);
        rows << row;
    }
    return rows;
}

Data letter_action_rows(const std::vector<LetterAction>& actions) {
    auto rows = list();
    for (const auto& action : actions) {
        auto row = object();
        row.set("what", action.what);
        row.set("owner", action.owner);
        row.set("by", action.by);
        set_text(row, "measure", action.measure);
        set_text(row, "stands", action.stands);
        row.set("urgent", action.urgent);
        rows << row;
    }
    return rows;
}

}  // namespace

std::string letter_html(const Letter& letter) {
    auto data = object();
    data.set("restricted", true);
    data.set("title", letter_title(letter));
    data.set("audience", letter_reader(letter) + " and those who may open the audit");
    data.set("audience_note", "It holds a reference, which is personal data.");
    data.set("opening", letter_opening(letter));
    set_list(data, "strengths", point_rows(letter.strengths));
    data.set("request", letter_request(letter));
    set_list(data, "actions", letter_action_rows(letter.actions));
    set_list(data, "to_work_on", point_rows(letter.to_work_on));
    set_list(data, "described", point_rows(letter.described));
    data.set("described_words", described_words());
    data.set("reply_words", reply_words(letter));
    set_text(data, "reply", letter.reply ? letter.reply->text : "");
    return page(data, embedded::letter);
}

}  // namespace caseaudit
