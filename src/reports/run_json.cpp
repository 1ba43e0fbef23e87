#include <nlohmann/json.hpp>

#include "reports/run_report.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::vector<Citation>& evidence) {
    auto all = Json::array();
    for (const auto& citation : evidence) {
        all.push_back({{"kind", citation.kind},
                       {"entry", citation.entry},
                       {"date", iso_date(citation.date)},
                       {"source", citation.source},
                       {"line", citation.line}});
    }
    return all;
}

Json json_of(const Answer& answer) {
    return {{"question", answer.question}, {"version", answer.version},
            {"check", answer.check},       {"outcome", name_of(answer.outcome)},
            {"reason", answer.reason},     {"evidence", json_of(answer.evidence)}};
}

Json json_of(const AuditPrompt& raised) {
    auto prompts = Json::array();
    for (const auto& prompt : raised.prompts) {
        prompts.push_back(
            {{"text", prompt.text}, {"urgent", prompt.urgent}, {"evidence", json_of(prompt.evidence)}});
    }
    return {{"question", raised.question},
            {"check", raised.check},
            {"outcome", name_of(raised.outcome)},
            {"reason", raised.reason},
            {"prompts", prompts}};
}

Json json_of(const std::optional<Counting>& counting) {
    if (!counting) return nullptr;
    return {{"start-is", name_of(counting->start)},
            {"bank-holidays-from", iso_date(counting->bank_holidays.from)},
            {"bank-holidays-to", iso_date(counting->bank_holidays.to)},
            {"timescales-hash", counting->timescales_hash}};
}

Json json_of(const Run& run, const Audit& draft) {
    auto facts = Json::array();
    for (const auto& answer : draft.answers) facts.push_back(json_of(answer));
    auto prompts = Json::array();
    for (const auto& raised : draft.prompts) prompts.push_back(json_of(raised));
    const auto worker = run.workers.find(draft.subject);
    return {{"audit", draft.id},
            {"subject", draft.subject},
            {"team", draft.team},
            {"working-days", json_of(draft.counting)},
            {"worker", worker == run.workers.end() ? "" : worker->second},
            {"facts", facts},
            {"prompts", prompts}};
}

}  // namespace

std::string run_json(const Run& run) {
    auto drafts = Json::array();
    for (const auto& draft : run.drafts) drafts.push_back(json_of(run, draft));
    const Json whole{{"format", "caseaudit-run-1"},
                     {"template", run.audit_template->id},
                     {"template-version", to_string(run.audit_template->version)},
                     {"template-hash", run.audit_template->hash},
                     {"from", iso_date(run.period.from)},
                     {"as-of", iso_date(run.period.to)},
                     {"drafts", drafts}};
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace caseaudit::reports
