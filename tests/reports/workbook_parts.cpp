#include "reports/workbook_parts.hpp"

#include <doctest/doctest.h>
#include <zip.h>

#include <pugixml.hpp>

namespace workbook_parts {
namespace {

pugi::xml_document xml_of(const std::string& part) {
    pugi::xml_document document;
    REQUIRE(document.load_buffer(part.data(), part.size(), pugi::parse_full | pugi::parse_ws_pcdata_single));
    return document;
}

std::vector<std::string> shared_texts(const std::map<std::string, std::string>& parts) {
    std::vector<std::string> texts;
    const auto document = xml_of(parts.at("xl/sharedStrings.xml"));
    for (const auto& item : document.child("sst").children("si"))
        texts.emplace_back(item.child("t").child_value());
    return texts;
}

/// "AB12" is column 27, from 0.
std::size_t column_of(const std::string& reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return column - 1;
}

ReadSheet sheet_of(const std::string& part, const std::vector<std::string>& shared) {
    ReadSheet sheet;
    const auto document = xml_of(part);
    for (const auto& row : document.child("worksheet").child("sheetData").children("row")) {
        const auto number = row.attribute("r").as_uint();
        sheet.rows.resize(number);
        auto& cells = sheet.rows.back();
        for (const auto& cell : row.children("c")) {
            const auto column = column_of(cell.attribute("r").value());
            if (cells.size() <= column) cells.resize(column + 1);
            const bool is_text = std::string_view{cell.attribute("t").value()} == "s";
            const std::string value = cell.child("v").child_value();
            cells[column] = {is_text, is_text ? shared.at(std::stoul(value)) : value};
            sheet.has_formula = sheet.has_formula || cell.child("f");
        }
    }
    return sheet;
}

bool starts(const std::vector<SheetCell>& row, const std::vector<std::string>& start) {
    for (std::size_t i = 0; i < start.size(); ++i) {
        if (i >= row.size() || row[i].value != start[i]) return false;
    }
    return true;
}

}  // namespace

std::map<std::string, std::string> parts_of(const std::string& bytes) {
    auto* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    auto* const archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    std::map<std::string, std::string> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto which = static_cast<zip_uint64_t>(i);
        zip_stat_t about{};
        REQUIRE(zip_stat_index(archive, which, 0, &about) == 0);
        std::string text(about.size, '\0');
        auto* const file = zip_fopen_index(archive, which, 0);
        REQUIRE(zip_fread(file, text.data(), text.size()) == static_cast<zip_int64_t>(text.size()));
        zip_fclose(file);
        parts[about.name] = text;
    }
    zip_discard(archive);
    return parts;
}

std::map<std::string, ReadSheet> sheets_of(const std::string& bytes) {
    const auto parts = parts_of(bytes);
    const auto shared = shared_texts(parts);
    const auto book = xml_of(parts.at("xl/workbook.xml"));
    std::map<std::string, ReadSheet> sheets;
    int number = 0;
    for (const auto& sheet : book.child("workbook").child("sheets").children("sheet")) {
        const auto part = "xl/worksheets/sheet" + std::to_string(++number) + ".xml";
        sheets[sheet.attribute("name").value()] = sheet_of(parts.at(part), shared);
    }
    return sheets;
}

std::string ReadSheet::at(const std::vector<std::string>& start, const std::string& column) const {
    std::size_t which = 0;
    while (which < heads().size() && heads()[which].value != column) ++which;
    for (const auto& row : rows) {
        if (starts(row, start)) return which < row.size() ? row[which].value : "";
    }
    return "no such row";
}

}  // namespace workbook_parts
