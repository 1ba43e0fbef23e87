#pragma once
#include <caseaudit/plugin.hpp>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

/// Meetings that were held, and who was there.
namespace multi_agency {

/// Meetings of these kinds up to the as-of date, oldest first; those that were cancelled are left out.
caseaudit::Entries held(const caseaudit::CaseFile& file, const caseaudit::Context& context,
                        std::initializer_list<std::string_view> kinds);

/// Who is named: agencies, each once ("health-visitor" and "gp" are both "health"), and whether any of the
/// family is. Children's social care itself counts as neither.
struct Present {
    std::set<std::string, std::less<>> agencies;
    bool family = false;
};

/// Of a field such as `attended`: words parted by spaces, or phrases parted by commas or semicolons.
Present present(const caseaudit::Field& field);

}  // namespace multi_agency
