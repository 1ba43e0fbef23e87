#include "formats/tables/csv.hpp"

#include <csv.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <exception>
#include <vector>

#include "formats/tables/encoding.hpp"

namespace caseaudit::tables {
namespace {

constexpr std::size_t most_cells = 16'384;
constexpr int lines_for_delimiter = 5;
/// libcsv's state FIELD_BEGUN, which its header does not name.
constexpr int in_a_field = 2;

/// Commas, semicolons or tabs: of which the first lines have most in one of them, outside quotation marks.
char delimiter_of(std::string_view text) {
    constexpr std::string_view candidates = ",;\t";
    std::array<int, 3> most{};
    std::array<int, 3> here{};
    bool is_quoted = false;
    int lines = 0;
    for (const char c : text) {
        if (c == '"') is_quoted = !is_quoted;
        const auto which = candidates.find(c);
        if (!is_quoted && which != std::string_view::npos) ++here.at(which);
        if (is_quoted || c != '\n') continue;
        for (std::size_t i = 0; i < most.size(); ++i) most.at(i) = std::max(most.at(i), here.at(i));
        here = {};
        if (++lines == lines_for_delimiter) break;
    }
    for (std::size_t i = 0; i < most.size(); ++i) most.at(i) = std::max(most.at(i), here.at(i));
    return candidates[static_cast<std::size_t>(std::ranges::max_element(most) - most.begin())];
}

/// One row after another. libcsv is C: nothing may be thrown through it.
class Rows {
public:
    Rows(const std::string& path, RowSink& sink) : path_{path}, sink_{sink} {
        if (csv_init(&parser_, 0) != 0) throw std::bad_alloc{};
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows() { csv_free(&parser_); }

    void delimiter(char c) { csv_set_delim(&parser_, static_cast<unsigned char>(c)); }
    void add(std::string_view text);
    void end();

private:
    void add_line(std::string_view text);
    void add_cell(std::string_view bytes);
    void check_size();
    void hand_over();
    [[noreturn]] void fail(int line, const std::string& what, const std::string& advice) const {
        throw InputError{Place{path_, line, 0}, what, {}, advice};
    }
    void rethrow() const {
        if (thrown_) std::rethrow_exception(thrown_);
    }

    static void on_cell(void* bytes, std::size_t size, void* rows);
    static void on_row(int, void* rows) { static_cast<Rows*>(rows)->is_whole_ = true; }

    const std::string& path_;
    RowSink& sink_;
    csv_parser parser_{};
    std::vector<std::string> cells_;
    std::vector<std::string_view> views_;
    std::size_t count_ = 0;  ///< of the cells of this row; `cells_` keeps their room
    std::size_t row_size_ = 0;
    int line_ = 1;
    int row_line_ = 1;
    bool is_open_ = false;   ///< a row has begun
    bool is_whole_ = false;  ///< and has ended
    bool after_return_ = false;
    std::exception_ptr thrown_;
};

void Rows::on_cell(void* bytes, std::size_t size, void* rows) {
    auto& self = *static_cast<Rows*>(rows);
    try {
        if (!self.thrown_) self.add_cell({static_cast<const char*>(bytes), size});
    } catch (...) {
        self.thrown_ = std::current_exception();
    }
}

void Rows::add_cell(std::string_view bytes) {
    if (count_ == most_cells) fail(row_line_, "the row has more than 16,384 cells", "Is it the right file?");
    if (count_ == cells_.size()) cells_.emplace_back();
    auto& cell = cells_[count_++];
    if (is_utf8(bytes)) {
        cell.assign(bytes);
    } else {
        cell = utf8_or_windows_1252(bytes);
    }
    row_size_ += bytes.size();
}

void Rows::check_size() {
    if (parser_.entry_pos > largest_cell || row_size_ > largest_row) {
        fail(row_line_, "the row that begins here has a cell of more than 1 MB",
             "A quotation mark may be missing in it: mend the row, or export the file again.");
    }
}

void Rows::hand_over() {
    views_.assign(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(count_));
    sink_.row(row_line_, views_);
    is_open_ = is_whole_ = false;
    count_ = row_size_ = 0;
}

/// `text` holds at most one end of a line, as its last character.
void Rows::add_line(std::string_view text) {
    if (!is_open_) row_line_ = line_;
    const bool is_bare = text.find_first_not_of("\r\n \t") == std::string_view::npos;
    csv_parse(&parser_, text.data(), text.size(), &Rows::on_cell, &Rows::on_row, this);
    rethrow();
    is_open_ = is_open_ || !is_bare;
    if (is_whole_) hand_over();
    check_size();
    const char last = text.back();
    if (last == '\r' || (last == '\n' && !(after_return_ && text.size() == 1))) ++line_;
    after_return_ = last == '\r';
}

void Rows::add(std::string_view text) {
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        const auto line = line_ + static_cast<int>(std::ranges::count(text.substr(0, nul), '\n'));
        fail(line, "there is a byte 0 here: this is no text",
             "Save the file as CSV in UTF-8, or copy it again.");
    }
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        const auto size = end == std::string_view::npos ? text.size() : end + 1;
        add_line(text.substr(0, size));
        text.remove_prefix(size);
    }
}

void Rows::end() {
    // libcsv tells of this only in its strict mode, which refuses too much else.
    if (parser_.quoted != 0 && parser_.pstate == in_a_field) {
        fail(row_line_, "the row that begins here has a quotation mark that is never closed",
             "Mend the row, or export the file again.");
    }
    csv_fini(&parser_, &Rows::on_cell, &Rows::on_row, this);
    rethrow();
    if (is_whole_) hand_over();
}

std::string stem(const std::string& path) {
    const auto name = path.substr(path.find_last_of('/') + 1);
    return name.substr(0, name.find_last_of('.'));
}

}  // namespace

void read_csv(std::istream& in, const std::string& path, RowSink& sink) {
    TextPieces pieces{in};
    auto piece = pieces.next();
    if (piece.find_first_not_of(" \t\r\n") == std::string_view::npos && piece.size() < 4096) {
        throw InputError{Place{path, 0, 0}, "the file is empty", {}, "Export it again."};
    }
    Rows rows{path, sink};
    rows.delimiter(delimiter_of(piece));
    sink.table(stem(path));
    for (; !piece.empty(); piece = pieces.next()) rows.add(piece);
    rows.end();
}

}  // namespace caseaudit::tables
