#include "records/opening.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem/path.hpp>
#include <caseaudit/error.hpp>
#include <sstream>

#include "files/files.hpp"
#include "model/reference.hpp"

namespace caseaudit {
namespace {

Date day_of(const std::string& given, const std::string& text) {
    if (const auto day = parse_date(text)) return *day;
    throw Error{
        fmt::format("'{}' does not say on which day an extract was taken. Write 2026-09-30, or "
                    "annex-a.xlsx=2026-09-30 for one file",
                    given)};
}

}  // namespace

ExtractDays::ExtractDays(const std::vector<std::string>& given) {
    for (const auto& one : given) {
        const auto equals = one.rfind('=');
        if (equals == std::string::npos) {
            if (everywhere_)
                throw Error{fmt::format("'{}' is a second day for every file. Keep one of them", one)};
            everywhere_ = day_of(one, one);
        } else {
            by_name_.insert_or_assign(one.substr(0, equals), day_of(one, one.substr(equals + 1)));
        }
    }
}

std::optional<Date> ExtractDays::of(const std::string& path) const {
    for (const auto& name : {path, boost::filesystem::path{path}.filename().string()}) {
        if (const auto found = by_name_.find(name); found != by_name_.end()) return found->second;
    }
    return everywhere_;
}

std::set<std::string, std::less<>> read_subjects(const std::string& path) {
    constexpr std::uint64_t most = 64ULL << 20U;
    std::istringstream lines{files::read(path, most)};
    std::set<std::string, std::less<>> references;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        line.erase(0, line.find_first_not_of(" \t\r"));
        line.erase(line.find_last_not_of(" \t\r") + 1);
        if (line.empty()) continue;
        if (!is_reference(line)) {
            throw Error{fmt::format("{}:{}: '{}' is no reference. Write one reference a line, such as C-0001",
                                    path, number, line)};
        }
        references.insert(std::move(line));
    }
    if (references.empty()) throw Error{fmt::format("{}: it names no subject", path)};
    return references;
}

}  // namespace caseaudit
