// Workbooks as Excel writes them, and broken ones.
#include "formats/tables/workbook.hpp"

#include <xlsxwriter.h>
#include <zip.h>

#include <fstream>

#include "formats/extracts/seen.hpp"
#include "formats/extracts/sink.hpp"
#include "formats/tables/number_formats.hpp"
#include "formats/template_files.hpp"

namespace workbook_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

using Parts = std::map<std::string, std::string>;

/// A workbook by hand: what is in its archive.
void write_zip(const std::string& path, const Parts& parts) {
    int code = 0;
    auto* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    REQUIRE(archive != nullptr);
    for (const auto& [name, text] : parts) {
        auto* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), source, 0) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

Parts by_hand(const std::string& rows) {
    return {{"xl/workbook.xml",
             "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"A &amp; B\" "
             "sheetId=\"1\" "
             "r:id=\"r1\"/><sheet name=\"Secret\" state=\"veryHidden\" sheetId=\"2\" "
             "r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" "
             "Target=\"/xl/worksheets/sheet1.xml\"/>"
             "<Relationship Id=\"r2\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
             "<Relationship Id=\"r3\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml",
             "<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><rPh><t>aside</t></rPh></si><si/></"
             "sst>"},
            {"xl/styles.xml",
             "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd\\ "
             "mmm\"/></numFmts><cellStyleXfs><xf "
             "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf "
             "numFmtId=\"14\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

struct Read {
    Seen seen;
    std::vector<std::string> hidden;
};

Read read(const Templates& folder) {
    Read all;
    all.hidden = tables::read_workbook(folder.file("a.xlsx"), all.seen);
    return all;
}

Read read(const Parts& parts) {
    const Templates folder{{}};
    write_zip(folder.file("a.xlsx"), parts);
    return read(folder);
}

std::string fault(const Parts& parts) {
    const Templates folder{{}};
    write_zip(folder.file("a.xlsx"), parts);
    try {
        read(folder);
        return "";
    } catch (const Error& e) {
        return folder.without_folder(e.what());
    }
}

using Expected = std::vector<std::string>;

}  // namespace

TEST_CASE("cells of every kind") {
    const auto all = read(by_hand(
        "<row r=\"2\"><c t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
        "t=\"s\"/>"
        "</row><row r=\"5\"><c t=\"inlineStr\"><is><t>in</t><rPh><t>x</t></rPh><r><t>line</t></r></is></c><c "
        "t=\"str\"><f t=\"shared\" r=\"Z1\">A&amp;B</f><v>made</v></c><c t=\"b\"><v>1</v></c><c "
        "t=\"e\"><v>#N/A</v></c><c><v>12345.0"
        "</v></c><c s=\"1\"><v>40000.5</v></c><c s=\"2\"><v>40000</v></c><c "
        "s=\"9\"/></row><row><c><v>1.5</v></c></row>"));
    CHECK(all.seen.names == Expected{"A & B"});
    CHECK(all.hidden == Expected{"Secret"});
    CHECK(all.seen.rows ==
          Expected{"2: one |  | two |  | ",
                   "5: inline | made | TRUE | #N/A | 12345 | 2013-07-07 12:00:00 | 2013-07-07 | ", "6: 1.5"});
}

TEST_CASE("a cell that names no shared text is a fault of the file, not an empty cell") {
    for (const std::string number : {"x", "-1", "3", "18446744073709551615", ""}) {
        const auto why = fault(by_hand("<row><c t=\"s\"><v>" + number + "</v></c><c><v>1</v></c></row>"));
        INFO(why);
        CHECK(why.find("a cell has a text that the workbook does not hold") != std::string::npos);
    }
}

TEST_CASE("errors and formulas without a saved result do not look empty") {
    const auto all = read(by_hand(
        "<row><c t=\"e\"><v>#REF!</v></c><c t=\"e\"/><c><f>A1</f></c><c><f>A1</f><v/></c><c t=\"str\"><f>A1"
        "</f></c><c t=\"str\"><f>A1</f><v></v></c><c><f>A1</f><v>2</v></c><c t=\"s\"><f>A1</f></c></row>"));
    CHECK(all.seen.rows == Expected{"1: #REF! | #VALUE! | #VALUE! | #VALUE! | #VALUE! |  | 2 | #VALUE!"});
}

TEST_CASE("a workbook of endless sheets, parts or one part told twice is refused") {
    const auto with = [](const std::string& sheets, const std::string& relations) {
        auto parts = by_hand("");
        for (auto& part : parts) {
            auto& text = part.second;
            const auto add = [&](const std::string& before, const std::string& more) {
                const auto at = text.find(before);
                if (at != std::string::npos) text.insert(at, more);
            };
            add("</sheets>", sheets);
            add("</Relationships>", relations);
        }
        return fault(parts);
    };
    std::string sheets;
    std::string relations;
    for (int i = 0; i < 1001; ++i) {
        sheets += "<sheet name=\"x\"/>";
        relations += "<Relationship Id=\"x\"/>";
    }
    CHECK(with(sheets, "").find("more than 1,000 sheets") != std::string::npos);
    auto twice = by_hand("");
    auto& book = twice["xl/workbook.xml"];
    book.replace(book.find("veryHidden"), std::string_view{"veryHidden"}.size(), "visible");
    CHECK(fault(twice).find("two of its sheets are the same part") != std::string::npos);
    CHECK(with("", relations).find("more than 1,000 parts") != std::string::npos);
}

TEST_CASE("days of the 1900 and of the 1904 calendar") {
    CHECK(tables::date_text("1", false) == "1900-01-01");
    CHECK(tables::date_text("59", false) == "1900-02-28");
    CHECK(tables::date_text("60", false) == "60");
    CHECK(tables::date_text("61", false) == "1900-03-01");
    CHECK(tables::date_text("46295", false) == "2026-09-30");
    CHECK(tables::date_text("44833", true) == "2026-09-30");
    CHECK(tables::date_text("46295.75", false) == "2026-09-30 18:00:00");
    CHECK(tables::date_text("46295.999999999", false) == "2026-10-01");
    for (const std::string none : {"-1", "0", "2958466", "1e300", "nan", "x", ""})
        CHECK(tables::date_text(none, false) == none);
    CHECK(tables::number_text("1.2345E4") == "12345");
    CHECK(tables::number_text("0.25") == "0.25");
}

TEST_CASE("which formats show dates") {
    for (const std::string code :
         {"dd/mm/yyyy", "yyyy\\-mm\\-dd", "[$-F800]dddd, mmmm dd, yyyy", "mmm-yy", "[Red]D/M"}) {
        INFO(code);
        CHECK(tables::is_date_format(code));
    }
    for (const std::string code :
         {"General", "0.00", "#,##0 \"days\"", "0_d", "[h]:mm", "0\\d", "@", "0;d", "\"unclosed d", "\\"}) {
        INFO(code);
        CHECK(!tables::is_date_format(code));
    }
    CHECK(tables::is_date_format(14));
    CHECK(!tables::is_date_format(20));
}

TEST_CASE("a workbook as a program writes it: Annex A with a title above the headers") {
    const Templates folder{{}};
    auto* book = workbook_new(folder.file("a.xlsx").c_str());
    auto* dates = workbook_add_format(book);
    format_set_num_format(dates, "dd/mm/yyyy");
    auto* sheet = workbook_add_worksheet(book, "List_3");
    worksheet_write_string(sheet, 0, 0, "Annex A list 3", nullptr);
    const std::vector<std::string> heads{"Child Unique ID ", "Date of referral", "Referral  NFA?",
                                         "Number of Referrals in Last 12 Months"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        worksheet_write_string(sheet, 1, static_cast<lxw_col_t>(i), heads[i].c_str(), nullptr);
    }
    worksheet_write_number(sheet, 2, 0, 12345, nullptr);
    lxw_datetime when{2026, 9, 3, 0, 0, 0};
    worksheet_write_datetime(sheet, 2, 1, &when, dates);
    worksheet_write_string(sheet, 2, 2, "b) No", nullptr);
    worksheet_write_formula(sheet, 2, 3, "=NA()", nullptr);
    worksheet_hide(workbook_add_worksheet(book, "Lookups"));
    workbook_add_worksheet(book, "Cover");
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    const std::vector<RecordMap> maps{
        read_record_map(SOURCE_FOLDER "/audit-templates/record-maps/annex-a.xml")};
    const auto all = read_extract(folder.file("a.xlsx"), maps, {}, day("2026-09-30"));
    REQUIRE(all.parts.size() == 1);
    CHECK(all.parts[0].subject().ref == "12345");
    const auto& referral = all.parts[0].all_entries().at(0);
    CHECK(referral.date == day("2026-09-03"));
    CHECK(referral.line == 3);
    CHECK(referral.field("nfa").is("no"));
    CHECK(all.report.unknown == Expected{"'Cover': no record map knows its columns",
                                         "'Lookups': the sheet is hidden, and not read"});
}

TEST_CASE("broken workbooks are refused in a sentence") {
    const auto good = by_hand("<row><c><v>1</v></c></row>");
    CHECK(fault(good) == "");
    const auto with = [&](const std::string& part, const std::string& text) {
        auto parts = good;
        parts[part] = text;
        return fault(parts);
    };
    CHECK(fault({{"word/document.xml", "<x/>"}}).find("this is an archive, but no workbook (.xlsx)") !=
          std::string::npos);
    CHECK(fault({{"xl/workbook.bin", "x"}}).find("this is a binary workbook (.xlsb)") != std::string::npos);
    CHECK(with("xl/workbook.xml", "<workbook><sheets>").find("a.xlsx (xl/workbook.xml)") !=
          std::string::npos);
    CHECK(with("xl/sharedStrings.xml", "").find("the file is empty") != std::string::npos);
    CHECK(with("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>").find("document type") !=
          std::string::npos);
    CHECK(with("xl/worksheets/sheet1.xml", "<worksheet><row><c r=\"ZZZZ1\"/></row></worksheet>")
              .find("a.xlsx (A & B):1: a cell stands in no column") != std::string::npos);
    CHECK(with("xl/worksheets/sheet1.xml", "<worksheet><row r=\"5\"/><row r=\"4\"/></worksheet>")
              .find("its rows are not in order") != std::string::npos);
    CHECK(with("xl/worksheets/sheet1.xml",
               "<worksheet><row><c><v>" + std::string(1'100'000, '1') + "</v></c></row></worksheet>")
              .find("a cell of more than 1 MB") != std::string::npos);
    auto without = good;
    without.erase("xl/worksheets/sheet1.xml");
    CHECK(fault(without).find("the workbook has no 'xl/worksheets/sheet1.xml'") != std::string::npos);
}

TEST_CASE("an archive that unpacks to far more than it seems is refused") {
    auto parts = by_hand("<row/>");
    parts["xl/styles.xml"] = "<styleSheet>" + std::string(70'000'000, ' ') + "</styleSheet>";
    CHECK(fault(parts).find("'xl/styles.xml' in it is larger than 64 MB") != std::string::npos);
}

TEST_CASE("a workbook cut short anywhere is refused, and nothing crashes") {
    const Templates folder{{}};
    write_zip(folder.file("a.xlsx"), by_hand("<row><c><v>1</v></c></row>"));
    const auto whole = files::read(folder.file("a.xlsx"), 1'000'000);
    const auto rewrite = [&](const std::string& bytes) {
        std::ofstream{folder.file("a.xlsx"), std::ios::binary} << bytes;
    };
    for (std::size_t size = 0; size + 1 < whole.size(); size += 7) {
        rewrite(whole.substr(0, size));
        CHECK_THROWS_AS(read(folder), Error);
    }
    for (std::size_t at = 0; at < whole.size(); at += 3) {
        auto bent = whole;
        bent[at] = static_cast<char>(bent[at] ^ 0x55);
        rewrite(bent);
        try {
            read(folder);
        } catch (const Error&) {
        }
    }
}

}  // namespace workbook_test
