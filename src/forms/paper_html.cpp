#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <vector>

#include "authoring/in_words.hpp"
#include "forms/embedded.hpp"
#include "forms/page.hpp"

namespace caseaudit::forms {
namespace {

constexpr int action_rows = 5;

Data object_data() { return Data{Data::type::object}; }
Data list_data() { return Data{Data::type::list}; }

Data choices_data(const Scale& scale) {
    auto all = list_data();
    for (const auto& value : scale.values) {
        auto one = object_data();
        one.set("title", value.title);
        all << one;
    }
    return all;
}

Data good_data(const Question& question, const Scale& scale) {
    auto all = list_data();
    for (const auto& good : question.good_looks_like) {
        const auto* const value = scale.find(good.value);
        auto one = object_data();
        one.set("grade", value == nullptr ? good.value : value->title);
        one.set("text", good.text);
        all << one;
    }
    return all;
}

std::string entries_of(const Answer& answer) {
    std::vector<std::string> entries;
    for (const auto& citation : answer.evidence)
        entries.push_back(fmt::format("{} ({})", citation.entry, spoken_date(citation.date)));
    return fmt::format("{}", fmt::join(entries, ", "));
}

std::string said_by(const Answer& answer, const Scale& scale) {
    if (answer.state == AnswerState::not_applicable) return "not applicable";
    const auto* const value = scale.find(answer.value);
    return value == nullptr ? std::string{} : value->title;
}

/// What a check said of it, or why none could.
void set_record(Data& data, const Answer* answer, const Scale& scale) {
    const bool by_check = answer != nullptr && !answer->check.empty();
    const auto said = by_check ? said_by(*answer, scale) : std::string{};
    set_text_if_any(data, "said", said);
    set_text_if_any(data, "silent", by_check && said.empty() ? answer->reason : std::string{});
    data.set("reason", by_check ? answer->reason : std::string{});
    set_text_if_any(data, "entries", by_check ? entries_of(*answer) : std::string{});
}

Data question_data(const Question& question, const FormRequest& request, int number) {
    const auto& one = request.audit_template;
    const auto& scale = one.scale(question.scale);
    auto data = object_data();
    data.set("number", std::to_string(number));
    data.set("ask", question.ask);
    set_text_if_any(data, "look_for", question.look_for);
    set_text_if_any(data, "when",
                    question.when ? fmt::format("Only where {}.", authoring::in_words(*question.when, one))
                                  : std::string{});
    data.set("choices", choices_data(scale));
    data.set("good", good_data(question, scale));
    set_record(data, request.draft ? request.draft->find(question.id) : nullptr, scale);
    return data;
}

bool is_on_paper(const Question& question, const FormRequest& request) {
    if (!is_part_of(request.copy, question)) return false;
    return !request.draft || is_asked(request.audit_template, question, *request.draft) != Asked::no;
}

Data sections_data(const FormRequest& request) {
    auto sections = list_data();
    int number = 0;
    for (const auto& section : request.audit_template.sections) {
        auto questions = list_data();
        for (const auto& question : section.questions) {
            if (is_on_paper(question, request)) questions << question_data(question, request, ++number);
        }
        auto one = object_data();
        one.set("title", section.title);
        one.set("questions", questions);
        if (!questions.is_empty_list()) sections << one;
    }
    return sections;
}

void set_head(Data& data, const FormRequest& request) {
    const auto& one = request.audit_template;
    data.set("subject_word", one.subject == SubjectKind::child ? "Child" : "Worker");
    data.set("months", std::to_string(one.period_months));
    data.set("minutes", std::to_string(one.budget_minutes));
    set_text_if_any(data, "subject", request.draft ? request.draft->subject : std::string{});
    set_text_if_any(data, "team", request.draft ? request.draft->team : std::string{});
    set_text_if_any(data, "period",
                    request.draft ? fmt::format("{} to {}", spoken_date(request.draft->period.from),
                                                spoken_date(request.draft->period.to))
                                  : std::string{});
}

}  // namespace
}  // namespace caseaudit::forms

namespace caseaudit {

std::string paper_html(const FormRequest& request) {
    auto data = forms::page_data(request);
    forms::set_head(data, request);
    data.set("sections", forms::sections_data(request));
    data.set("with_rest", request.copy == Copy::whole || request.copy == Copy::judgements);
    auto rows = forms::list_data();
    for (int row = 0; row < forms::action_rows; ++row) rows << forms::object_data();
    data.set("rows", rows);
    return forms::rendered(forms::embedded::paper, data);
}

}  // namespace caseaudit
