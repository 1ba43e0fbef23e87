#include <spdlog/fmt/fmt.h>

#include <caseaudit/formats.hpp>

#include "forms/embedded.hpp"
#include "forms/json.hpp"
#include "forms/page.hpp"
#include "forms/policy_hash.hpp"

namespace caseaudit {
namespace {

using forms::Json;

/// The draft as the form's script reads it, whoever's copy it is.
std::string document_of(const FormRequest& request) {
    if (!request.draft) return {};
    auto draft = *request.draft;
    draft.copy = request.copy;
    return write_audit(draft);
}

Json said_json(const std::optional<Answer>& answer) {
    if (!answer) return nullptr;
    const auto& why = answer->correction.empty() ? answer->reason : answer->correction;
    return {{"state", name_of(answer->state)}, {"value", answer->value}, {"reason", why}};
}

/// What a check said to one of the pair, and the entries it rests on, whatever they made of it.
Json record_json(const Disagreement& difference) {
    for (const auto* side : {&difference.first, &difference.second}) {
        if (!*side || (*side)->check.empty()) continue;
        const auto& answer = **side;
        auto evidence = Json::array();
        for (const auto& one : answer.evidence) {
            evidence.push_back({{"kind", one.kind},
                                {"entry", one.entry},
                                {"date", iso_date(one.date)},
                                {"source", one.source},
                                {"line", one.line}});
        }
        return {{"question", answer.question},        {"version", answer.version}, {"check", answer.check},
                {"outcome", name_of(answer.outcome)}, {"reason", answer.reason},   {"evidence", evidence}};
    }
    return nullptr;
}

Json differences_json(const std::vector<Disagreement>& differences) {
    auto all = Json::array();
    for (const auto& one : differences) {
        all.push_back({{"question", one.question},
                       {"first", said_json(one.first)},
                       {"second", said_json(one.second)},
                       {"record", record_json(one)}});
    }
    return all;
}

std::string settings_json(const FormRequest& request) {
    Json settings{{"copy", name_of(request.copy)},
                  {"blank", !request.draft.has_value()},
                  {"storage", request.browser_storage},
                  {"document", document_of(request)}};
    if (request.differences) settings["differences"] = differences_json(*request.differences);
    return forms::script_text(settings);
}

}  // namespace

std::string form_html(const FormRequest& request) {
    auto data = forms::page_data(request);
    const auto& one = request.audit_template;
    data.set("data", fmt::format(R"({{"plan":{},"template":{},"settings":{}}})", score_plan_json(one),
                                 template_json(one), settings_json(request)));
    data.set("script", std::string{forms::embedded::script});
    data.set("script_hash", forms::policy_hash(forms::embedded::script));
    return forms::rendered(forms::embedded::page, data);
}

}  // namespace caseaudit
