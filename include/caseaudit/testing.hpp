#pragma once
#include <caseaudit/calendar.hpp>
#include <caseaudit/context.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/plugin.hpp>
#include <caseaudit/result.hpp>
#include <string>
#include <string_view>
#include <vector>

/// For the tests of plugins: runs a check over a case file written in the test. The test program is built
/// from the plugin's own sources, so that `caseaudit_plugin` is at hand.
namespace caseaudit::testing {

/// What a check is told besides the case file.
struct Setting {
    std::string as_of = "2013-05-31";
    int months = 6;  ///< of the audit period, up to and including `as_of`
    Limits limits = {};
    std::vector<std::string> family = {};  ///< the siblings' case files, as XML
    std::string timescales = {};           ///< XML: what holds where `limits` has no limit of a name
    /// All that there are from 2000 to 2100, as 2013-12-25.
    std::vector<std::string> bank_holidays = {};
    Calendar::StartIs start = Calendar::StartIs::day_0;
};

/// Runs a check as `caseaudit run` does: needs first, whatever is thrown contained. `case_file` is XML.
/// Throws `Error` when the test itself is wrong: there is no such check, the XML is not a case file, or
/// a limit that the check names is
/// neither in `limits` nor in `timescales`, or `limits` has one that it does not name.
CASEAUDIT_API Result run_check(const PluginInfo& plugin, std::string_view check, std::string_view case_file,
                               const Setting& setting = {});

}  // namespace caseaudit::testing
