#pragma once
#include <caseaudit/completion.hpp>
#include <string_view>
#include <vector>

/// The parts of `lint_text`. Each gives its hints in the order of the text; those of two may lie over each
/// other.
namespace caseaudit::completion {

std::vector<Hint> emails_in(std::string_view text);
std::vector<Hint> nhs_numbers_in(std::string_view text);
std::vector<Hint> phones_in(std::string_view text);
std::vector<Hint> births_in(std::string_view text);
std::vector<Hint> names_in(std::string_view text);

}  // namespace caseaudit::completion
