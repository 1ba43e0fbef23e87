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

void must_fit(const Limits& limits, const Timescales& timescales, const Check& check) {
    for (const auto& name : check.limits) {
        if (!limits.contains(name) && !timescales.has(name))
            throw Error{fmt::format("check '{}' needs the limit '{}'", check.name, name)};
    }
    for (const auto& [name, limit] : limits) {
        if (std::ranges::find(check.limits, name) != check.limits.end()) continue;
        throw Error{fmt::format("check '{}' has no limit '{}'", check.name, name)};
    }
}

Date date_of(const std::string& text) {
    const auto date = parse_date(text);
    if (!date) throw Error{fmt::format("'{}' is no date; write it as 2013-05-31", text)};
    return *date;
}

Calendar calendar_of(const Setting& setting) {
    using namespace std::chrono;
    std::vector<Date> days;
    for (const auto& day : setting.bank_holidays) days.push_back(date_of(day));
    return {{2000y / January / 1, 2100y / December / 31}, std::move(days), setting.start};
}

Timescales timescales_of(const Setting& setting) {
    if (setting.timescales.empty()) return {};
    return read_timescales_text(setting.timescales, "timescales.xml").timescales;
}

}  // namespace

Result run_check(const PluginInfo& plugin, std::string_view name, std::string_view case_file,
                 const Setting& setting) {
    Checks checks;
    plugin.add_checks(checks);
    const auto& check = check_named(checks, plugin.name, name);
    const auto timescales = timescales_of(setting);
    const auto calendar = calendar_of(setting);
    must_fit(setting.limits, timescales, check);
    const auto file = read_case_file_text(case_file, "case-file.xml");
    std::vector<CaseFile> family;
    for (const auto& xml : setting.family) family.push_back(read_case_file_text(xml, "sibling.xml"));
    std::vector<const CaseFile*> siblings;
    siblings.reserve(family.size());
    for (const auto& sibling : family) siblings.push_back(&sibling);
    const Context context{months_up_to(date_of(setting.as_of), setting.months), setting.limits, siblings,
                          &calendar, &timescales};
    return plugins::run_check(check, fmt::format("{}.{}", plugin.name, name), file, context);
}

}  // namespace caseaudit::testing
