// Rows of CSV: what programs write, and what is no CSV at all.
#include "formats/tables/csv.hpp"

#include <sstream>

#include "formats/extracts/seen.hpp"
#include "formats/extracts/sink.hpp"
#include "formats/tables/file_kind.hpp"

namespace csv_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

std::vector<std::string> rows(const std::string& text) {
    Seen seen;
    std::istringstream in{text};
    tables::read_csv(in, "a/list 7.csv", seen);
    CHECK(seen.names == std::vector<std::string>{"list 7"});
    return seen.rows;
}

std::string fault(const std::string& text) {
    try {
        rows(text);
        return "";
    } catch (const InputError& e) {
        return e.what();
    }
}

std::string wide(const std::string& ascii, bool little) {
    std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : ascii) bytes += little ? std::string{c, '\0'} : std::string{'\0', c};
    return bytes;
}

using Expected = std::vector<std::string>;

}  // namespace

TEST_CASE("commas, semicolons and tabs, quoted or not") {
    const Expected both{"1: a | b", "2: c | d"};
    CHECK(rows("a,b\nc,d\n") == both);
    CHECK(rows("a;b\r\nc;d") == both);
    CHECK(rows("a\tb\rc\td\r") == both);
    CHECK(rows("\"a\",\"b\"\n \"c\" , d \n") == both);
    CHECK(rows("\"a,a,a\";b\nc;d\n") == Expected{"1: a,a,a | b", "2: c | d"});
    CHECK(rows("A title\na;b\n1;2") == Expected{"1: A title", "2: a | b", "3: 1 | 2"});
    CHECK(rows("one\ntwo\n") == Expected{"1: one", "2: two"});
}

TEST_CASE("a row's line is the one it begins in") {
    CHECK(rows("a,b\n\n\"x\ny\n\nz\",1\nc,d\n") == Expected{"1: a | b", "3: x\ny\n\nz | 1", "7: c | d"});
    CHECK(rows("a,b\r\n\r\n\"x\r\ny\",1\r\nc,d\r\n") == Expected{"1: a | b", "3: x\r\ny | 1", "5: c | d"});
    CHECK(rows("a,b\r\"x\ry\",1\rc,d") == Expected{"1: a | b", "2: x\ry | 1", "4: c | d"});
    CHECK(rows("a,b\n\"he said \"\"no\"\"\",1\n") == Expected{"1: a | b", "2: he said \"no\" | 1"});
}

TEST_CASE("lines are counted alike wherever the pieces of a file end") {
    std::string text = "id,words\r\n";
    for (int i = 0; i < 9000; ++i) text += "\"C-" + std::to_string(i) + "\",\"one\r\ntwo\"\r\n";
    const auto all = rows(text);
    CHECK(all.size() == 9001);
    CHECK(all.back() == "18000: C-8999 | one\r\ntwo");
}

TEST_CASE("encodings, and several in one file") {
    CHECK(rows("\xEF\xBB\xBF"
               "a,b\n") == Expected{"1: a | b"});
    CHECK(rows("caf\xC3\xA9,caf\xE9,\x80 5\n") == Expected{"1: caf\xC3\xA9 | caf\xC3\xA9 | \xE2\x82\xAC 5"});
    CHECK(rows(wide("a\tb\r\nc\td\r\n", true)) == Expected{"1: a | b", "2: c | d"});
    CHECK(rows(wide("a,b\nc,d", false)) == Expected{"1: a | b", "2: c | d"});
    std::string pair = "\xFF\xFE";
    pair += std::string{"\x3D\xD8\x00\xDE,\0", 6};
    CHECK(rows(pair) == Expected{"1: \xF0\x9F\x98\x80 | "});
}

TEST_CASE("what is no CSV is refused in a sentence, with its line") {
    CHECK(fault("").find("list 7.csv: the file is empty") != std::string::npos);
    CHECK(fault(" \n\n").find("the file is empty") != std::string::npos);
    CHECK(fault("\xEF\xBB\xBF").find("the file is empty") != std::string::npos);
    CHECK(fault(std::string("a,b\n\0c,d", 8)).find("list 7.csv:2: there is a byte 0 here") !=
          std::string::npos);
    CHECK(fault("a,b\nc,d\n\"e,f\ng,h\n")
              .find("list 7.csv:3: the row that begins here has a quotation mark that is "
                    "never closed") != std::string::npos);
    CHECK(fault("a,b\nc,\"" + std::string(1'100'000, 'x'))
              .find("list 7.csv:2: the row that begins here has a cell of "
                    "more than 1 MB") != std::string::npos);
    CHECK(fault("a,b\n" + std::string(20'000, ',')).find("more than 16,384 cells") != std::string::npos);
}

TEST_CASE("other kinds of file are named") {
    const auto kind = [](std::string_view start) -> std::string {
        try {
            return std::to_string(static_cast<int>(tables::file_kind_of(start, "x")));
        } catch (const InputError& e) {
            return e.message;
        }
    };
    CHECK(kind("\x89PNG\r\n") == "this is a picture (PNG)");
    CHECK(kind("%PDF-1.4") == "this is a PDF");
    CHECK(kind("\xD0\xCF\x11\xE0") == "this is an old workbook (.xls) or one with a password");
    CHECK(kind(std::string_view("\0\0\0", 3)) == "this is no text: it holds bytes 0");
    CHECK(kind("") == "the file is empty");
    CHECK(kind("a,b") == "0");
    CHECK(kind("PK\x03\x04") == "1");
    CHECK(kind("\xEF\xBB\xBF <?xml") == "2");
    CHECK(kind(wide("<a/>", true)) == "2");
    CHECK(kind(wide("a,b", true)) == "0");
    CHECK_THROWS_WITH_AS(tables::file_kind("/no/such"), doctest::Contains("No such file"), Error);
    CHECK_THROWS_WITH_AS(tables::file_kind("/tmp"), doctest::Contains("it is a folder"), Error);
}

}  // namespace csv_test
