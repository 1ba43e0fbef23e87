#pragma once
#include "kinds/case_file.hpp"

/// Children with plans, placements and reviews, as the tests of this plugin write them.
namespace planned {

using namespace caseaudit;
using namespace caseaudit::testing;

inline const std::string cp = "child-protection";
inline const std::string la = "looked-after";
inline const std::string cin = "child-in-need";

inline const std::string plans = all("plan", "ended");
inline const std::string placements = all("placement", "ended");
inline const std::string reviews = all("review", "cancelled");
inline const std::string everything = plans + placements + reviews;

inline std::string plan(const std::string& type, const std::string& from, const std::string& more = "") {
    return "<plan type=\"" + type + "\" date=\"" + from + "\" " + more + "/>";
}
inline std::string placement(const std::string& from, const std::string& ended = "") {
    return "<placement date=\"" + from + "\" ended=\"" + ended + "\"/>";
}
inline std::string review(const std::string& type, const std::vector<std::string>& days) {
    std::string all;
    for (const auto& day : days) all += "<review type=\"" + type + "\" date=\"" + day + "\"/>";
    return all;
}

/// What a check says of a child with this status, from a source that carries the status and `coverage`.
inline Result run(const char* check, const std::string& status, const std::string& entries,
                  const std::string& coverage = everything, bool timescales = true,
                  const Limits& limits = {}) {
    const Setting setting{.limits = limits,
                          .timescales = timescales ? shipped_timescales() : "",
                          .bank_holidays = {"2012-12-25", "2012-12-26", "2013-01-01", "2013-03-29",
                                            "2013-04-01", "2013-05-06", "2013-05-27"}};
    return run_check(caseaudit_plugin, check,
                     case_file(source("s", all("subject", "status") + coverage),
                               "<subject kind=\"child\" ref=\"C-1\" status=\"" + status + "\"/>", entries),
                     setting);
}

}  // namespace planned
