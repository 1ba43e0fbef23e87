#include <nlohmann/json.hpp>

#include "reports/cases_report.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const TableReport& table) {
    auto rejects = Json::array();
    for (const auto& reject : table.rejects)
        rejects.push_back({{"file", reject.file}, {"line", reject.line}, {"why", reject.why}});
    return {{"map", table.map},
            {"table", table.table},
            {"name", table.name},
            {"source", table.source.id},
            {"title", table.source.title},
            {"rows", table.rows},
            {"children", table.children},
            {"duplicates", table.duplicates},
            {"columns", table.found},
            {"missing", table.missing},
            {"not-read", table.unasked},
            {"notes", table.notes},
            {"rejected", table.rejected},
            {"rejects", rejects}};
}

Json json_of(const ExtractReport& extract) {
    auto tables = Json::array();
    for (const auto& table : extract.tables) tables.push_back(json_of(table));
    return {{"file", extract.path},
            {"from", iso_date(extract.period.from)},
            {"to", iso_date(extract.period.to)},
            {"tables", tables},
            {"unknown", extract.unknown}};
}

Json json_of(const KindShare& kind) {
    return {{"kind", kind.audit_template->id}, {"facts", kind.facts},
            {"by-checks", kind.by_checks},     {"asked", kind.asked},
            {"answered", kind.answered},       {"unanswered", kind.unanswered}};
}

Json json_of(const Origin& origin, const Survey& survey) {
    auto cannot = Json::array();
    for (const auto& kind : survey.needed) {
        if (!origin.carries.contains(kind)) cannot.push_back(kind);
    }
    return {{"name", origin.name},
            {"subjects", origin.subjects},
            {"carries", origin.carries},
            {"cannot-carry", cannot},
            {"only-here", origin.only_here}};
}

Json json_of(const SubjectConflict& one) {
    auto statements = Json::array();
    for (const auto& statement : one.conflict.statements) {
        statements.push_back({{"value", statement.value},
                              {"source", statement.where.source},
                              {"entry", statement.where.entry},
                              {"line", statement.where.line}});
    }
    return {{"subject", one.subject},
            {"kind", one.conflict.kind},
            {"field", one.conflict.field},
            {"statements", statements}};
}

}  // namespace

std::string cases_json(const Survey& survey) {
    Json whole{
        {"format", "caseaudit-cases-1"}, {"as-of", iso_date(survey.as_of)}, {"subjects", survey.subjects}};
    for (const auto* name : {"extracts", "kinds", "sources", "conflicts"}) whole[name] = Json::array();
    for (const auto& extract : survey.cases->extracts()) whole["extracts"].push_back(json_of(extract));
    for (const auto& kind : survey.kinds) whole["kinds"].push_back(json_of(kind));
    for (const auto& origin : survey.origins) whole["sources"].push_back(json_of(origin, survey));
    for (const auto& conflict : survey.conflicts) whole["conflicts"].push_back(json_of(conflict));
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace caseaudit::reports
