#include "formats/case_file/vocabulary.hpp"

#include <algorithm>

namespace caseaudit::case_file {
namespace {

using enum Form;

Detail one_of(const char* name, std::vector<std::string_view> values) {
    return {name, words, std::move(values)};
}

/// What plans, visits and reviews are of. `initial` is during the assessment, before any plan.
const std::vector<std::string_view> work_types{
    "initial",           "child-in-need", "child-protection", "looked-after",
    "private-fostering", "care-leaver",   "early-help",       "other"};
Detail work_type() { return one_of("type", work_types); }

/// What the meetings have in common. `invited` and `attended`: agencies and family, as words.
Kind meeting(std::string_view name, Detail type = {"type"}) {
    return {name,
            {std::move(type),
             {"due", date},
             {"invited"},
             {"attended"},
             {"quorate", yes_no},
             {"cancelled", yes_no},
             {"participation"}},
            {{"decision"}}};
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
     {work_type(),
      one_of("status", {"done", "virtual", "unsuccessful"}),
      {"seen", yes_no},
      {"alone", yes_no},
      {"bedroom", yes_no},
      {"worker", reference},
      {"not-alone-reason"}},
     {},
     false,
     "text"},
    {"contact", {{"from"}, {"decision"}}, {}},
    {"early-help", {{"completed", date}, {"organisation"}}, {}},
    {"referral",
     {{"from"}, {"decided", date}, {"decision"}, {"nfa", yes_no}, {"previous-in-12-months"}},
     {{"rationale"}}},
    {"assessment",
     {{"type"},
      {"completed", date},
      {"authorised", date},
      {"child-seen", yes_no},
      {"needs-support", yes_no},
      {"factors"},
      {"outcome"}},
     {{"analysis"}, {"risk"}, {"protective-factors"}, {"recommendations"}},
     true,
     "text"},
    {"section-47",
     {{"outcome"},
      {"strategy-discussion", date},
      {"conference-due", date},
      {"conference-not-required", yes_no}},
     {}},
    meeting("strategy-meeting"),
    meeting("conference"),
    meeting("core-group"),
    meeting("review", work_type()),
    meeting("family-meeting"),
    {"decision", {{"type"}, {"by"}, {"signed-off", date}, {"signed-off-by"}}, {{"rationale"}}, false, "text"},
    {"plan",
     {work_type(),
      {"ended", date},
      {"reviewed", date},
      {"next-review", date},
      {"shared-with-family", yes_no},
      {"category"},
      {"latest-category"},
      {"previous-plans"}},
     {{"focus"}, {"outcomes"}}},
    {"closure", {{"reason"}}, {{"rationale"}, {"step-down"}}},
    {"placement", {{"type"}, {"ended", date}, {"long-term", yes_no}, {"reason"}}, {}},
    {"legal-status", {{"type"}, {"ended", date}}, {}},
    {"involvement", {{"worker", reference}, {"role"}, {"team"}, {"ended", date}, {"reason"}}, {}},
    {"pre-proceedings",
     {{"letter-sent", date}, {"family-meeting-offered", yes_no}, {"outcome"}, {"ended", date}},
     {}},
    {"missing",
     {{"type"}, {"ended", date}, {"interview-offered", yes_no}, {"interview-accepted", yes_no}},
     {}},
    appointment("return-interview"),
    appointment("pep"),
    appointment("health-assessment"),
    {"document", {{"type"}, {"title"}, {"of-siblings"}}, {}},
    {"audit-activity", {{"type"}, {"kind"}, {"by"}}, {}, true, "text"},
    {"transfer", {{"from"}, {"to"}, {"reason"}, {"accepted", date}}, {{"handover"}}},
    {.name = "feedback",
     .attributes = {one_of("from", {"child", "parent", "carer", "worker", "independent-reviewing-officer"}),
                    one_of("category", {"health", "education-plan", "visits", "contact", "provision",
                                        "placement", "care-plan"}),
                    one_of("rating", {"red", "amber", "green"}),
                    one_of("state", {"given", "declined", "not-asked", "not-appropriate"})},
     .elements = {{"reason"}, {"response"}},
     .words = "text",
     .told_apart_by = {"from", "category", "rating", "state"}},
    {.name = "action",
     .attributes = {{"what"}, {"owner"}, {"due", date}, {"done", date}},
     .date = {},
     .element = "action"},
};

const std::vector<Detail> of_subject{
    one_of("status", {"open-assessment", "child-in-need", "child-protection", "looked-after", "care-leaver",
                      "private-fostering", "early-help", "closed"}),
    {"worker", reference},
    {"worker-experience"},
    {"ethnicity"},
    {"language"},
    {"religion"},
    {"disability"},
    {"legal-status"},
    {"date-of-birth", date},
    {"primary-need"}};

}  // namespace

const std::vector<Kind>& kinds() { return table; }

const Kind* find_kind(std::string_view name) {
    const auto found = std::ranges::find(table, name, &Kind::name);
    return found == table.end() ? nullptr : &*found;
}

std::vector<std::string_view> words_of(std::string_view kind, std::string_view detail) {
    const auto* found = find_kind(kind);
    if (found == nullptr) return {};
    const auto one = std::ranges::find(found->attributes, detail, &Detail::name);
    return one == found->attributes.end() ? std::vector<std::string_view>{} : one->words;
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
