#include "formats/audit/remarks.hpp"

#include <limits>

#include "formats/audit/words.hpp"
#include "formats/case_file/vocabulary.hpp"

namespace caseaudit::audit_file {

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
    element.allow({"id", "owner", "due", "urgent", "state", "closed", "question"}, {"what", "measure"});
    Action action;
    action.id = element.required_reference("id");
    action.what = required_text(element, "what");
    action.owner = element.required("owner");
    action.due = element.optional_date("due");
    action.measure = optional_text(element, "measure");
    action.urgent = element.yes_or_no("urgent", false);
    action.state = read_word(element, "state", ActionState::withdrawn, ActionState::open);
    action.closed = element.optional_date("closed");
    action.question = optional_id(element, "question");
    if (action.closed && action.state == ActionState::open) {
        element.fail_at("closed", "an open action has no date on which it was closed",
                        "Remove 'closed', or write state=\"done\".");
    }
    return action;
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
