#pragma once
#include <chrono>
#include <string>

namespace caseaudit::cli {

/// How a child process ended.
struct ChildEnd {
    std::string report;  ///< all that it wrote to `report_descriptor`
    bool in_time = true;
    int signal = 0;  ///< that ended it; 0: none
    int code = 0;    ///< exit code, when no signal ended it
};

/// The file descriptor that a child reports to, so that whatever else it prints is no part of the report.
inline constexpr int report_descriptor = 3;

/// Runs this very program with two words, in a process of its own that dies with this one. One that takes
/// longer than `limit` is ended, with all that it started. Throws `Error` when no process can be made.
ChildEnd run_self(const std::string& word, const std::string& argument, std::chrono::milliseconds limit);

}  // namespace caseaudit::cli
