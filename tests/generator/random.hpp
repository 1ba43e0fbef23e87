#pragma once
#include <array>
#include <cstdint>
#include <random>

namespace caseaudit::generator {

/// Numbers that are the same on every platform: std::mt19937_64, whose output the standard fixes, seeded by
/// one step of SplitMix64 over seed and stream, and mapped to a range by the remainder. No std distribution,
/// which may differ between libraries.
class Random {
public:
    /// Streams of one seed have nothing to do with each other: one child's numbers never move another's.
    Random(std::uint64_t seed, std::uint64_t stream) : engine_{mixed(seed ^ mixed(stream))} {}

    /// From `least` to `most`, both included. The bias of the remainder is under 2^-50 here.
    int between(int least, int most) {
        const auto size = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<int>(engine_() % size);
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T, std::size_t n>
    const T& pick(const std::array<T, n>& from) {
        return from[static_cast<std::size_t>(between(0, static_cast<int>(n) - 1))];
    }

private:
    static std::uint64_t mixed(std::uint64_t number) {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    std::mt19937_64 engine_;
};

}  // namespace caseaudit::generator
