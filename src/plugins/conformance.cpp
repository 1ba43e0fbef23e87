#include "plugins/conformance.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/case_file.hpp>
#include <chrono>

#include "formats/case_file/vocabulary.hpp"
#include "plugins/elf_symbols.hpp"
#include "plugins/plugin.hpp"
#include "plugins/run_check.hpp"

namespace caseaudit::plugins {
namespace {

using namespace std::chrono;
using Faults = std::vector<std::string>;

const Period half_year{2012y / December / 1, 2013y / May / 31};
const Calendar any_calendar{{1900y / January / 1, 2100y / December / 31}, {}};
constexpr std::size_t most_limits = 12;
constexpr std::size_t units = 5;
constexpr std::size_t most_ways = 3125;  // each of five limits in each of the units

CaseFile empty_file(std::vector<Source> sources) {
    return {"empty.xml", {SubjectKind::child, "C-0000", {}, {}, {}}, std::move(sources), {}};
}

/// A source that carries all that the check needs, and has no entries.
CaseFile empty_file_that_carries(const std::vector<Need>& needs) {
    const Period always{1900y / January / 1, 2100y / January / 1};
    Source source{"all", "All that is needed", {}};
    for (const auto& need : needs) {
        source.coverage.push_back({need.kind, Extent::every, always, need.fields, true});
    }
    return empty_file({std::move(source)});
}

bool same(const Prompt& a, const Prompt& b) {
    return a.text == b.text && a.urgent == b.urgent && a.evidence == b.evidence;
}

bool same(const Result& a, const Result& b) {
    return a.outcome == b.outcome && a.reason == b.reason && a.evidence == b.evidence &&
           std::ranges::equal(a.prompts, b.prompts, [](const auto& x, const auto& y) { return same(x, y); });
}

/// The check's limits, each in some unit; `way` numbers the ways to choose them.
Limits limits_in(const std::vector<std::string>& names, std::size_t way) {
    Limits limits;
    for (const auto& name : names) {
        limits[name] = {31, static_cast<LimitUnit>(way % units)};
        way /= units;
    }
    return limits;
}

/// A check of a plugin, and what running it shows.
class Trial {
public:
    Trial(const Check& check, std::string id) : check_{check}, report_{std::move(id), {}} {}

    CheckReport report() {
        look_at_needs();
        if (reads_anything()) {
            must_not_be_checked(empty_file({}), "where no source is named");
            must_not_be_checked(empty_file({{"none", "Carries nothing", {}}}),
                                "where the source carries nothing");
        }
        must_run();
        return report_;
    }

private:
    void fault(std::string sentence) { report_.faults.push_back(std::move(sentence)); }

    bool reads_anything() const { return !check_.needs.empty() || !check_.uses.empty(); }

    void look_at_needs() {
        if (!reads_anything())
            fault("it states no needs, so what a source does not carry would read as not done");
        for (const auto& need : check_.needs) look_at(need, "needs");
        for (const auto& use : check_.uses) look_at(use, "uses");
    }

    void look_at(const Need& need, std::string_view verb) {
        const auto kinds = case_file::covered_kinds();
        if (std::ranges::find(kinds, need.kind) == kinds.end())
            return fault(fmt::format("it {} '{}', and no case file has such entries", verb, need.kind));
        const auto known = case_file::fields_of(need.kind);
        for (const auto& field : need.fields) {
            if (std::ranges::find(known, field) != known.end()) continue;
            fault(fmt::format("it {} '{}' of '{}', and no case file has that", verb, field, need.kind));
        }
    }

    Result run(const CaseFile& file, const Limits& limits) const {
        return run_check(check_, report_.id, file, Context{half_year, limits, {}, &any_calendar});
    }

    void must_not_be_checked(const CaseFile& file, std::string_view where) {
        const auto result = run(file, limits_in(check_.limits, 0));
        if (result.outcome == Outcome::not_checked) return;
        fault(fmt::format("it says '{}' {}; it must not be checked", name_of(result.outcome), where));
    }

    /// The template chooses a limit's unit; the check must work in one way at least.
    void must_run() {
        const auto file = empty_file_that_carries(check_.needs);
        if (check_.limits.size() > most_limits) return fault("it has more limits than anybody can set");
        Result result;
        std::size_t ways = 1;
        for (std::size_t i = 0; i < check_.limits.size() && ways < most_ways; ++i) ways *= units;
        for (std::size_t way = 0; way < ways; ++way) {
            const auto limits = limits_in(check_.limits, way);
            result = run(file, limits);
            if (!same(result, run(file, limits))) return fault("it says two things of the same case file");
            if (result.outcome != Outcome::error) return;
        }
        fault("on a case file without entries: " + result.reason);
    }

    const Check& check_;
    CheckReport report_;
};

Faults faults_of_exports(const std::string& path) {
    auto names = exported_symbols(path);
    std::erase(names, "caseaudit_plugin");
    // What AddressSanitizer adds is no fault of the plugin's.
    std::erase_if(names, [](const std::string& name) { return name.starts_with("__odr_asan."); });
    if (names.empty()) return {};
    return {fmt::format("it exports '{}'{} besides 'caseaudit_plugin'; build it by caseaudit_add_plugin",
                        names.front(),
                        names.size() == 1 ? "" : fmt::format(" and {} more", names.size() - 1))};
}

}  // namespace

bool PluginReport::is_fine() const {
    return faults.empty() &&
           std::ranges::all_of(checks, [](const auto& check) { return check.faults.empty(); });
}

PluginReport try_plugin(const std::string& path) {
    const auto plugin = Plugin::load(path);
    PluginReport report{
        std::string{plugin.name()}, std::string{plugin.version()}, faults_of_exports(path), {}};
    for (const auto& [name, check] : plugin.checks().all()) {
        report.checks.push_back(Trial{check, fmt::format("{}.{}", plugin.name(), name)}.report());
    }
    return report;
}

}  // namespace caseaudit::plugins
