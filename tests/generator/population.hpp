#pragma once
#include <cstdint>

/// Who is made for the tests.
namespace caseaudit::generator {

inline constexpr std::uint64_t seed = 20260930;
#ifdef NDEBUG
inline constexpr int children = 5000;
#else
inline constexpr int children = 500;  // an unoptimised program takes too long over 5,000
#endif

}  // namespace caseaudit::generator
