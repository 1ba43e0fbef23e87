#pragma once
#include <vector>

#include "themes/matcher.hpp"

namespace caseaudit::themes {

/// Where each theme's excludes stand in a comment.
class Excluded {
public:
    explicit Excluded(const std::vector<Found>& found);

    /// Whether one of its own theme overlaps it.
    bool takes(const Found& hit) const;

private:
    struct Span {
        std::uint32_t theme = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        auto operator<=>(const Span&) const = default;
    };
    std::vector<Span> spans_;  ///< in order; those that overlap made one
};

}  // namespace caseaudit::themes
