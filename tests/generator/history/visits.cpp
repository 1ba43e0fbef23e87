// Visits, and the other contacts with the family that stand in the notes.
#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

constexpr std::array notes_begin{"Mother rang before the office opened this morning.",
                                 "The class teacher telephoned at the end of the school day.",
                                 "A message from the health visitor came by e-mail.",
                                 "The youth worker asked for a word after the group."};
constexpr std::array notes_go_on{"Breakfast club is going well and lateness has stopped.",
                                 "The new school shoes have been bought and fit nicely.",
                                 "Bedtime is calmer since the television moved downstairs.",
                                 "The dentist has offered an appointment next Thursday afternoon."};
constexpr std::array notes_end{"I thanked her and said I would visit as planned.",
                               "We agreed to talk about it again at the meeting.",
                               "No worry was raised and nothing further is needed today."};

void add_visit(Story& story, const std::string& type, Date date) {
    auto& visit = add(story.child, "visit", date,
                      {{"type", type},
                       {"status", "done"},
                       {"seen", "yes"},
                       {"alone", "yes"},
                       {"bedroom", "yes"},
                       {"worker", story.worker},
                       {"not-alone-reason", ""}});
    visit.recorded = weekday(date + days{1});
    if (*visit.recorded > as_of()) visit.recorded = as_of();
}

}  // namespace

void add_visits(Story& story) {
    for (const auto& phase : story.child.phases) {
        const Period from_the_first{phase.time.from + days{3}, phase.time.to};
        story.every(from_the_first, 16, 19, [&](Date date) { add_visit(story, phase.type, date); });
    }
}

void add_notes(Story& story) {
    story.every({story.child.open.from + days{2}, story.child.open.to}, 35, 70, [&](Date date) {
        auto& note = add(story.child, "note", date,
                         {{"type", "telephone"},
                          {"author", story.worker},
                          {"title", "Telephone call"},
                          {"seen", ""},
                          {"alone", ""},
                          {"occurrence", "telephone"}});
        note.recorded = date;
        note.text = std::string{story.random.pick(notes_begin)} + " " + story.random.pick(notes_go_on) + " " +
                    story.random.pick(notes_end);
    });
}

}  // namespace caseaudit::generator
