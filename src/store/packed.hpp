#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <string_view>
#include <vector>

/// Answers as one printable character a question, which many audits are counted from.
namespace caseaudit::store {

/// What stands where no value does; the n-th value of a question's scale is the n-th letter (A…Z, a…z).
enum class Mark : char {
    no_answer = '.',   ///< the document has none: not asked, or not come to
    unanswered = '?',  ///< by a person, or because no check could
    not_checked = '-',
    error = '!',
    not_applicable = '/',
    no_evidence_found = '0',
};

struct LayoutQuestion {
    std::string id;
    int version = 1;
    std::vector<std::string> values;

    bool operator==(const LayoutQuestion&) const = default;
};

/// The questions of one version of a template, in order.
using Layout = std::vector<LayoutQuestion>;

/// Throws `Error` where a scale has more values than there are letters.
CASEAUDIT_API Layout layout_of(const Template& audit_template);

/// A line a question: id, version and values, with blanks between them.
CASEAUDIT_API std::string written(const Layout& layout);
/// Throws `Error` where it is not what `written` gives.
CASEAUDIT_API Layout read_layout(std::string_view text);

/// Throws `Error` where a value is not in the layout.
CASEAUDIT_API std::string packed(const Audit& audit, const Layout& layout);

}  // namespace caseaudit::store
