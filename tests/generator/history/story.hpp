#pragma once
#include "generator/child.hpp"
#include "generator/random.hpp"

/// The parts that a history is made of; each adds entries to the child.
namespace caseaudit::generator {

struct Story {
    Child& child;
    Random& random;
    std::string worker;      ///< reference
    std::string supervisor;  ///< reference

    /// Every `least` to `most` days within `time`, moved on to a weekday; never after `time`.
    template <class Happen>
    void every(const Period& time, int least, int most, Happen happen) {
        for (auto date = weekday(time.from); date <= time.to;
             date = weekday(date + days{random.between(least, most)})) {
            happen(date);
        }
    }
};

/// Which way the work goes, and when: sets `open`, `is_closed` and `phases`.
void choose_the_way(Story& story);

void add_referral_and_assessment(Story& story);
void add_child_in_need(Story& story, const Period& time);
void add_child_protection(Story& story, const Period& time);
void add_looked_after(Story& story, const Period& time);
void add_closure(Story& story);

void add_visits(Story& story);
void add_notes(Story& story);
void add_chronology(Story& story);
void add_supervision(Story& story);
void add_oversight(Story& story);  ///< notes of management oversight
void add_audits(Story& story);
void add_documents(Story& story);
void add_hands(Story& story);  ///< who had the case, and whether it was transferred
void add_views(Story& story);  ///< what child, parents, carer and worker say

}  // namespace caseaudit::generator
