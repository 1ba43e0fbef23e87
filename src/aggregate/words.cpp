#include "aggregate/words.hpp"

#include <spdlog/fmt/fmt.h>

namespace caseaudit {

std::string counted(int number, std::string_view one) {
    return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string>& words) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) all += i + 1 == words.size() ? " and " : ", ";
        all += words[i];
    }
    return all;
}

}  // namespace caseaudit
