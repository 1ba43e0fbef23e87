#pragma once
#include <string_view>

/// The files that a form is made of, as they were when this was built.
namespace caseaudit::forms::embedded {

extern const std::string_view page;
extern const std::string_view paper;
extern const std::string_view script;  ///< web/form, bundled
extern const std::string_view style;   ///< web/form.scss, compiled

}  // namespace caseaudit::forms::embedded
