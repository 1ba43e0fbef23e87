#pragma once
#include <string_view>

/// The files that HTML reports are made of, as they were when this was built.
namespace caseaudit::reports::embedded {

extern const std::string_view page;
extern const std::string_view qa_meeting;
extern const std::string_view findings;
extern const std::string_view matrix;
extern const std::string_view views;
extern const std::string_view evidence;
extern const std::string_view evidence_index;
extern const std::string_view evidence_cells;
extern const std::string_view letter;
extern const std::string_view plain;
extern const std::string_view themes;
extern const std::string_view theme_bench;
extern const std::string_view bench;          ///< its style sheet
extern const std::string_view bench_script;   ///< web/report/bench.js, bundled
extern const std::string_view report;         ///< the style sheet
extern const std::string_view report_script;  ///< web/report, bundled

}  // namespace caseaudit::reports::embedded
