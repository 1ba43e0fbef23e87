#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "aggregate/made_up.hpp"
#include "reports/kinds/kinds.hpp"

/// The small review of `made_up`, as each kind of report is made of it.
namespace made_reports {

using namespace caseaudit;
using namespace caseaudit::reports;

const std::vector<CheckedAudit>& checked();
QaPack pack_of(const std::vector<CheckedAudit>& audits);
std::vector<CheckedAudit> some(const std::function<bool(const CheckedAudit&)>& wanted);
TeamAudits oak();
WorkerAudits worker();
ProcessAudits process();
PartnerPack partners();
std::vector<PlainReport> all_kinds();

/// In the text, the page, the CSV or the JSON.
bool anywhere(const PlainReport& report, const std::string& words);

/// "facts / 0 case recording / team oak" → "1 of 4 (25%) red": every figure of every table, in small letters.
using Figures = std::map<std::string, std::string>;
std::string lowered(std::string text);
std::string place(const std::string& table, const std::string& row, std::size_t at,
                  const std::string& column);
Figures of_values(const PlainReport& report);
Figures of_page(const std::string& html);

}  // namespace made_reports
