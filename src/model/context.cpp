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

Limit Context::limit_at(std::string_view name, Date start) const {
    if (const auto found = limits.find(name); found != limits.end()) return found->second;
    if (timescales == nullptr || !timescales->has(name)) {
        throw Error{fmt::format("neither the template nor the timescales give a limit '{}'", name)};
    }
    const auto* holding = timescales->at(name, start);
    if (holding == nullptr) throw NotKnown{fmt::format("No timescale '{}' is known for {}.", name, start)};
    return holding->limit;
}

Date Context::due(std::string_view name, Date start) const {
    const auto limit = limit_at(name, start);
    switch (limit.unit) {
        case LimitUnit::days:
            return start + std::chrono::days{limit.amount};
        case LimitUnit::months:
            return months_before(start, -limit.amount);
        case LimitUnit::working_days:
            if (calendar == nullptr)
                throw Error{"a check asked for working days where no calendar was given"};
            return calendar->after_working_days(start, limit.amount);
        default:
            throw Error{fmt::format("the limit '{}' must be a time, not in {}", name, name_of(limit.unit))};
    }
}

std::string spoken(const Limit& limit) {
    const auto unit = [&]() -> std::string_view {
        switch (limit.unit) {
            case LimitUnit::days:
                return " day";
            case LimitUnit::working_days:
                return " working day";
            case LimitUnit::months:
                return " month";
            default:
                return "";
        }
    }();
    if (limit.unit == LimitUnit::percent) return fmt::format("{}%", limit.amount);
    return fmt::format("{}{}{}", limit.amount, unit, unit.empty() || limit.amount == 1 ? "" : "s");
}

}  // namespace caseaudit
