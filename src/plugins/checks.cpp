#include <spdlog/fmt/fmt.h>

#include <caseaudit/plugin.hpp>

namespace caseaudit {

void Checks::add(Check check) {
    const auto name = check.name;
    if (!checks_.emplace(name, std::move(check)).second) {
        throw Error{fmt::format("it has two checks named '{}'", name)};
    }
}

const Check* Checks::find(std::string_view name) const {
    const auto found = checks_.find(name);
    return found == checks_.end() ? nullptr : &found->second;
}

}  // namespace caseaudit
