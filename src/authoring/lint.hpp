#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/plugin.hpp>
#include <caseaudit/template.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::authoring {

/// `error`: audits with this template would go wrong. `information`: worth knowing, nothing to mend.
enum class Severity { information, warning, error };

struct Remark {
    Severity severity = Severity::warning;
    std::string question;  ///< empty: about the template as a whole
    std::string message;   ///< one sentence without its full stop
};

/// The check of an id such as "supervision.on-file"; null when no plugin has it.
using FindCheck = std::function<const Check*(std::string_view id)>;

/// What could be better in a template that can be read. `timescales` have the limits that it need not give.
CASEAUDIT_API std::vector<Remark> lint(const Template& audit_template, const FindCheck& find_check,
                                       const Timescales& timescales);

CASEAUDIT_API std::string_view name_of(Severity severity);

}  // namespace caseaudit::authoring
