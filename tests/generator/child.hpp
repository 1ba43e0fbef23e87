#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace caseaudit::generator {

using std::chrono::days;

/// Three years of record, up to the day that the audits look back from.
extern const Period recorded_years;
/// The six months that the audits look at.
extern const Period audit_period;
inline Date as_of() { return recorded_years.to; }

/// A time in which the work was of one type: "initial", "child-in-need" …
struct Phase {
    std::string type;
    Period time;
};

/// One invented child (or worker), and everything that ever happened. Sources carry parts of it.
struct Child {
    Subject subject;
    Period open;                ///< from the referral to the closure, or to the as-of date
    bool is_closed = false;     ///< at the end of `open`
    std::vector<Phase> phases;  ///< of `open`, one after the other
    std::vector<Entry> entries;
    Fields in_census;              ///< what the census says otherwise of who the child is
    std::string words_of_sibling;  ///< a long text of a sibling's file; empty where there is none to copy
};

using Details = std::initializer_list<std::pair<std::string_view, std::string>>;

/// The next working day but for bank holidays: weekends move on to Monday.
Date weekday(Date date);

/// Adds an entry. An empty detail is recorded blank.
Entry& add(Child& child, std::string_view kind, Date date, Details details = {});
void add_action(Entry& entry, Details details);

void set(Entry& entry, std::string_view field, std::string_view value);
void blank(Entry& entry, std::string_view field);

/// Entries of a kind, oldest first; they are the child's own, to be changed.
std::vector<Entry*> all(Child& child, std::string_view kind);
std::vector<Entry*> within(Child& child, std::string_view kind, const Period& period);
/// Takes away what is of this kind and in this time; how many there were.
std::size_t remove(Child& child, std::string_view kind, const Period& period);
/// The chronology was last updated on that day, with an event of that day.
void last_updated(Child& child, Date date);

/// In date order; of one day as they were added.
void put_in_order(Child& child);

}  // namespace caseaudit::generator
