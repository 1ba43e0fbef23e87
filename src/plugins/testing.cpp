#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <caseaudit/testing.hpp>

#include "plugins/run_check.hpp"

namespace caseaudit::testing {
namespace {

const Check& check_named(const Checks& checks, std::string_view plugin, std::string_view name) {
    if (const auto* const check = checks.find(name)) return *check;
    std::vector<std::string_view> names;
    for (const auto& [other, check] : checks.all()) names.push_back(other);
    throw Error{
        fmt::format("plugin '{}' has no check '{}'; it has: {}", plugin, name, fmt::join(names, ", "))};
}

void must_fit(const Limits& limits, const Check& check) {
    for (const auto& name : check.limits) {
        if (!limits.contains(name))
            throw Error{fmt::format("check '{}' needs the limit '{}'", check.name, name)};
    }
    for (const auto& [name, limit] : limits) {
        if (std::ranges::find(check.limits, name) != check.limits.end()) continue;
        throw Error{fmt::format("check '{}' has no limit '{}'", check.name, name)};
    }
}

Period period_of(const Setting& setting) {
    const auto as_of = parse_date(setting.as_of);
    if (!as_of) throw Error{fmt::format("'{}' is no date; write it as 2013-05-31", setting.as_of)};
    return months_up_to(*as_of, setting.months);
}

}  // namespace

Result run_check(const PluginInfo& plugin, std::string_view name, std::string_view case_file,
                 const Setting& setting) {
    Checks checks;
    plugin.add_checks(checks);
    const auto& check = check_named(checks, plugin.name, name);
    must_fit(setting.limits, check);
    const auto file = read_case_file_text(case_file, "case-file.xml");
    std::vector<CaseFile> family;
    for (const auto& xml : setting.family) family.push_back(read_case_file_text(xml, "sibling.xml"));
    std::vector<const CaseFile*> siblings;
    siblings.reserve(family.size());
    for (const auto& sibling : family) siblings.push_back(&sibling);
    const Context context{period_of(setting), setting.limits, siblings};
    return plugins::run_check(check, fmt::format("{}.{}", plugin.name, name), file, context);
}

}  // namespace caseaudit::testing
