// Supervision of the work, audits of the file, and the documents on it.
#include <algorithm>

#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

void add_actions(Entry& supervision, const Story& story, Date end) {
    const auto due = weekday(supervision.date + days{14});
    const auto done = weekday(supervision.date + days{9});
    add_action(supervision, {{"what", "Visit the grandmother and ask what she can offer"},
                             {"owner", story.worker},
                             {"due", iso_date(due)},
                             {"done", done <= end ? iso_date(done) : ""}});
}

void add_record(Story& story, Date date, int interval) {
    auto& child = story.child;
    const auto end = std::min(child.open.to, as_of());
    const auto next = weekday(date + days{interval});
    auto& record = add(child, "supervision", date,
                       {{"type", "case"},
                        {"supervisor", story.supervisor},
                        {"worker", story.worker},
                        {"signed", "yes"},
                        {"prior-actions-reviewed", "Done as agreed."},
                        {"situation", "Calmer at home; school is pleased."},
                        {"reflection", "Are we hopeful because it suits us? What would the child say?"},
                        {"risk", "Arguments may come back when the new partner moves in."},
                        {"decision", "Keep the plan and its pace."},
                        {"rationale", "What was agreed is being done, and the child says so."},
                        {"agreement-reviewed", ""},
                        {"next", iso_date(next)}});
    record.recorded = weekday(date + days{1});
    if (*record.recorded > end) record.recorded = date;
    add_actions(record, story, end);
}

}  // namespace

void add_supervision(Story& story) {
    const auto& child = story.child;
    const bool often = child.subject.field("worker-experience").is("newly-qualified");
    const int most = often ? 12 : 24;
    story.every({child.open.from + days{5}, child.open.to}, most - 2, most,
                [&](Date date) { add_record(story, date, most); });
}

void add_oversight(Story& story) {
    story.every({story.child.open.from + days{2}, story.child.open.to}, 11, 14, [&](Date date) {
        auto& note = add(story.child, "note", date,
                         {{"type", "management-oversight"},
                          {"author", story.supervisor},
                          {"title", "Management oversight"},
                          {"seen", ""},
                          {"alone", ""},
                          {"occurrence", ""}});
        note.text = "Read the last records; the plan goes on.";
    });
}

void add_documents(Story& story) {
    auto& child = story.child;
    const auto date = std::max(child.open.from, audit_period.from - days{60});
    add(child, "document", weekday(date + days{story.random.between(4, 12)}),
        {{"type", "genogram"}, {"title", "Genogram"}, {"of-siblings", "no"}});
}

void add_audits(Story& story) {
    auto& child = story.child;
    const auto end = child.open.to;
    if (child.open.from < end - days{230}) {
        auto& earlier = add(child, "audit-activity", weekday(audit_period.from - days{20}),
                            {{"type", "case-file"}, {"kind", "whole-file"}, {"by", story.supervisor}});
        add_action(earlier, {{"what", "Bring the chronology up to date"},
                             {"owner", story.worker},
                             {"due", iso_date(audit_period.from + days{10})},
                             {"done", iso_date(audit_period.from + days{3})}});
    }
    const auto within = std::max(audit_period.from, child.open.from);
    const auto span = static_cast<int>((end - within).count()) - 3;
    add(child, "audit-activity", weekday(within + days{story.random.between(0, span)}),
        {{"type", "dip-sample"}, {"kind", "supervision"}, {"by", story.supervisor}});
}

}  // namespace caseaudit::generator
