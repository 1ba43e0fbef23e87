#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <map>
#include <string>
#include <vector>

/// What one run of an audit kind's checks found, for the auditors who asked for it. Carries subject
/// references.
namespace caseaudit::reports {

/// The drafts of one run, in the order they are reported.
struct Run {
    const Template* audit_template = nullptr;
    Period period;
    std::vector<Audit> drafts;
    std::map<std::string, std::string> workers = {};  ///< whose work each subject is, where it is recorded
    bool several_sources =
        false;  ///< a case file has more than one source, so that a line alone says too little
};

/// How often each outcome of a check came up, for one question.
struct OutcomeCounts {
    int met = 0;
    int not_met = 0;
    int not_applicable = 0;
    int not_checked = 0;
    int error = 0;

    void add(Outcome outcome);
};

CASEAUDIT_API std::string run_text(const Run& run);
CASEAUDIT_API std::string run_json(const Run& run);
/// One row a finding, prompt or unchecked fact.
CASEAUDIT_API std::string run_csv(const Run& run);

}  // namespace caseaudit::reports
