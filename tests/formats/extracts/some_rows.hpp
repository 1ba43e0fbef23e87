#pragma once
#include <string>
#include <vector>

namespace caseaudit::test {

/// Headers and rows of the tables that `some_map` knows.
inline const std::vector<std::string> heads{"Child Unique ID", "Date of visit", "Seen alone?", "Worker",
                                            "Notes",           "Typed on",      "Sort"};
inline std::vector<std::string> visit(const std::string& child, const std::string& on,
                                      const std::string& alone = "a) Yes") {
    return {child, on, alone, "W-012", "Seen at home", on, ""};
}
inline const std::vector<std::string> list_heads{"Child's ID",  "Date of birth", "Ethnicity",
                                                 "Team",        "Status",        "Last seen",
                                                 "Next review", "Plan start",    "Risk"};

}  // namespace caseaudit::test
