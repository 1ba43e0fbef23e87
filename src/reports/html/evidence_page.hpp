#pragma once
#include <string>

#include "reports/html/page.hpp"

namespace caseaudit::reports {

/// Title and audience of a page of the evidence.
void set_evidence_audience(Data& data, const std::string& title);
/// A path as a link to it: what a link takes for something else is encoded.
std::string link_to(const std::string& path);

}  // namespace caseaudit::reports
