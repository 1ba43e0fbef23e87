#pragma once
#include <string>

struct _xmlError;

namespace caseaudit::xml {

inline constexpr auto cut_short = "the document ends in the middle";
inline constexpr auto copy_again = "The file may have been cut short: copy it again.";

/// What a person is told of a fault that libxml2 found.
struct ParserWords {
    std::string message;
    std::string advice;
    bool is_vague = false;  ///< these are libxml2's own words
};

ParserWords in_words(const _xmlError& error);

}  // namespace caseaudit::xml
