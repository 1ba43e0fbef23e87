#pragma once
#include <cstddef>
#include <functional>
#include <string_view>

namespace caseaudit::record_maps {

/// The digest of a row so far, with one more cell: to know an exact repetition by.
inline std::size_t mixed(std::size_t digest, std::string_view text) {
    constexpr std::size_t odd = 0x9E3779B97F4A7C15ULL;
    return (digest ^ std::hash<std::string_view>{}(text)) * odd + (digest >> 32);
}

}  // namespace caseaudit::record_maps
