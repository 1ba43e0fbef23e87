#include <caseaudit/context.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/template.hpp>

namespace caseaudit {
namespace {

int amount(const Limits& limits, std::string_view name, LimitUnit unit) {
    const auto found = limits.find(name);
    if (found == limits.end()) throw Error{fmt::format("the template gives no limit '{}'", name)};
    if (found->second.unit != unit) {
        throw Error{fmt::format("the limit '{}' must be in {}, not in {}", name, name_of(unit),
                                name_of(found->second.unit))};
    }
    return found->second.amount;
}

}  // namespace

std::chrono::days Context::days(std::string_view name) const {
    return std::chrono::days{amount(limits, name, LimitUnit::days)};
}
int Context::months(std::string_view name) const { return amount(limits, name, LimitUnit::months); }
int Context::percent(std::string_view name) const { return amount(limits, name, LimitUnit::percent); }
int Context::count(std::string_view name) const { return amount(limits, name, LimitUnit::count); }

}  // namespace caseaudit
