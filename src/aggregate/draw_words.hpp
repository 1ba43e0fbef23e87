#pragma once
#include <caseaudit/qa_pack.hpp>
#include <string>

namespace caseaudit::aggregate {

/// Of a sample with its draw: how it was drawn, how far it carries, and who is missing.
std::string draw_words(const Sample& sample, int files);

}  // namespace caseaudit::aggregate
