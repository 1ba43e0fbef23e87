#include "cli/report/kinds.hpp"

#include <algorithm>
#include <caseaudit/action_store.hpp>

#include "aggregate/followed.hpp"
#include "cli/output.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

std::string in_format(const reports::PlainReport& report, const std::string& format) {
    if (format == "html") return reports::plain_html(report);
    if (format == "csv") return reports::plain_csv(report);
    if (format == "json") return reports::plain_json(report);
    return format == "xlsx" ? reports::plain_xlsx(report) : reports::plain_text(report);
}

}  // namespace

std::vector<Option> kind_options(std::vector<Option> more) {
    std::vector<Option> all{
        {"format",
         "FORMAT",
         "text (the default), html, xlsx, csv or json",
         false,
         {"text", "html", "xlsx", "csv", "json"}},
        {"out", "FILE", "write the report there, for its owner alone to read; else to standard output"},
        {"as-of", "DATE",
         "the date of the report, which actions are overdue at; by default --today, without a store the "
         "latest "
         "date in the audits"},
        {"title", "TITLE", "the title of the report"}};
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return report_options(std::move(all));
}

std::vector<CheckedAudit> full_audits(const Arguments& arguments, std::string_view command,
                                      const TemplateFolder& templates, ReportAudits& read) {
    if (!read.are_packed()) return std::move(read.audits);
    return StoredAudits{arguments, command, templates}.read(read.ids);
}

QaPack pack_of(const ReportAudits& read, const TemplateFolder& templates, const QaOptions& options) {
    const auto& areas = templates.practice_areas();
    return read.are_packed() ? qa_pack(read.columns, areas, options) : qa_pack(read.audits, areas, options);
}

bool is_of_store(const Arguments& arguments) { return arguments.rest.empty(); }

QaOptions kind_pack_options(const Arguments& arguments, const std::string& title, const std::string& audience,
                            const std::vector<std::string>& selection) {
    return {arguments.get("title", title), audience, report_date(arguments), selection};
}

std::vector<FollowedAction> report_actions(const Arguments& arguments, std::string_view command,
                                           const std::vector<CheckedAudit>& audits,
                                           const std::vector<std::string>& teams) {
    if (!is_of_store(arguments)) return followed_in(audits);
    std::vector<std::string> ids;
    for (const auto& checked : audits) ids.push_back(checked.audit.id);
    std::ranges::sort(ids);
    return stored_actions(arguments, command, ids, teams);
}

std::vector<FollowedAction> stored_actions(const Arguments& arguments, std::string_view command,
                                           const std::vector<std::string>& ids,
                                           const std::vector<std::string>& teams) {
    const Store store{store_place(arguments, command)};
    auto all = followed_actions(store);
    std::erase_if(all, [&](const FollowedAction& action) {
        if (action.origin == ActionOrigin::audit) return !std::ranges::binary_search(ids, action.audit);
        if (action.origin != ActionOrigin::meeting || teams.empty()) return true;
        return !action.team.empty() && std::ranges::find(teams, action.team) == teams.end();
    });
    return all;
}

void write_report(const reports::PlainReport& report, const Arguments& arguments, std::string_view command) {
    const auto format = arguments.get("format", "text");
    if (format == "xlsx" && !arguments.has("out"))
        throw UsageError{fmt::format("'{}' writes a workbook to a file: --out report.xlsx", command)};
    const auto bytes = in_format(report, format);
    write_or_print(arguments, bytes);
}

}  // namespace caseaudit::cli
