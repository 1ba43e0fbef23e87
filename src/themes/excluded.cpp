#include "themes/excluded.hpp"

#include <algorithm>

namespace caseaudit::themes {

Excluded::Excluded(const std::vector<Found>& found) {
    for (const auto& one : found) {
        if (one.purpose.kind == Purpose::Kind::exclude)
            spans_.push_back({one.purpose.theme, one.first, one.last});
    }
    std::ranges::sort(spans_);
    std::size_t kept = 0;
    for (const auto& span : spans_) {
        if (kept > 0 && spans_[kept - 1].theme == span.theme && span.first <= spans_[kept - 1].last) {
            spans_[kept - 1].last = std::max(spans_[kept - 1].last, span.last);
        } else {
            spans_[kept++] = span;
        }
    }
    spans_.resize(kept);
}

bool Excluded::takes(const Found& hit) const {
    const auto after =
        std::ranges::upper_bound(spans_, Span{hit.purpose.theme, hit.last, static_cast<std::uint32_t>(-1)});
    if (after == spans_.begin()) return false;
    const auto& before = *std::prev(after);
    return before.theme == hit.purpose.theme && before.last >= hit.first;
}

}  // namespace caseaudit::themes
