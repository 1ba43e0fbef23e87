#include "formats/templates/statutory.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <fstream>

namespace caseaudit {
namespace {

constexpr auto blanks = " \t\r";

std::string question_in(const std::string& line, const std::string& path, int number) {
    const auto end = line.find_first_of(blanks);
    const auto source = end == std::string::npos ? end : line.find_first_not_of(blanks, end);
    if (end == 0 || source == std::string::npos) {
        throw InputError{{path, number, 1},
                         "it does not say which question, and which law or guidance asks for it",
                         line,
                         "Write the question's id, a space, and the law."};
    }
    return line.substr(0, end);
}

}  // namespace

std::set<std::string> read_statutory_questions(const std::string& path) {
    std::set<std::string> all;
    std::ifstream in{path};
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.find_first_not_of(blanks) == std::string::npos || line.front() == '#') continue;
        const auto question = question_in(line, path, number);
        if (!all.insert(question).second)
            throw InputError{
                {path, number, 1}, fmt::format("'{}' is listed twice", question), line, "Keep one of them."};
    }
    return all;
}

}  // namespace caseaudit
