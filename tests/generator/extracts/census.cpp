#include "generator/extracts/census.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <sstream>
#include <string_view>

#include "formats/xml/write.hpp"
#include "generator/extracts/codes.hpp"

namespace caseaudit::generator {
namespace {

/// One time of need: from a referral to its closure, as known at the end of a year.
struct Need {
    const Entry* referral = nullptr;
    const Entry* closure = nullptr;  ///< null: still open then
    Period time;                     ///< up to the closure, or the end of the year

    bool has(const Entry& entry) const { return time.contains(entry.date); }
};

void add(pugi::xml_node node, const char* name, std::string_view text) {
    xml::add_text_given(node, name, text);
}

std::vector<Need> needs_of(const Child& child, const Period& year) {
    std::vector<Need> found;
    for (const auto& entry : child.entries) {
        if (entry.date > year.to) continue;
        if (entry.kind == "referral") {
            const bool is_nfa = entry.field("nfa").is("yes");
            if (!is_nfa && !found.empty())
                found.back().time.to = std::min(found.back().time.to, entry.date - days{1});
            found.insert(is_nfa ? found.begin() : found.end(),
                         {&entry, nullptr, {entry.date, is_nfa ? entry.date : year.to}});
        }
        if (entry.kind == "closure" && !found.empty()) {
            found.back().closure = &entry;
            found.back().time.to = entry.date;
        }
    }
    std::erase_if(found, [&](const Need& need) { return need.time.to < year.from; });
    return found;
}

/// A date that was already known when the year's census was taken.
std::string known(const Entry& entry, std::string_view field, const Period& year) {
    const auto date = entry.field(field).date();
    return date && *date <= year.to ? iso_date(*date) : "";
}

void write_child(pugi::xml_node node, const Child& child, const Period& year) {
    auto ids = node.append_child("ChildIdentifiers");
    auto subject = child.subject;
    for (const auto& [field, value] : child.in_census) subject.fields[field] = value;
    add(ids, "LAchildID", subject.ref);
    add(ids, "UPN", invented_pupil_number(subject.ref));
    add(ids, "PersonBirthDate", subject.field("date-of-birth").text);
    const bool is_old = year.to < *parse_date("2025-01-01");
    add(ids, is_old ? "GenderCurrent" : "Sex", is_old ? "1" : "M");
    auto about = node.append_child("ChildCharacteristics");
    const auto& ethnicity = subject.field("ethnicity");
    add(about, "Ethnicity", ethnicity.has_value() ? ethnicity.text : "NOBT");
    if (subject.field("disability").has_value())
        add(about.append_child("Disabilities"), "Disability", subject.field("disability").text);
}

void write_assessment(pugi::xml_node node, const Entry& entry, const Period& year) {
    auto group = node.append_child("Assessments");
    add(group, "AssessmentActualStartDate", iso_date(entry.date));
    add(group, "AssessmentAuthorisationDate", known(entry, "authorised", year));
    add(group.append_child("FactorsIdentifiedAtAssessment"), "AssessmentFactors",
        entry.field("factors").text);
}

void write_enquiry(pugi::xml_node node, const Entry& entry, const Child& child, const Period& year) {
    auto group = node.append_child("Section47");
    add(group, "S47ActualStartDate", iso_date(entry.date));
    add(group, "InitialCPCtarget", entry.field("conference-due").text);
    const auto held = std::ranges::find_if(child.entries, [&](const Entry& other) {
        return other.kind == "conference" && other.date >= entry.date && other.date <= year.to;
    });
    if (held != child.entries.end()) add(group, "DateOfInitialCPC", iso_date(held->date));
    add(group, "ICPCnotRequired", entry.field("conference-not-required").is("yes") ? "true" : "false");
}

void write_plan(pugi::xml_node node, const Entry& entry, const Child& child, const Period& year) {
    if (entry.type == "child-in-need") {
        auto group = node.append_child("CINPlanDates");
        add(group, "CINPlanStartDate", iso_date(entry.date));
        add(group, "CINPlanEndDate", known(entry, "ended", year));
    }
    if (entry.type != "child-protection") return;
    auto group = node.append_child("ChildProtectionPlans");
    add(group, "CPPstartDate", iso_date(entry.date));
    add(group, "CPPendDate", known(entry, "ended", year));
    add(group, "InitialCategoryOfAbuse", entry.field("category").text);
    add(group, "LatestCategoryOfAbuse", entry.field("latest-category").text);
    add(group, "NumberOfPreviousCPP", entry.field("previous-plans").text);
    auto reviews = group.append_child("Reviews");
    for (const auto& review : child.entries) {
        if (review.kind == "review" && review.type == "child-protection" && review.date <= year.to)
            add(reviews, "CPPreviewDate", iso_date(review.date));
    }
}

void write_need(pugi::xml_node node, const Need& need, const Child& child, const Period& year) {
    auto group = node.append_child("CINdetails");
    add(group, "CINreferralDate", iso_date(need.referral->date));
    add(group, "ReferralSource", referral_source_code(need.referral->field("from").text));
    add(group, "PrimaryNeedCode", child.subject.field("primary-need").text);
    if (need.closure != nullptr) {
        add(group, "CINclosureDate", iso_date(need.closure->date));
        add(group, "ReasonForClosure", need.closure->field("reason").text);
    }
    for (const auto& entry : child.entries) {
        if (!need.has(entry)) continue;
        if (entry.kind == "assessment") write_assessment(group, entry, year);
        if (entry.kind == "section-47") write_enquiry(group, entry, child, year);
        if (entry.kind == "plan") write_plan(group, entry, child, year);
    }
    add(group, "ReferralNFA", need.referral->field("nfa").is("yes") ? "true" : "false");
}

}  // namespace

std::vector<Period> census_years() {
    std::vector<Period> years;
    for (const auto* end : {"2024-03-31", "2025-03-31", "2026-03-31"}) {
        const auto to = *parse_date(end);
        years.push_back({months_before(to + days{1}, 12), to});
    }
    return years;
}

std::string census_head(const Period& year) {
    const auto date = iso_date(year.to);
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n<Header>\n<CollectionDetails>"
        "<Collection>CIN</Collection><Year>{}</Year><ReferenceDate>{}</ReferenceDate></CollectionDetails>\n"
        "<Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>invented</SoftwareCode>"
        "<SerialNo>001</SerialNo><DateTime>{}T09:00:00</DateTime></Source>\n</Header>\n<Children>\n",
        date.substr(0, 4), date, date);
}

std::string census_tail() { return "</Children>\n</Message>\n"; }

std::string census_child(const Child& child, const Period& year) {
    const auto needs = needs_of(child, year);
    if (needs.empty()) return {};
    pugi::xml_document document;
    auto node = document.append_child("Child");
    write_child(node, child, year);
    for (const auto& need : needs) write_need(node, need, child, year);
    std::ostringstream text;
    document.save(text, " ", pugi::format_indent | pugi::format_no_declaration);
    return text.str();
}

}  // namespace caseaudit::generator
