#include "aggregate/partners.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <set>

#include "aggregate/made_up.hpp"

/// An attacker who has the whole pack, knows the rule and how many files there are.
namespace partners_test {

using namespace caseaudit;

namespace {

using Counts = std::vector<int>;

using statistics::DisclosureRule;
using statistics::PublishedCount;

bool may_be(const PublishedCount& shown, int count, const DisclosureRule& rule, bool row_is_withheld) {
    const bool is_small = count == 0 ? !rule.shows_zeros : count <= rule.most_hidden;
    if (!shown) return count > 0 || !rule.shows_zeros || row_is_withheld;
    return !is_small && (count + rule.rounded_to / 2) / rule.rounded_to * rule.rounded_to == *shown;
}

/// Every way to fill a row that sums to the files.
std::vector<Counts> fillings(const PartnerRow& row, int files, const DisclosureRule& rule) {
    std::vector<Counts> all;
    Counts counts(row.counts.size(), 0);
    const std::function<void(std::size_t, int)> fill = [&](std::size_t at, int left) {
        if (at + 1 == counts.size()) {
            counts[at] = left;
            if (may_be(row.counts[at], left, rule, row.is_withheld)) all.push_back(counts);
            return;
        }
        for (int count = 0; count <= left; ++count) {
            counts[at] = count;
            if (may_be(row.counts[at], count, rule, row.is_withheld)) fill(at + 1, left - count);
        }
    };
    fill(0, files);
    return all;
}

void check_nothing_is_given_away(const PartnerRow& row, const std::vector<Counts>& ways) {
    REQUIRE(!ways.empty());
    for (std::size_t at = 0; at < row.counts.size(); ++at) {
        if (row.counts[at]) continue;
        std::set<int> possible;
        for (const auto& way : ways) possible.insert(way[at]);
        CAPTURE(row.title);
        CAPTURE(at);
        CHECK(possible.size() > 1);
    }
}

int counted(const Counts& way) { return way[0] + way[1] + way[2]; }

/// A number of files that two rows have in common.
using Shared = std::function<int(const Counts&)>;

std::vector<Counts> left_by(const std::vector<Counts>& ways, const Shared& own,
                            const std::vector<Counts>& others, const Shared& theirs) {
    std::set<int> possible;
    for (const auto& other : others) possible.insert(theirs(other));
    std::vector<Counts> left;
    std::ranges::copy_if(ways, std::back_inserter(left),
                         [&](const Counts& way) { return possible.contains(own(way)); });
    return left;
}

void check_together(const PartnerRow& one, const Shared& of_one, const PartnerRow& other,
                    const Shared& of_other, int files, const DisclosureRule& rule) {
    const auto first = fillings(one, files, rule);
    const auto second = fillings(other, files, rule);
    check_nothing_is_given_away(one, left_by(first, of_one, second, of_other));
    check_nothing_is_given_away(other, left_by(second, of_other, first, of_one));
}

int met(const Counts& way) { return way[0]; }
/// Not counted, or not graded.
int last(const Counts& way) { return way.back(); }

CheckedAudit any_audit(int number, std::mt19937& random) {
    constexpr std::array teams{"Team Oak", "Team Elm", "Team Ash"};
    constexpr std::array grades{"good", "requires-improvement", "inadequate"};
    auto checked = made_up::audit(number, teams.at(random() % 3));
    const bool on_file = random() % 3 > 0;
    checked.audit.answers = {made_up::answered("supervision.on-file", on_file ? "yes" : "no")};
    if (on_file) {
        checked.audit.answers.push_back(
            made_up::answered("supervision.signed", random() % 4 > 0 ? "yes" : "no"));
        checked.audit.answers.push_back(made_up::answered("supervision.reflective", grades.at(random() % 3)));
    }
    checked.scores.grade = on_file ? std::optional{static_cast<Grade>(random() % 4)} : std::nullopt;
    return checked;
}

const PartnerRow& row_of(const std::vector<PartnerRow>& rows, const char* title) {
    return *std::ranges::find(rows, title, &PartnerRow::title);
}

void attack(unsigned seed, const DisclosureRule& rule) {
    std::mt19937 random{seed};
    const int files = 1 + static_cast<int>(random() % 40);
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= files; ++number) audits.push_back(any_audit(number, random));
    const auto checked = countable(std::move(audits)).audits;
    const auto pack = partner_pack(columns_of(checked), qa_pack(checked, made_up::areas(), {}), rule);
    CAPTURE(seed);
    for (const auto* rows : {&pack.facts, &pack.judgements}) {
        for (const auto& row : *rows) check_nothing_is_given_away(row, fillings(row, files, rule));
    }
    if (pack.teams.size() > 1) check_nothing_is_given_away(pack.by_team, fillings(pack.by_team, files, rule));
    const auto& on_file = row_of(pack.facts, "supervision on file");
    const auto& reflective = row_of(pack.judgements, "reflective supervision");
    const auto& is_signed = row_of(pack.facts, "signed supervision");
    // These are asked of those who said yes to the first; and who answers the last is graded.
    check_together(on_file, met, is_signed, counted, files, rule);
    check_together(on_file, met, reflective, counted, files, rule);
    if (pack.by_grade.is_withheld) return;  // it says nothing, in ten thousands of ways
    check_nothing_is_given_away(pack.by_grade, fillings(pack.by_grade, files, rule));
    check_together(pack.by_grade, last, reflective, last, files, rule);
}

DisclosureRule rounding() { return {1, 5, true, 5, "c"}; }

}  // namespace

TEST_CASE("No suppressed count can be found out from the pack") {
    for (unsigned seed = 1; seed <= 150; ++seed) {
        attack(seed, {1, 5, true, 1, "c"});
        attack(seed, {1, 5, true, 5, "c"});
        attack(seed, {1, 7, false, 10, "c"});
    }
}

TEST_CASE("A percentage is of what is shown, and only where all of the row is") {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 40; ++number) {
        auto one = made_up::audit(number, "Team Oak");
        one.audit.answers = {made_up::answered("supervision.on-file", number <= 12 ? "yes" : "no")};
        audits.push_back(std::move(one));
    }
    const auto checked = countable(std::move(audits)).audits;
    const auto pack = partner_pack(columns_of(checked), qa_pack(checked, made_up::areas(), {}), rounding());
    const auto& on_file = row_of(pack.facts, "supervision on file");
    CHECK(on_file.counts.at(0) == 10);
    CHECK(on_file.counts.at(2) == 30);
    CHECK(on_file.percent == 25);
    CHECK(!row_of(pack.facts, "signed supervision").percent);
}

TEST_CASE("Of two versions of a question each tells the rest of the other: none is shown") {
    auto newer = made_up::supervision();
    newer.version = {2, 0, 0};
    newer.sections.front().questions.front().version = 2;
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 30; ++number) {
        audits.push_back(made_up::audit(number, "Team Oak"));
        if (number > 28) audits.back().audit_template = &newer;
        if (number > 28) audits.back().audit.answers.front().version = 2;
    }
    const auto checked = countable(std::move(audits)).audits;
    const auto pack = partner_pack(columns_of(checked), qa_pack(checked, made_up::areas(), {}), rounding());
    CHECK(row_of(pack.facts, "supervision on file").is_withheld);
}

}  // namespace partners_test
