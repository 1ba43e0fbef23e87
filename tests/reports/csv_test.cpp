#include "reports/csv.hpp"

#include <doctest/doctest.h>

namespace csv_test {

using caseaudit::reports::csv_row;

TEST_CASE("cells are quoted where they must be") {
    CHECK(csv_row({"a", "b, c", "d \"e\"", "f\ng", ""}) == "a,\"b, c\",\"d \"\"e\"\"\",\"f\ng\",\r\n");
}

TEST_CASE("what a spreadsheet would run is made text, numbers stay numbers") {
    CHECK(csv_row({"=1+1", "+1 a", "@sum", "-2 b", "\tx"}) == "'=1+1,'+1 a,'@sum,'-2 b,'\tx\r\n");
    CHECK(csv_row({"-12", "56", "0.5"}) == "-12,56,0.5\r\n");
    CHECK(csv_row({"=HYPERLINK(\"x\",\"y\")"}) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
}

}  // namespace csv_test
