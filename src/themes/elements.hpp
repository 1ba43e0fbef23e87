#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace caseaudit::themes {

/// The single words and beginnings that patterns are made of, numbered.
class CASEAUDIT_API Elements {
public:
    /// The number of an element, a new one where it is new.
    std::uint32_t number(const PatternWord& word);
    /// Of every element that the word is, sorted.
    std::vector<std::uint32_t> of(std::string_view word) const;
    std::size_t size() const { return whole_.size() + beginnings_.size(); }
    /// Whether a word is an element as it stands, or is the text of a beginning.
    bool names(std::string_view word) const;
    std::vector<std::string_view> texts() const;

private:
    using Numbers = std::map<std::string, std::uint32_t, std::less<>>;
    Numbers whole_;
    Numbers beginnings_;
};

}  // namespace caseaudit::themes
