#include "formats/record_maps/pattern.hpp"

#include <re2/re2.h>
#include <spdlog/fmt/fmt.h>

#include <array>
#include <caseaudit/error.hpp>

namespace caseaudit {
namespace {

constexpr int most_groups = 10;

re2::RE2::Options options() {
    re2::RE2::Options all;
    all.set_log_errors(false);
    all.set_max_mem(1 << 20);
    return all;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

Pattern::Pattern(const std::string& text) : compiled_{std::make_shared<const re2::RE2>(text, options())} {
    if (!compiled_->ok()) throw Error{fmt::format("'{}' is no pattern: {}", text, compiled_->error())};
    if (compiled_->NumberOfCapturingGroups() >= most_groups) {
        throw Error{fmt::format("'{}' has more than nine groups", text)};
    }
}

const std::string& Pattern::text() const { return compiled_->pattern(); }

bool Pattern::is_in(std::string_view text) const { return re2::RE2::PartialMatch(piece(text), *compiled_); }

std::optional<std::string> Pattern::fill(std::string_view text, const std::string& value) const {
    std::array<re2::StringPiece, most_groups> groups;
    const auto count = 1 + compiled_->NumberOfCapturingGroups();
    if (!compiled_->Match(piece(text), 0, text.size(), re2::RE2::UNANCHORED, groups.data(), count)) {
        return std::nullopt;
    }
    std::string filled;
    if (!compiled_->Rewrite(&filled, value, groups.data(), count)) return std::nullopt;
    return filled;
}

bool Pattern::can_fill(const std::string& value) const {
    std::string ignored;
    return compiled_->CheckRewriteString(value, &ignored);
}

}  // namespace caseaudit
