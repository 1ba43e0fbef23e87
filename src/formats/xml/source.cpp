#include "formats/xml/source.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit::xml {

Source::Source(std::string name, std::string text)
    : name_{std::move(name)}, text_{std::move(text)}, line_starts_{0} {
    for (auto at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
        line_starts_.push_back(at + 1);
    }
}

void Source::parse() {
    const auto parsed =
        tree_.load_buffer(text_.data(), text_.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) fail(static_cast<std::size_t>(parsed.offset), parsed.description(), "Mend the XML here.");
}

int Source::line_at(std::size_t offset) const {
    return static_cast<int>(std::ranges::upper_bound(line_starts_, offset) - line_starts_.begin());
}

void Source::fail(std::size_t offset, const std::string& message, const std::string& advice) const {
    offset = std::min(offset, text_.size());
    const auto line = line_at(offset);
    const auto start = line_starts_[static_cast<std::size_t>(line) - 1];
    const auto end = std::min(text_.find('\n', offset), text_.size());
    const Place place{name_, line, static_cast<int>(offset - start) + 1};
    throw InputError{place, message, text_.substr(start, end - start), advice};
}

}  // namespace caseaudit::xml
