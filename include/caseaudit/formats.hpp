#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/retention.hpp>
#include <caseaudit/template.hpp>
#include <caseaudit/timekeeping.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// A folder of templates, with the scales and practice areas they rest on. Reading it throws `InputError` at
/// the first fault of scales.xml or practice-areas.xml; a faulty template is kept in `refused` instead.
class CASEAUDIT_API TemplateFolder {
public:
    explicit TemplateFolder(const std::string& path);

    const std::vector<PracticeArea>& practice_areas() const { return areas_; }
    /// All templates that could be read, by id, then version.
    const std::vector<Template>& all() const { return templates_; }
    /// What is wrong with the others: the whole message for a person, one each.
    const std::vector<std::string>& refused() const { return refused_; }

    /// The newest version of a template; throws `Error` naming those there are.
    const Template& newest(std::string_view id) const;
    /// Null when that version is not here.
    const Template* find(std::string_view id, const Version& version) const;

private:
    std::vector<PracticeArea> areas_;
    std::vector<Template> templates_;
    std::vector<std::string> refused_;
};

// Each throws `InputError` at the first thing wrong: place, line, caret and advice are in its message.
// The `…_text` twins read a document already in memory, for tests and fuzzers.

/// `folder` holds scales.xml, practice-areas.xml and the templates that may be included.
CASEAUDIT_API Template read_template(const std::string& path, const std::string& folder);
CASEAUDIT_API Template read_template_text(std::string_view text, const std::string& name,
                                          const std::string& folder);
CASEAUDIT_API CaseFile read_case_file(const std::string& path);
CASEAUDIT_API CaseFile read_case_file_text(std::string_view text, const std::string& name);
/// Refuses timescales of one name that hold at the same time.
CASEAUDIT_API TimescaleFile read_timescales(const std::string& path);
CASEAUDIT_API TimescaleFile read_timescales_text(std::string_view text, const std::string& name);
/// JSON as gov.uk publishes it. Refuses a file that has a year only in part.
CASEAUDIT_API BankHolidays read_bank_holidays(const std::string& path);
CASEAUDIT_API BankHolidays read_bank_holidays_text(std::string_view text, const std::string& name);
/// Both files, put together.
CASEAUDIT_API Timekeeping read_timekeeping(const std::string& timescales, const std::string& bank_holidays);
/// How long audits are kept; each kind has one period.
CASEAUDIT_API Retention read_retention(const std::string& path);
CASEAUDIT_API Retention read_retention_text(std::string_view text, const std::string& name);
/// What one person thinks, on one day: a case file with those views, which covers nothing else.
CASEAUDIT_API CaseFile read_feedback_form(const std::string& path);
CASEAUDIT_API CaseFile read_feedback_form_text(std::string_view text, const std::string& name);
/// The name of a feedback form's root element.
inline constexpr std::string_view feedback_form_root = "feedback-form";
/// Checks the file alone, its seal too; whether it fits its template is `check_audit`'s business.
CASEAUDIT_API Audit read_audit(const std::string& path);
CASEAUDIT_API Audit read_audit_text(std::string_view text, const std::string& name);
/// Throws `Error` when the audit does not fit the template: version, hash, unknown question or value, an
/// answer to a question that is not asked, a reason that is missing.
CASEAUDIT_API void check_audit(const Audit& audit, const Template& audit_template);
/// The template that the audit answers. Throws `Error` where that version is not in the folder, or the audit
/// does not fit it.
CASEAUDIT_API const Template& fitting_template(const Audit& audit, const TemplateFolder& templates);

/// The resolved template in canonical form; its SHA-256 is the template's hash.
CASEAUDIT_API std::string write_template(const Template& audit_template);
/// Without a seal.
CASEAUDIT_API std::string write_audit(const Audit& audit);
/// The document as its last change: a line with the SHA-256 of all before it is added within its root. Throws
/// `Error` when it does not end with a root of its own line.
CASEAUDIT_API std::string sealed(const std::string& document);
/// XCCDF 1.2: Benchmark and TestResult, one profile a ledger.
CASEAUDIT_API std::string write_xccdf(const Template& audit_template, const Audit& audit);

}  // namespace caseaudit
