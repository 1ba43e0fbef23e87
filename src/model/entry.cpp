#include <algorithm>
#include <caseaudit/entry.hpp>

namespace caseaudit {
namespace {

const Field& find(const Fields& fields, std::string_view name) {
    static const Field not_in_source{};
    const auto found = fields.find(name);
    return found == fields.end() ? not_in_source : found->second;
}

}  // namespace

std::optional<Date> Field::date() const { return has_value() ? parse_date(text) : std::nullopt; }

const Field& Entry::field(std::string_view name) const { return find(fields, name); }

Entries Entries::within(const Period& period) const {
    return where([&](const Entry& entry) { return period.contains(entry.date); });
}

Entries Entries::before(Date date) const {
    return where([&](const Entry& entry) { return entry.date < date; });
}

Entries Entries::after(Date date) const {
    return where([&](const Entry& entry) { return entry.date > date; });
}

Entries Entries::of_type(std::initializer_list<std::string_view> types) const {
    return where([&](const Entry& entry) { return std::ranges::find(types, entry.type) != types.end(); });
}

}  // namespace caseaudit
