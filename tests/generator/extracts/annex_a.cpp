#include "generator/extracts/annex_a.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "generator/extracts/codes.hpp"

namespace caseaudit::generator {
namespace {

using Row = std::vector<std::string>;

/// DD/MM/YYYY; empty for nothing.
std::string written(std::optional<Date> date) {
    if (!date) return {};
    const auto iso = iso_date(*date);
    return fmt::format("{}/{}/{}", iso.substr(8, 2), iso.substr(5, 2), iso.substr(0, 4));
}

std::string written(const Entry* entry) { return entry == nullptr ? "" : written(entry->date); }

const Entry* latest(const Child& child, std::string_view kind, std::string_view type = "") {
    const Entry* found = nullptr;
    for (const auto& entry : child.entries) {
        if (entry.kind == kind && (type.empty() || entry.type == type)) found = &entry;
    }
    return found;
}

template <class Use>
void each(const Child& child, std::string_view kind, Use use) {
    for (const auto& entry : child.entries) {
        if (entry.kind == kind && audit_period.contains(entry.date)) use(entry);
    }
}

Row common(const Child& child) {
    const auto& subject = child.subject;
    const auto born = subject.field("date-of-birth").date();
    const auto years = born ? (as_of() - *born).count() * 100 / 36525 : 0;
    const auto& ethnicity = subject.field("ethnicity");
    return {subject.ref, "a) Male", annex_ethnicity(ethnicity.has_value() ? ethnicity.text : "NOBT"),
            written(born), born ? std::to_string(years) : ""};
}

Row operator+(Row row, const Row& more) {
    row.insert(row.end(), more.begin(), more.end());
    return row;
}

Row disability(const Child& child) {
    const auto& field = child.subject.field("disability");
    if (!field.has_value()) return {""};
    return {field.is("NONE") ? "b) No" : "a) Yes"};
}

Row team(const Child& child) { return {child.subject.team, child.subject.field("worker").text}; }

void add_front_door(const Child& child, std::vector<Table>& lists) {
    each(child, "contact", [&](const Entry& contact) {
        lists[0].rows.push_back(
            common(child) + Row{written(contact.date), annex_referral_source(contact.field("from").text)});
    });
    each(child, "referral", [&](const Entry& referral) {
        lists[2].rows.push_back(
            common(child) +
            Row{written(referral.date), annex_referral_source(referral.field("from").text),
                annex_yes_no(referral.field("nfa").text), referral.field("previous-in-12-months").text} +
            team(child));
    });
}

void add_assessments(const Child& child, std::vector<Table>& lists) {
    for (const auto& entry : child.entries) {
        if (entry.kind != "assessment") continue;
        const auto authorised = entry.field("authorised").date();
        if (authorised && *authorised < audit_period.from) continue;
        lists[3].rows.push_back(common(child) + disability(child) +
                                Row{written(entry.date), annex_yes_no(entry.field("child-seen").text),
                                    written(authorised), annex_yes_no(entry.field("needs-support").text)} +
                                team(child));
    }
    each(child, "section-47", [&](const Entry& enquiry) {
        const auto* conference = latest(child, "conference");
        lists[4].rows.push_back(common(child) + disability(child) +
                                Row{written(enquiry.field("strategy-discussion").date()),
                                    annex_yes_no(enquiry.field("conference-not-required").text),
                                    written(conference), conference == nullptr ? "" : "a) Yes", "1", "1"} +
                                team(child));
    });
}

void add_need(const Child& child, Table& list) {
    const auto* closure = child.is_closed ? latest(child, "closure") : nullptr;
    const Entry* seen = nullptr;
    for (const auto& entry : child.entries) {
        if (entry.kind == "visit" && entry.field("seen").is("yes")) seen = &entry;
    }
    const auto reason = closure == nullptr || !closure->field("reason").has_value()
                            ? ""
                            : "g) " + closure->field("reason").text;
    list.rows.push_back(common(child) + disability(child) +
                        Row{written(child.open.from), "a) " + child.subject.field("primary-need").text,
                            written(seen), written(closure), reason,
                            annex_status(child.subject.field("status").text)} +
                        team(child));
}

void add_protection(const Child& child, Table& list) {
    const auto* plan = latest(child, "plan", "child-protection");
    if (plan == nullptr || !child.subject.field("status").is("child-protection")) return;
    const auto* visit = latest(child, "visit", "child-protection");
    list.rows.push_back(common(child) + disability(child) +
                        Row{written(plan->date), "a) Neglect", "a) Neglect", written(visit),
                            visit == nullptr ? "" : annex_yes_no(visit->field("alone").text),
                            written(latest(child, "review", "child-protection")), "", "b) No", "0"} +
                        team(child));
}

void add_care(const Child& child, Table& list) {
    const auto* placement = latest(child, "placement");
    if (placement == nullptr) return;
    const auto* status = latest(child, "legal-status");
    list.rows.push_back(common(child) + disability(child) +
                        Row{"b) No",
                            written(placement),
                            "a) N1",
                            "b) No",
                            written(status),
                            status == nullptr ? "" : status->type,
                            written(latest(child, "review", "looked-after")),
                            written(latest(child, "visit", "looked-after")),
                            "",
                            "",
                            written(latest(child, "health-assessment")),
                            "",
                            "1",
                            "",
                            "",
                            written(placement),
                            "U4",
                            "PR1",
                            "0",
                            "0",
                            "",
                            ""} +
                        team(child));
}

const Row common_headers{"Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)"};
const Row disability_header{"Does the Child have a Disability"};
const Row team_headers{"Allocated Team", "Allocated Worker"};

}  // namespace

std::vector<Table> annex_a_lists() {
    const auto with_team = [](const Row& own) {
        return common_headers + disability_header + own + team_headers;
    };
    return {
        {"List 1", common_headers + Row{"Date of Contact", "Contact Source"}, {}},
        {"List 2",
         common_headers +
             Row{"Assessment start date", "Assessment completion date", "Organisation completing assessment"},
         {}},
        {"List 3",
         common_headers +
             Row{"Date of referral", "Referral Source", "Referral NFA?",
                 "Number of Referrals in Last 12 Months"} +
             team_headers,
         {}},
        {"List 4",
         with_team({"Continuous Assessment Start Date", "Child Seen During Continuous Assessment",
                    "Continuous Assessment Date of Authorisation",
                    "Was the child assessed as requiring LA children’s social care support"}),
         {}},
        {"List 5",
         with_team({"Strategy discussion initiating Section 47 Enquiry Start Date",
                    "Was an Initial Child Protection Conference deemed unnecessary?",
                    "Date of Initial Child Protection Conference",
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                    "Number of Section 47 Enquiries in the last 12 months",
                    "Number of ICPCs in the last 12 months"}),
         {}},
        {"List 6",
         with_team({"CIN Start Date", "Primary Need Code", "Date Child Was Last Seen", "CIN Closure Date",
                    "Reason for Closure", "Case status"}),
         {}},
        {"List 7",
         with_team(
             {"Child Protection Plan Start Date", "Initial Category of Abuse", "Latest Category of Abuse",
              "Date of the Last Statutory Visit", "Was the Child Seen Alone?",
              "Date of latest review conference", "Child Protection Plan End Date",
              "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months",
              "Number of Previous Child Protection Plans"}),
         {}},
        {"List 8",
         with_team(
             {"Unaccompanied Asylum Seeking Child (UASC) within the last 12 months",
              "Date Started to be Looked After",
              "Child's Category of Need",
              "Is this a second or subsequent period of being a Looked After Child within the last 12 "
              "months",
              "Start date of current legal status",
              "Child's Legal Status",
              "Date of Latest Statutory Review",
              "Date of Last Social Work Visit",
              "What is the permanence plan for this child?",
              "Date of Last IRO Visit / Contact to the Child",
              "Date of Last Health Assessment",
              "Date of Last Dental Check",
              "Number of Placements in the Last 12 months",
              "Date Ceased to be Looked After",
              "Reason Ceased to be Looked After",
              "Start Date of Most Recent Placement",
              "Placement Type",
              "Placement Provider",
              "Number of Episodes Child has been 'Missing' from "
              "their Placement in the last 12 months",
              "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
              "Was the Child offered a Return Interview after their last missing episode?",
              "Did the Child Accept the Return Interview Offered?"}),
         {}},
        {"List 9",
         with_team({"Eligibility Category", "LA in Touch", "Type of Accommodation",
                    "Suitability of Accommodation", "Activity Status"}),
         {}},
    };
}

void add_to_annex_a(const Child& child, std::vector<Table>& lists) {
    add_front_door(child, lists);
    add_assessments(child, lists);
    add_need(child, lists[5]);
    add_protection(child, lists[6]);
    add_care(child, lists[7]);
}

}  // namespace caseaudit::generator
