#pragma once
#include <caseaudit/plugin.hpp>

namespace identity {

/// What a detail of the child says. A refusal is an answer; "not known" is none yet.
enum class Said { nothing, not_known, refused, something };

Said said(const caseaudit::Field& field);

}  // namespace identity
