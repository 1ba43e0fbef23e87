#pragma once
#include <doctest/doctest.h>

#include <algorithm>

#include "formats/template_files.hpp"

namespace caseaudit::test {

/// Every fault of a file shows the line, a caret and what to do.
inline bool shows_place_caret_and_advice(const std::string& message) {
    const auto lines = std::ranges::count(message, '\n');
    return lines >= 3 && message.find("\n  ") != std::string::npos &&
           message.find("^\n") != std::string::npos;
}

inline void check_message(const std::string& message, const std::string& file, int line,
                          const std::string& sentence) {
    INFO(message);
    CHECK(message.find(file + ":" + std::to_string(line) + ": " + sentence + "\n") == 0);
    CHECK(shows_place_caret_and_advice(message));
}

/// Whether a.xml, with this text, is refused with `sentence` in `line`.
inline void check_fault(const std::string& text, int line, const std::string& sentence,
                        const std::map<std::string, std::string>& others = {}) {
    const Templates files{others};
    files.write("a.xml", text);
    check_message(files.fault("a.xml"), "a.xml", line, sentence);
}

inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

}  // namespace caseaudit::test
