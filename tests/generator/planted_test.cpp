// Every planted breach is found, and nothing else is flagged.
#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "generator/extracts/case_file.hpp"
#include "generator/flags.hpp"
#include "generator/history.hpp"
#include "generator/population.hpp"

namespace planted_test {

using namespace caseaudit;
using namespace caseaudit::generator;

namespace {

constexpr int workers = children / 20;

CaseFile read(const Child& child) {
    return read_case_file_text(case_file(child), child.subject.ref + ".xml");
}

/// The case files of one block of children, within which families stay.
struct Block {
    std::vector<CaseFile> files;

    std::vector<const CaseFile*> family(const CaseFile& file) const {
        std::vector<const CaseFile*> found;
        for (const auto& other : files) {
            if (std::ranges::count(file.subject().siblings, other.subject().ref) == 1)
                found.push_back(&other);
        }
        return found;
    }
};

}  // namespace

TEST_CASE("over case files every planted breach is found, and nothing else") {
    Flags expected;
    Flags found;
    for (int first = 1; first <= children; first += 5) {
        Block block;
        for (int number = first; number < first + 5; ++number) {
            const auto made = made_child(seed, number);
            add_expected(made, "case-files", expected);
            block.files.push_back(read(made.child));
        }
        for (const auto& file : block.files) add_flags(drafts_of(file, block.family(file), as_of()), found);
    }
    for (int number = 1; number <= workers; ++number) {
        const auto made = made_worker(seed, number);
        add_expected(made, "case-files", expected);
        add_flags(drafts_of(read(made.child), {}, as_of()), found);
    }
    CHECK(expected.size() > children / 10);
    const auto not_found = difference(expected, found);
    const auto not_planted = difference(found, expected);
    CHECK(not_found == "");
    CHECK(not_planted == "");
}

TEST_CASE("the same seed gives the same child, and another seed another") {
    CHECK(case_file(make_child(seed, 7)) == case_file(make_child(seed, 7)));
    CHECK(case_file(make_child(seed, 7)) != case_file(make_child(seed + 1, 7)));
}

TEST_CASE("every check has a breach") {
    std::set<std::string> broken;
    for (const auto& breach : breaches())
        for (const auto& one : breach.expected) broken.insert(one.check);
    for (const auto& check : planted_checks()) CHECK_MESSAGE(broken.contains(check), check);
}

TEST_CASE("every breach fits some child or worker") {
    std::set<std::string> planted;
    for (int number = one_in; number <= 5000; number += one_in) {
        const auto made = made_child(seed, number);
        if (made.breach != nullptr) planted.insert(made.breach->name);
    }
    for (int number = one_in; number <= 250; number += one_in) {
        const auto made = made_worker(seed, number);
        if (made.breach != nullptr) planted.insert(made.breach->name);
    }
    for (const auto& breach : breaches()) CHECK_MESSAGE(planted.contains(breach.name), breach.name);
}

}  // namespace planted_test
