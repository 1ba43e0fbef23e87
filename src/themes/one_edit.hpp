#pragma once
#include <caseaudit/export.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::themes {

/// Whether one letter added, left out, changed, or swapped with its neighbour makes one word the other.
CASEAUDIT_API bool one_edit_apart(std::string_view one, std::string_view other);

/// Words by what they are with one letter left out, so that the neighbours of a word are found at once.
class CASEAUDIT_API DeleteIndex {
public:
    void add(std::string_view word);
    /// Those one edit away, sorted; those that begin with another letter left out, since few slips are there.
    std::vector<std::string_view> near(std::string_view word) const;

private:
    std::vector<std::string> words_;
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_rest_;
};

}  // namespace caseaudit::themes
