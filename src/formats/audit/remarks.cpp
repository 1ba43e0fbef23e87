#include "formats/audit/remarks.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <limits>

#include "formats/audit/words.hpp"
#include "formats/case_file/vocabulary.hpp"

namespace caseaudit::audit_file {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return false;
    for (const auto i : std::array<std::size_t, 4>{0, 1, 3, 4}) {
        if (!is_digit(text[i])) return false;
    }
    return text.substr(0, 2) < "24" && text[3] < '6';
}

/// "17/20", or nothing.
std::string read_share(const xml::Element& element, const char* attribute) {
    auto text = element.optional(attribute);
    const auto slash = text.find('/');
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.size() < 20 && std::ranges::all_of(part, is_digit);
    };
    if (text.empty()) return text;
    if (slash == std::string::npos || !digits(std::string_view{text}.substr(0, slash)) ||
        !digits(std::string_view{text}.substr(slash + 1))) {
        element.fail_at(attribute, fmt::format("'{}' is not a share", text), "Write it as 17/20.");
    }
    return text;
}

}  // namespace

Comment read_comment(const xml::Element& element) {
    element.allow({"kind", "question", "area"});
    return {read_word(element, "kind", CommentKind::issue), optional_id(element, "question"),
            optional_id(element, "area"), element.required_text()};
}

Conversation read_conversation(const xml::Element& element) {
    element.allow({"with", "state", "date"}, {"why"});
    Conversation conversation;
    conversation.with = read_word(element, "with", Colleague::manager);
    conversation.state = read_word(element, "state", ConversationState::not_possible);
    conversation.date = element.optional_date("date");
    const bool held = conversation.state == ConversationState::held;
    conversation.why = held ? optional_text(element, "why") : required_text(element, "why");
    return conversation;
}

Described read_described(const xml::Element& element) {
    element.allow({"question"});
    return {element.required_id("question"), element.required_text()};
}

Action read_action(const xml::Element& element) {
    element.allow({"id", "owner", "due", "urgent", "told", "told-on", "state", "closed", "question"},
                  {"what", "measure", "why-later"});
    Action action;
    action.id = element.required_reference("id");
    action.what = required_text(element, "what");
    action.owner = element.required("owner");
    action.due = element.optional_date("due");
    action.measure = optional_text(element, "measure");
    action.urgent = element.yes_or_no("urgent", false);
    action.told = element.optional("told");
    action.told_on = element.optional_date("told-on");
    action.why_later = optional_text(element, "why-later");
    action.state = read_word(element, "state", ActionState::withdrawn, ActionState::open);
    action.closed = element.optional_date("closed");
    action.question = optional_id(element, "question");
    if (action.closed && action.state == ActionState::open) {
        element.fail_at("closed", "an open action has no date on which it was closed",
                        "Remove 'closed', or write state=\"done\".");
    }
    return action;
}

RiskNow read_risk(const xml::Element& element) {
    element.allow({"told", "on", "at"}, {"what", "response"});
    RiskNow risk{optional_text(element, "what"), element.optional("told"), element.optional_date("on"),
                 element.optional("at"), optional_text(element, "response")};
    if (!risk.at.empty() && !is_time_of_day(risk.at)) {
        element.fail_at("at", fmt::format("'{}' is not a time of day", risk.at), "Write it as 14:05.");
    }
    return risk;
}

WorkerReply read_worker_reply(const xml::Element& element) {
    element.allow({"date"});
    return {element.date("date"), element.required_text()};
}

StatedScores read_stated_scores(const xml::Element& element) {
    element.allow({"grade", "compliance", "practice"});
    StatedScores scores{{}, read_share(element, "compliance"), read_share(element, "practice")};
    if (element.has("grade")) scores.grade = read_word(element, "grade", Grade::outstanding);
    return scores;
}

StatedGrade read_stated_grade(const xml::Element& element) {
    element.allow({"grade"}, {"reason"});
    return {read_word(element, "grade", Grade::outstanding), optional_text(element, "reason")};
}

Feedback read_feedback(const xml::Element& element) {
    element.allow({"about"});
    return {read_word(element, "about", FeedbackAbout::case_system), element.required_text()};
}

View read_view(const xml::Element& element) {
    element.allow({"from", "category", "rating", "state", "date", "entry", "source", "line"});
    const auto word = [&](const char* name) {
        if (!element.has(name)) return std::string{};
        const auto words = case_file::words_of("feedback", name);
        return std::string{words[element.one_of(name, words)]};
    };
    element.required("from");
    return {word("from"),
            word("category"),
            word("rating"),
            word("state"),
            {"feedback", element.required_reference("entry"), element.date("date"),
             optional_id(element, "source"),
             element.whole_number("line", 0, std::numeric_limits<int>::max(), 0)}};
}

}  // namespace caseaudit::audit_file
