#pragma once
#include <caseaudit/export.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace caseaudit {

/// A regular expression of a record map (RE2's: linear time, whatever the pattern and the text).
class CASEAUDIT_API Pattern {
public:
    /// Throws `Error` with the reason when it is none.
    explicit Pattern(const std::string& text);

    /// As it was written.
    const std::string& text() const;

    bool is_in(std::string_view text) const;
    /// `value`, its \1 … \9 filled from the match in `text`; nothing when it does not match.
    std::optional<std::string> fill(std::string_view text, const std::string& value) const;
    /// Whether `value` asks only for groups that there are.
    bool can_fill(const std::string& value) const;

private:
    std::shared_ptr<const re2::RE2> compiled_;
};

}  // namespace caseaudit
