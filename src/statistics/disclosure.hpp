#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/interval.hpp"

/// Tables that leave those who may know the children: no small count is shown, nor can be worked out.
namespace caseaudit::statistics {

/// Which counts are hidden and how the others are shown. The default is the Department for Education's for
/// local figures on children in need: 1 to 5 hidden as `c`, 0 shown.
struct DisclosureRule {
    Count least_hidden = 1;
    Count most_hidden = 5;  ///< 0 hides none
    bool shows_zeros =
        true;  ///< else they are hidden as small counts are: nobody learns that all do or none does
    Count rounded_to = 1;  ///< what is shown, to the nearest multiple, halves up
    std::string symbol = "c";
};

/// The same Department's rule for England and its regions: to the nearest 10.
CASEAUDIT_API DisclosureRule national_rule();
/// NHS hospital statistics below England since 2018: 1 to 7 hidden as `*`, others to the nearest 5.
CASEAUDIT_API DisclosureRule hospital_rule();

/// Absent where hidden: what is hidden is in no value that a report is made from.
using PublishedCount = std::optional<Count>;

/// One count that adds up to nothing else published.
CASEAUDIT_API PublishedCount published(Count count, const DisclosureRule& rule = {});

/// "12" or the rule's symbol.
CASEAUDIT_API std::string in_words(const PublishedCount& count, const DisclosureRule& rule = {});

/// Counts of files, each file in one cell. What is part of what must be in one table: a group and a part of
/// it (the files of a theme within all files) as the part and the remainder; "met" beside "not met".
struct CountTable {
    std::vector<std::vector<Count>> rows;  ///< all of one length
    bool row_totals = true;                ///< whether they are published; the grand total is where either is
    bool column_totals = true;
};

struct PublishedTable {
    std::vector<std::vector<PublishedCount>> rows;
    std::vector<PublishedCount> row_totals;     ///< empty where not published
    std::vector<PublishedCount> column_totals;  ///< empty where not published
    PublishedCount total;
    bool is_withheld = false;  ///< nothing hides the small counts but hiding all, zeros too
};

/// Hides the small counts, and beside them as few and as small others as are found to make each hidden count
/// have at least two possible values for a reader who knows the rule, knows that zeros are never hidden, and
/// even knows which of the hidden counts are small. Where the rule rounds, what is shown stands for all
/// counts that round to it. Throws `Error` for rows of different lengths or counts below 0.
CASEAUDIT_API PublishedTable published(const CountTable& table, const DisclosureRule& rule = {});

/// `met` of `n` in percent, from what is published, so that it tells nothing more. Absent where either is
/// hidden or `n` is 0.
CASEAUDIT_API std::optional<double> published_percentage(const PublishedCount& met, const PublishedCount& n);

}  // namespace caseaudit::statistics
