#include "formats/case_file/vocabulary.hpp"

#include <algorithm>

namespace caseaudit::case_file {
namespace {

using enum Form;

Detail one_of(const char* name, std::vector<std::string_view> values) {
    return {name, words, std::move(values)};
}

/// What the meetings have in common.
Kind meeting(std::string_view name) {
    return {name, {{"type"}, {"due", date}, {"attended"}, {"quorate", yes_no}}, {{"decision"}}};
}

/// What is only due and then done.
Kind appointment(std::string_view name) { return {name, {{"due", date}}, {}}; }

const std::vector<Kind> table{
    {"supervision",
     {one_of("type", {"case", "group", "informal", "oversight"}),
      {"supervisor", reference},
      {"worker", reference},
      {"signed", yes_no}},
     {{"prior-actions-reviewed"},
      {"situation"},
      {"reflection"},
      {"risk"},
      {"decision"},
      {"rationale"},
      {"agreement-reviewed"},
      {"next", date}},
     true,
     "text"},
    {"supervision-agreement", {{"signed", yes_no}, {"reviewed", date}}, {}},
    {.name = "chronology", .attributes = {{"author"}}, .date = "last-updated", .holds = "chronology-event"},
    {.name = "chronology-event",
     .attributes = {{"category"}, {"significant", yes_no}},
     .elements = {{"what"}, {"impact"}, {"outcome"}},
     .words = "what",
     .element = "event"},
    {"note",
     {{"type"}, {"author"}, {"title"}, {"seen", yes_no}, {"alone", yes_no}, {"occurrence"}},
     {},
     false,
     "text"},
    {"visit",
     {{"type"},
      one_of("status", {"done", "virtual", "unsuccessful"}),
      {"seen", yes_no},
      {"alone", yes_no},
      {"bedroom", yes_no},
      {"worker", reference},
      {"not-alone-reason"}},
     {},
     false,
     "text"},
    {"referral", {{"from"}, {"decided", date}, {"decision"}, {"nfa", yes_no}}, {{"rationale"}}},
    {"assessment",
     {{"type"}, {"completed", date}, {"authorised", date}, {"child-seen", yes_no}},
     {{"analysis"}, {"risk"}, {"recommendations"}},
     false,
     "text"},
    {"section-47", {{"outcome"}}, {}},
    meeting("strategy-meeting"),
    meeting("conference"),
    meeting("core-group"),
    meeting("review"),
    meeting("family-meeting"),
    {"decision", {{"type"}, {"by"}}, {{"rationale"}}, false, "text"},
    {"plan",
     {{"type"}, {"ended", date}, {"reviewed", date}, {"next-review", date}, {"shared-with-family", yes_no}},
     {{"focus"}}},
    {"closure", {{"reason"}}, {{"rationale"}}},
    {"placement", {{"type"}, {"ended", date}}, {}},
    appointment("return-interview"),
    appointment("pep"),
    appointment("health-assessment"),
    {"document", {{"type"}, {"title"}, {"of-siblings"}}, {}},
    {"audit-activity", {{"type"}, {"kind"}, {"by"}}, {}, true, "text"},
    {"transfer", {{"from"}, {"to"}, {"reason"}}, {{"handover"}}},
    {"feedback", {{"from"}, {"category"}, {"rating"}}, {}, false, "text"},
    {.name = "action",
     .attributes = {{"what"}, {"owner"}, {"due", date}, {"done", date}},
     .date = {},
     .element = "action"},
};

const std::vector<Detail> of_subject{{"status"},     {"worker", reference}, {"worker-experience"},
                                     {"ethnicity"},  {"language"},          {"religion"},
                                     {"disability"}, {"legal-status"},      {"date-of-birth", date}};

}  // namespace

const std::vector<Kind>& kinds() { return table; }

const Kind* find_kind(std::string_view name) {
    const auto found = std::ranges::find(table, name, &Kind::name);
    return found == table.end() ? nullptr : &*found;
}

const std::vector<Detail>& subject_details() { return of_subject; }

std::vector<std::string_view> covered_kinds() {
    std::vector<std::string_view> names{"subject"};
    for (const auto& kind : table) names.push_back(kind.name);
    return names;
}

std::vector<std::string_view> fields_of(std::string_view name) {
    std::vector<std::string_view> names;
    const auto add = [&](const std::vector<Detail>& details) {
        for (const auto& detail : details) names.emplace_back(detail.name);
    };
    if (name == "subject") add(of_subject);
    if (const auto* kind = find_kind(name)) {
        add(kind->attributes);
        add(kind->elements);
    }
    return names;
}

}  // namespace caseaudit::case_file
