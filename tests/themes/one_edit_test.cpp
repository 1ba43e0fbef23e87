#include "themes/one_edit.hpp"

#include <doctest/doctest.h>

namespace one_edit_test {

using namespace caseaudit::themes;

TEST_CASE("one edit is one letter added, left out, changed or swapped") {
    for (const auto* word :
         {"supervison", "supervisionn", "supervixion", "superivsion", "xsupervision", "upervision"}) {
        CHECK(one_edit_apart(word, "supervision"));
        CHECK(one_edit_apart("supervision", word));
    }
    for (const auto* word : {"supervision", "supervisio", "suprevison", "visits", "supervisions2", ""})
        CHECK(one_edit_apart(word, "supervision") == (std::string_view{word} == "supervisio"));
}

TEST_CASE("the index finds the neighbours that begin alike") {
    DeleteIndex index;
    for (const auto* word : {"drift", "draft", "adrift", "rift", "drifts"}) index.add(word);
    CHECK(index.near("drift") == std::vector<std::string_view>{"draft", "drifts"});
    CHECK(index.near("dirft") == std::vector<std::string_view>{"drift"});
    CHECK(index.near("xrift").empty());
    CHECK(index.near("visit").empty());
}

}  // namespace one_edit_test
