#pragma once
#include <caseaudit/letters.hpp>
#include <string>

/// What both formats of a letter say in the same words.
namespace caseaudit::reports {

/// "Feedback on the audit of C-0001".
std::string letter_title(const Letter& letter);
/// "the worker", "the manager".
std::string letter_reader(const Letter& letter);
/// What was looked at, and when.
std::string letter_opening(const Letter& letter);
/// What is asked of whoever reads it.
std::string letter_request(const Letter& letter);
/// What the record lacks though it was described.
std::string described_words();
/// Before the worker's reply, or where it would stand.
std::string reply_words(const Letter& letter);
/// "team manager, by 14 June 2013; done on 20 June 2013".
std::string action_words(const LetterAction& action);

}  // namespace caseaudit::reports
