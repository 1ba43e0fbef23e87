#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chronology {

/// The words of one text as numbers, equal words having equal numbers, and where each stands in it.
struct Words {
    std::string_view text;
    std::vector<std::uint32_t> numbers;
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;

    std::size_t size() const { return numbers.size(); }
    /// `count` words from `first` on as written, with runs of white space made one space.
    std::string quote(std::size_t first, std::size_t count) const;
};

/// Splits texts into words of letters and digits, without regard to capitals. Gives numbers to words as it
/// meets them.
class Reader {
public:
    /// The words refer to `text`, which must outlive them.
    Words read(std::string_view text);

private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
};

}  // namespace chronology
