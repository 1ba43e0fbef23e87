#pragma once
#include <caseaudit/export.hpp>
#include <iosfwd>
#include <string>
#include <string_view>

namespace caseaudit::tables {

/// The text of a file, piece by piece, without its byte order mark; UTF-16 becomes UTF-8, other bytes stay.
class TextPieces {
public:
    explicit TextPieces(std::istream& in);

    /// The next piece, empty at the end. Valid until the next call.
    std::string_view next();

private:
    enum class Encoding { bytes, utf16_little, utf16_big };

    void read();
    void add_units(bool at_end);

    std::istream& in_;
    Encoding encoding_ = Encoding::bytes;
    std::string bytes_;
    std::string text_;
    bool is_first_ = true;
};

/// As it is where it is UTF-8, else read as Windows-1252, what Excel on Windows writes.
CASEAUDIT_API std::string utf8_or_windows_1252(std::string_view bytes);
/// Whether all of it is UTF-8.
bool is_utf8(std::string_view bytes);

}  // namespace caseaudit::tables
