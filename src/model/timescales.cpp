#include <algorithm>
#include <caseaudit/timescales.hpp>

namespace caseaudit {

bool Timescales::has(std::string_view name) const {
    return std::ranges::find(all_, name, &Timescale::name) != all_.end();
}

const Timescale* Timescales::at(std::string_view name, Date start) const {
    const auto found = std::ranges::find_if(all_, [&](const Timescale& one) {
        return one.name == name && one.from <= start && (!one.to || start <= *one.to);
    });
    return found == all_.end() ? nullptr : &*found;
}

}  // namespace caseaudit
