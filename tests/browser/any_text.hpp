#pragma once
#include <string>

#include "scoring/any_audit.hpp"

namespace caseaudit::testing {

/// Names, titles, numbers and dates among plain words, put together in every way.
inline std::string any_text(Random& random) {
    constexpr std::array<std::string_view, 46> pieces{"the",
                                                      "worker",
                                                      "saw",
                                                      "Sarah",
                                                      "Rose",
                                                      "House",
                                                      "Mrs",
                                                      "Dr.",
                                                      "J.",
                                                      "Exemplar",
                                                      "Zo\xC3\xAB",
                                                      "\xC3\x89milie",
                                                      "O'Example",
                                                      "Anne-Marie",
                                                      "Sarah\xE2\x80\x99s",
                                                      "Child",
                                                      "Protection",
                                                      "Team",
                                                      "Oak",
                                                      "SARAH",
                                                      "NFA",
                                                      "I",
                                                      "born",
                                                      "D.O.B.",
                                                      "date of birth",
                                                      "on",
                                                      "6/6/2013",
                                                      "2013-06-06",
                                                      "6th of June 2013",
                                                      "9434765919",
                                                      "943 476 5919",
                                                      "943-476-5918",
                                                      "01632 960 001",
                                                      "+44 (0)1632 960001",
                                                      "a.person@example.org",
                                                      "x@y",
                                                      "\"",
                                                      "\xE2\x80\x9C",
                                                      "(",
                                                      "- ",
                                                      "\n",
                                                      ". ",
                                                      ", ",
                                                      ": ",
                                                      "1",
                                                      "\xC4\x80x"};
    std::string text;
    for (std::size_t i = 0, count = 1 + below(random, 14); i < count; ++i) {
        text += pick(random, pieces);
        if (!one_in(random, 5)) text += ' ';
    }
    return text;
}

}  // namespace caseaudit::testing
