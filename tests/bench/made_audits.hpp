#pragma once
#include <caseaudit/audit.hpp>
#include <string>
#include <vector>

/// Invented audits of sixty answers and ten comments of forty words each.
namespace made_audits {

/// A folder with the one template that they answer, `sixty`; what it needs beside is copied from `shipped`.
void write_templates(const std::string& folder, const std::string& shipped);

/// The same for the same number.
caseaudit::Audit audit(int number);

/// Writes `count` of them, a file each, and gives their paths.
std::vector<std::string> write(const std::string& folder, int count);

}  // namespace made_audits
