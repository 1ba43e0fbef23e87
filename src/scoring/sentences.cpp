#include "scoring/sentences.hpp"

namespace caseaudit::scoring {
namespace {

std::string_view part_named(std::string_view name, Parts parts) {
    for (const auto& [known, part] : parts) {
        if (known == name) return part;
    }
    throw std::logic_error{"a sentence has a place that nothing fills: " + std::string{name}};
}

}  // namespace

std::string fill(std::string_view text, Parts parts) {
    std::string filled;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        const auto close = text.find('}', open);
        filled += text.substr(0, open);
        filled += part_named(text.substr(open + 1, close - open - 1), parts);
        text.remove_prefix(close + 1);
    }
    filled += text;
    return filled;
}

}  // namespace caseaudit::scoring
