#pragma once
#include <string_view>

/// The lists of audit-templates/words/, as they are in the files.
namespace caseaudit::completion::embedded {

extern const std::string_view first_names;
extern const std::string_view names_that_are_words;
extern const std::string_view vague_beginnings;
extern const std::string_view verbs;
extern const std::string_view words_not_names;

}  // namespace caseaudit::completion::embedded
