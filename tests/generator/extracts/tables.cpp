// Tables as CSV and as a workbook.
#include <xlsxwriter.h>

#include <caseaudit/error.hpp>

#include "generator/extracts/annex_a.hpp"

namespace caseaudit::generator {
namespace {

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\n") == std::string::npos) return cell;
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? "\"\"" : std::string{c};
    return text + "\"";
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const auto& cell : cells) text += (text.empty() ? "" : ",") + quoted(cell);
    return text + "\r\n";
}

bool is_date(const std::string& cell) { return cell.size() == 10 && cell[2] == '/' && cell[5] == '/'; }

lxw_datetime date_of(const std::string& cell) {
    lxw_datetime date{};
    date.day = std::stoi(cell.substr(0, 2));
    date.month = std::stoi(cell.substr(3, 2));
    date.year = std::stoi(cell.substr(6));
    return date;
}

class Sheet {
public:
    Sheet(lxw_workbook* book, lxw_format* dates, const Table& table)
        : sheet_{workbook_add_worksheet(book, table.name.c_str())}, dates_{dates} {
        write({table.name + ": invented children"});
        write(table.headers);
        for (const auto& row : table.rows) write(row);
    }

private:
    void write(const std::vector<std::string>& cells) {
        lxw_col_t column = 0;
        for (const auto& cell : cells) {
            if (is_date(cell)) {
                auto date = date_of(cell);
                worksheet_write_datetime(sheet_, row_, column, &date, dates_);
            } else if (!cell.empty()) {
                worksheet_write_string(sheet_, row_, column, cell.c_str(), nullptr);
            }
            ++column;
        }
        ++row_;
    }

    lxw_worksheet* sheet_;
    lxw_format* dates_;
    lxw_row_t row_ = 0;
};

}  // namespace

std::string as_csv(const Table& table) {
    auto text = "\xEF\xBB\xBF" + line(table.headers);
    for (const auto& row : table.rows) text += line(row);
    return text;
}

void write_workbook(const std::vector<Table>& tables, const std::string& path) {
    auto* book = workbook_new(path.c_str());
    lxw_doc_properties about{};
    about.created = 1790000000;  // no clock: the same bytes each time
    workbook_set_properties(book, &about);
    auto* dates = workbook_add_format(book);
    format_set_num_format(dates, "dd/mm/yyyy");
    for (const auto& table : tables) Sheet{book, dates, table};
    if (workbook_close(book) != LXW_NO_ERROR) throw Error{"cannot write " + path};
}

}  // namespace caseaudit::generator
