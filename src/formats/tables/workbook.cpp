#include "formats/tables/workbook.hpp"

#include "formats/tables/sheet_rows.hpp"
#include "formats/tables/workbook_parts.hpp"
#include "formats/tables/zip_file.hpp"
#include "formats/xml/stream.hpp"

namespace caseaudit::tables {
namespace {

constexpr std::uint64_t most_bytes_of_a_sheet = 2'000'000'000;

}  // namespace

std::vector<std::string> read_workbook(const std::string& path, RowSink& sink) {
    const ZipFile archive{path};
    const auto book = read_workbook_parts(archive, path);
    std::vector<std::string> hidden;
    for (const auto& sheet : book.sheets) {
        if (sheet.is_hidden) {
            hidden.push_back(sheet.name);
            continue;
        }
        sink.table(sheet.name);
        SheetRows rows{book, path + " (" + sheet.name + ")", sink};
        xml::stream(archive.open(sheet.part, most_bytes_of_a_sheet), archive.place(sheet.part), rows);
    }
    return hidden;
}

}  // namespace caseaudit::tables
