#pragma once
#include <xlsxwriter.h>

#include <boost/filesystem.hpp>
#include <functional>
#include <string>

namespace caseaudit::reports {

/// In bytes of UTF-8; a workbook holds as many characters.
inline constexpr std::size_t longest_cell = 32'767;

/// A workbook's bytes, as `fill` fills it. It is made in a folder that nobody else can look into, and that is
/// gone afterwards. Throws `Error` when it cannot be made.
std::string made_workbook(const std::function<void(lxw_workbook*)>& fill);

/// Title, and the day instead of the clock's time: the same content gives the same bytes.
void set_properties(lxw_workbook* book, std::string title, std::time_t created);

}  // namespace caseaudit::reports
