#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/result.hpp>
#include <string>
#include <string_view>

namespace caseaudit {

/// Whether an entry shows what a check looks for. `unknown`: its source cannot carry it, which is never `no`.
enum class Shown { no, unknown, yes };

/// Yes for a value, no for a blank, unknown where the field is not in the source.
CASEAUDIT_API Shown shown(const Field& field);
/// Whether an entry's action, past its date, is recorded as done by `as_of`.
CASEAUDIT_API Shown done_when_due(const Entry& action, Date as_of);
CASEAUDIT_API Shown either(Shown one, Shown other);
CASEAUDIT_API Shown both(Shown one, Shown other);

/// What `each` says of the entries that fall short: "No risk is recorded in 2 of 5 supervision records."
struct EachWording {
    std::string_view lacking;  ///< "No risk is recorded in"
    std::string_view unknown;  ///< what is not in the source of some: "The risk"
    std::string_view thing;    ///< one of the entries: "supervision record"
};

/// Entries sorted by what they show.
struct Sorted {
    Entries yes;
    Entries no;
    Entries unknown;
};

template <class Look>
Sorted sort(const Entries& entries, Look look) {
    const auto that = [&](Shown shown) {
        return entries.where([&](const Entry& e) { return look(e) == shown; });
    };
    return {that(Shown::yes), that(Shown::no), that(Shown::unknown)};
}

/// Met when all show it; not met when one does not, citing it; not checked when one's source cannot carry it.
CASEAUDIT_API Result all_show(const Sorted& sorted, const EachWording& wording);

/// Asks the same of each entry. `look(entry)` gives a `Shown`.
template <class Look>
Result each(const Entries& entries, Look look, const EachWording& wording) {
    return all_show(sort(entries, look), wording);
}

/// "1 supervision record", "5 supervision records".
CASEAUDIT_API std::string counted(std::size_t number, std::string_view thing);

}  // namespace caseaudit
