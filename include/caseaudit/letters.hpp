#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <optional>
#include <string>
#include <vector>

/// Feedback on one audit, to the worker or to the manager.
namespace caseaudit {

/// Something that the audit found, in the auditors' words or the template's.
struct LetterPoint {
    std::string text;
    std::string reason;  ///< or empty
    bool operator==(const LetterPoint&) const = default;
};

struct LetterAction {
    std::string what;
    std::string owner;
    std::string by;       ///< "14 June 2013", "at once"
    std::string measure;  ///< or empty
    std::string stands;   ///< "done on 20 June 2013"; empty: open
    bool urgent = false;
    bool operator==(const LetterAction&) const = default;
};

/// What both formats say. It holds no grade, no auditor, and no reference but that of the subject: what looks
/// like one in free text, or like a name, number or address, is left out.
struct Letter {
    Colleague to = Colleague::worker;
    std::string kind;           ///< title of the template
    std::string subject;        ///< reference
    bool is_of_worker = false;  ///< the subject is the worker's own file
    std::string team;
    Period period;
    Date completed;
    std::string talked;  ///< a sentence about the conversation; or empty
    std::vector<LetterPoint> strengths;
    std::vector<LetterAction> actions;
    std::vector<LetterPoint> to_work_on;
    std::vector<LetterPoint> described;  ///< said by worker or manager, and not on the record
    std::optional<WorkerReply> reply;
    Date report_by;    ///< when the manager must have reported back
    int left_out = 0;  ///< how many words were left out as names, numbers or references
};

/// Throws `Error` for a draft, or for one copy of an audit.
CASEAUDIT_API Letter letter_to(Colleague colleague, const Audit& audit, const Template& audit_template);

/// One page that loads nothing, and prints on A4.
CASEAUDIT_API std::string letter_html(const Letter& letter);
CASEAUDIT_API std::string letter_text(const Letter& letter);

}  // namespace caseaudit
