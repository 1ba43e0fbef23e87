#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/html/parts.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

Data voices(const std::vector<PackComment>& comments) {
    auto items = list();
    for (const auto& comment : comments) {
        auto one = object();
        one.set("audit", std::to_string(comment.audit));
        one.set("text", comment.text);
        items << one;
    }
    return items;
}

void add_fact(Data& facts, const char* key, const std::string& value) {
    if (value.empty()) return;
    auto one = object();
    one.set("key", key);
    one.set("value", value);
    facts << one;
}

std::string period_of(const QaPack& pack) {
    return pack.audit_period ? spoken_period(*pack.audit_period) : "";
}

constexpr std::size_t most_links = 60;

/// The audits of one computed grade; nothing: those not scored.
void set_which(Data& row, const Grades& grades, std::optional<Grade> computed) {
    auto which = list();
    std::size_t number = 0;
    for (const auto& one : grades.audits) {
        if (one.computed != computed || ++number > most_links) continue;
        auto link = object();
        link.set("audit", std::to_string(one.audit));
        which << link;
    }
    const bool too_many = number > most_links;
    row.set("which", too_many ? list() : which);
    row.set("too_many", too_many);
}

Data grade_row(const std::string& name, const char* colour, int computed, int stated) {
    auto row = object();
    set_text(row, "colour", colour);
    row.set("name", name);
    row.set("computed", std::to_string(computed));
    row.set("stated", std::to_string(stated));
    row.set("interval", false);
    return row;
}

Data grade_counts(const Grades& grades) {
    constexpr std::array colours{"red", "orange", "green", "green"};
    auto rows = list();
    for (const auto grade :
         {Grade::outstanding, Grade::good, Grade::requires_improvement, Grade::inadequate}) {
        const auto i = static_cast<std::size_t>(grade);
        auto row = grade_row(std::string{title_of(grade)}, colours[i], grades.computed[i], grades.stated[i]);
        set_which(row, grades, grade);
        set_text(row, "interval", interval_words(grades.computed_intervals[i]));
        rows << row;
    }
    auto row = grade_row("Not scored, or not stated", "", grades.not_scored, grades.not_stated);
    set_which(row, grades, std::nullopt);
    rows << row;
    return rows;
}

Data graded_audit(const GradedAudit& graded) {
    auto data = object();
    data.set("audit", std::to_string(graded.audit));
    data.set("kind", graded.team.empty() ? graded.kind : fmt::format("{}, {}", graded.kind, graded.team));
    data.set("computed", computed_words(graded));
    data.set("differs", graded.differs());
    data.set("stated", graded.stated ? std::string{title_of(*graded.stated)} : "");
    data.set("sentences", sentences(explained(graded)));
    return data;
}

std::string comments_counted(int count) { return counted(count, "comment"); }

}  // namespace

void set_about(Data& data, const QaPack& pack) {
    std::vector<std::string> kinds;
    for (const auto& kind : pack.kinds) kinds.push_back(kind_words(kind));
    auto facts = list();
    add_fact(facts, "Audits", audits_counted(pack));
    add_fact(facts, "Kinds of audit", fmt::format("{}", fmt::join(kinds, "; ")));
    add_fact(facts, "Files", counted(pack.files, "file"));
    add_fact(facts, "Teams", listed(pack.teams));
    add_fact(facts, "Period audited", period_of(pack));
    add_fact(facts, "Date of this report", pack.as_of ? spoken_date(*pack.as_of) : "");
    add_fact(facts, "Narrowed to", fmt::format("{}", fmt::join(pack.selection, " ")));
    add_fact(facts, "Working days", fmt::format("{}", fmt::join(pack.counting, " ")));
    data.set("about", facts);
    data.set("title", pack.title);
    data.set("kind_titles", kind_titles(pack));
    data.set("counted", audits_counted(pack));
    data.set("sample", pack.sample);
    auto selection = pack.selection;
    if (!pack.detailed) selection.push_back(details_words(pack));
    data.set("selection", sentences(selection));
    data.set("complete_words", counted(pack.complete, "complete audit"));
    data.set("drafts_words", pack.drafts == 0 ? ""
                                              : fmt::format("{} never graded.",
                                                            pack.drafts == 1 ? "A draft is" : "Drafts are"));
}

void set_prompts(Data& data, const QaPack& pack) {
    auto prompts = list();
    for (const auto& prompt : pack.prompts) {
        auto item = object();
        item.set("share", fmt::format("{} of {}", prompt.raised, prompt.looked_at));
        item.set("unit", "looked at");
        item.set("title", capitalised(prompt.title));
        item.set("urgent", prompt.urgent > 0);
        set_text(item, "note", note(prompt));
        prompts << item;
    }
    set_list(data, "prompts", prompts);
}

void set_grades(Data& data, const QaPack& pack) {
    auto gates = std::vector<std::string>{};
    for (const auto& gate : pack.grades.gates) gates.push_back(gate_words(gate) + ".");
    if (pack.grades.withheld > 0)
        gates.push_back(withheld_words(pack, pack.grades.withheld, "grading reason"));
    auto graded = list();
    for (const auto& one : pack.grades.audits) graded << graded_audit(one);
    data.set("has_grades", pack.grades.complete > 0);
    data.set("grades_words", grades_words(pack.grades));
    data.set("grade_counts", grade_counts(pack.grades));
    set_list(data, "gates", sentences(gates));
    set_list(data, "graded", graded);
}

void set_comments(Data& data, const QaPack& pack) {
    auto areas = list();
    for (std::size_t i = 0; i < pack.comments.size();) {
        const auto& title = pack.comments[i].title;
        auto groups = list();
        for (; i < pack.comments.size() && pack.comments[i].title == title; ++i) {
            auto group = object();
            const auto& counted = pack.comments[i];
            const std::string kind = counted.kind == CommentKind::strength ? "Strengths" : "Issues";
            group.set("group_title",
                      pack.detailed ? kind : fmt::format("{}: {}", kind, comments_counted(counted.count)));
            set_list(group, "voices", voices(counted.comments));
            set_text(group, "withheld", withheld_words(pack, counted.withheld, "comment"));
            groups << group;
        }
        auto area = object();
        area.set("area_title", title);
        area.set("groups", groups);
        areas << area;
    }
    data.set("has_comments", !areas.is_empty_list());
    data.set("comment_areas", areas);
}

void set_conversations(Data& data, const QaPack& pack) {
    auto rows = list();
    auto why = list();
    int withheld = 0;
    for (const auto& counted : pack.conversations) {
        auto row = object();
        row.set("with", title_of(counted.with));
        row.set("held", std::to_string(counted.held));
        row.set("declined", std::to_string(counted.declined));
        row.set("not_possible", std::to_string(counted.not_possible));
        row.set("not_recorded", std::to_string(counted.not_recorded));
        rows << row;
        withheld += counted.withheld;
        for (const auto& reason : counted.why) {
            auto one = object();
            one.set("audit", std::to_string(reason.audit));
            one.set("with", counted.with == Colleague::worker ? "worker" : "manager");
            one.set("text", reason.text);
            why << one;
        }
    }
    data.set("conversations", rows);
    data.set("has_completed", pack.complete > 0);
    set_list(data, "why_not", why);
    set_text(data, "why_withheld", withheld_words(pack, withheld, "reason"));
}

void set_actions(Data& data, const QaPack& pack) {
    auto rows = list();
    for (const auto& action : pack.actions) {
        auto row = object();
        row.set("due", action.due ? spoken_date(*action.due) : "No date");
        row.set("due_day", action.due ? iso_date(*action.due) : "");
        row.set("overdue", action.overdue);
        row.set("state", state_words(action.state));
        row.set("what", action.what);
        row.set("action_urgent", action.urgent);
        row.set("owner", action.owner);
        row.set("measure", action.measure);
        row.set("audit", std::to_string(action.audit));
        rows << row;
    }
    set_text(data, "actions_words", pack.action_counts.all() == 0 ? "" : actions_words(pack));
    set_text(data, "actions_withheld", withheld_words(pack, pack.action_counts.withheld, "action"));
    set_list(data, "actions", rows);
}

void set_minutes(Data& data, const QaPack& pack) {
    auto kinds = list();
    for (const auto& minutes : pack.minutes) {
        auto bands = list();
        for (const auto& band : minutes.bands) {
            auto row = object();
            row.set("range", range(band));
            row.set("count", std::to_string(band.audits));
            bands << row;
        }
        auto missing = object();
        missing.set("range", "Not recorded");
        missing.set("count", std::to_string(minutes.not_recorded));
        bands << missing;
        auto kind = object();
        kind.set("minutes_kind", minutes.kind);
        kind.set("minutes_id", fmt::format("minutes-{}-caption", kinds.list_value().size()));
        kind.set("minutes_sentence", minutes_words(minutes));
        kind.set("budget_sentence", budget_words(minutes));
        kind.set("bands", bands);
        kinds << kind;
    }
    set_list(data, "minutes", kinds);
}

void set_feedback(Data& data, const QaPack& pack) {
    auto both = list();
    const auto add = [&](const std::string& about, FeedbackAbout kind, const std::vector<PackComment>& said) {
        const auto count = pack.feedback_counts[static_cast<std::size_t>(kind)];
        auto one = object();
        one.set("about", pack.detailed ? about : fmt::format("{}: {}", about, comments_counted(count)));
        one.set("is_none", count == 0);
        set_list(one, "voices", voices(said));
        const auto withheld = pack.feedback_withheld[static_cast<std::size_t>(kind)];
        set_text(one, "withheld", withheld_words(pack, withheld, "comment"));
        both << one;
    };
    add("On the audit tool", FeedbackAbout::tool, pack.feedback_on_tool);
    add("On the case system", FeedbackAbout::case_system, pack.feedback_on_case_system);
    data.set("feedback", both);
}

}  // namespace caseaudit::reports
