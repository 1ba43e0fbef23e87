#include "pairing/rotation.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace caseaudit::pairing {
namespace {

/// Pairs as they are exchanged, with what is counted of them.
class Rotation {
public:
    Rotation(const Problem& problem, std::vector<Pair> pairs);

    /// Whether an exchange was found that makes fewer again.
    bool improve(int one);
    std::vector<Pair> take() { return std::move(pairs_); }

private:
    bool is_again(const Pair& pair) const { return times_.at(pair) > 1 || problem_.before.contains(pair); }
    bool may_be(int case_number, const Pair& pair) const;
    bool exchange(int one, int other);
    bool exchange_readers(int one, int stays, int other, int stays_there);
    bool replace(int one, int goes, int stays);
    std::int64_t change(std::array<Pair, 2> from, std::array<Pair, 2> to);
    void add(const Pair& pair, std::int64_t times);
    bool is_taken(const Pair& pair) const;

    const Problem& problem_;
    std::vector<Pair> pairs_;
    std::map<Pair, std::int64_t> times_;
    std::vector<int> loads_;
    std::int64_t again_ = 0;
};

Rotation::Rotation(const Problem& problem, std::vector<Pair> pairs)
    : problem_{problem}, pairs_{std::move(pairs)}, loads_(problem.readers.size()) {
    for (const auto& pair : pairs_) {
        add(pair, 1);
        ++loads_[static_cast<std::size_t>(pair.first)];
        ++loads_[static_cast<std::size_t>(pair.second)];
    }
}

void Rotation::add(const Pair& pair, std::int64_t times) {
    const bool before = problem_.before.contains(pair);
    auto& count = times_[pair];
    const auto again = [&] { return before ? count : std::max<std::int64_t>(count - 1, 0); };
    again_ -= again();
    count += times;
    again_ += again();
}

bool Rotation::may_be(int case_number, const Pair& pair) const {
    const auto& may = problem_.may_read[static_cast<std::size_t>(case_number)];
    const auto& one = problem_.readers[static_cast<std::size_t>(pair.first)];
    const auto& other = problem_.readers[static_cast<std::size_t>(pair.second)];
    return pair.first != pair.second && !(one.beside && other.beside) &&
           std::ranges::binary_search(may, pair.first) && std::ranges::binary_search(may, pair.second);
}

/// How many fewer are again; the exchange stays where it is above 0.
std::int64_t Rotation::change(std::array<Pair, 2> from, std::array<Pair, 2> to) {
    const auto was = again_;
    for (const auto& pair : from) add(pair, -1);
    for (const auto& pair : to) add(pair, 1);
    const auto gain = was - again_;
    if (gain > 0) return gain;
    for (const auto& pair : to) add(pair, -1);
    for (const auto& pair : from) add(pair, 1);
    return 0;
}

bool Rotation::exchange_readers(int one, int stays, int other, int stays_there) {
    auto& mine = pairs_[static_cast<std::size_t>(one)];
    auto& theirs = pairs_[static_cast<std::size_t>(other)];
    const int goes = mine.first == stays ? mine.second : mine.first;
    const int comes = theirs.first == stays_there ? theirs.second : theirs.first;
    const auto here = pair_of(stays, comes);
    const auto there = pair_of(stays_there, goes);
    if (goes == comes || !may_be(one, here) || !may_be(other, there)) return false;
    const auto of_one_role = [this](const Pair& pair) {
        return static_cast<int>(is_same_role(problem_, pair));
    };
    if (of_one_role(here) + of_one_role(there) != of_one_role(mine) + of_one_role(theirs)) return false;
    if (change({mine, theirs}, {here, there}) == 0) return false;
    mine = here;
    theirs = there;
    return true;
}

bool Rotation::exchange(int one, int other) {
    const auto mine = pairs_[static_cast<std::size_t>(one)];
    const auto theirs = pairs_[static_cast<std::size_t>(other)];
    for (const int stays : {mine.first, mine.second}) {
        for (const int stays_there : {theirs.first, theirs.second}) {
            if (exchange_readers(one, stays, other, stays_there)) return true;
        }
    }
    return false;
}

/// By somebody with one case fewer: the sum of squares stays.
bool Rotation::replace(int one, int goes, int stays) {
    auto& mine = pairs_[static_cast<std::size_t>(one)];
    for (const int comes : problem_.may_read[static_cast<std::size_t>(one)]) {
        const auto at = static_cast<std::size_t>(comes);
        if (loads_[at] != loads_[static_cast<std::size_t>(goes)] - 1) continue;
        if (loads_[at] >= problem_.readers[at].most) continue;
        const auto here = pair_of(stays, comes);
        if (!may_be(one, here) || is_same_role(problem_, here) != is_same_role(problem_, mine)) continue;
        if (is_taken(here)) continue;
        add(mine, -1);
        add(here, 1);
        mine = here;
        ++loads_[at];
        --loads_[static_cast<std::size_t>(goes)];
        return true;
    }
    return false;
}

/// They stand together already, now or earlier: once more would be again.
bool Rotation::is_taken(const Pair& pair) const {
    const auto found = times_.find(pair);
    return problem_.before.contains(pair) || (found != times_.end() && found->second > 0);
}

bool Rotation::improve(int one) {
    const auto mine = pairs_[static_cast<std::size_t>(one)];
    if (!is_again(mine)) return false;
    if (replace(one, mine.second, mine.first) || replace(one, mine.first, mine.second)) return true;
    for (int other = 0; other < static_cast<int>(pairs_.size()); ++other) {
        if (other != one && exchange(one, other)) return true;
    }
    return false;
}

}  // namespace

std::vector<Pair> rotated(const Problem& problem, std::vector<Pair> pairs) {
    const auto cases = static_cast<int>(pairs.size());
    Rotation rotation{problem, std::move(pairs)};
    for (bool found = true; found;) {
        found = false;
        for (int i = 0; i < cases; ++i) found = rotation.improve(i) || found;
    }
    return rotation.take();
}

}  // namespace caseaudit::pairing
