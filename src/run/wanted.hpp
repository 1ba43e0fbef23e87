#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <vector>

#include "formats/extracts.hpp"
#include "plugins/plugin_set.hpp"

namespace caseaudit {

/// The kinds of entry, and the words, that these templates need or use, for their checks or as people's
/// views: nothing else of an extract is kept.
CASEAUDIT_API Wanted wanted_by(const std::vector<const Template*>& templates,
                               const plugins::PluginSet& plugins);

}  // namespace caseaudit
