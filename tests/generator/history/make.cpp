#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "generator/history.hpp"
#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

constexpr std::array teams{"Team Ash", "Team Birch", "Team Elm", "Team Hazel", "Team Oak", "Team Rowan"};
constexpr std::array ethnicities{"WBRI", "WOTH", "MWBC", "AIND", "APKN", "BCRB", "BAFR", "OOTH"};
constexpr std::array languages{"English", "English", "Polish", "Punjabi"};
constexpr std::array religions{"none", "Christian", "Muslim", "Sikh"};
constexpr std::array disabilities{"NONE", "NONE", "NONE", "LD", "AUT"};

constexpr int workers = 240;

/// Blocks of five children: three of one family, the others of none.
std::vector<std::string> siblings_of(int number) {
    const int place = (number - 1) % 5;
    if (place > 2) return {};
    std::vector<std::string> refs;
    for (int other = 0; other < 3; ++other) {
        if (other != place) refs.push_back(child_reference(number - place + other));
    }
    return refs;
}

void know(Subject& subject, std::string_view field, std::string_view value) {
    subject.fields[std::string{field}] = {FieldState::value, std::string{value}};
}

void introduce(Child& child, Random& random, int number, int worker) {
    auto& subject = child.subject;
    subject.ref = child_reference(number);
    subject.team = teams[static_cast<std::size_t>(worker) % teams.size()];
    subject.siblings = siblings_of(number);
    know(subject, "worker", worker_reference(worker));
    know(subject, "worker-experience", worker % 8 == 0 ? "newly-qualified" : "experienced");
    know(subject, "ethnicity", random.pick(ethnicities));
    know(subject, "language", random.pick(languages));
    know(subject, "religion", random.pick(religions));
    know(subject, "disability", random.pick(disabilities));
    know(subject, "date-of-birth", iso_date(as_of() - days{random.between(4 * 365, 16 * 365)}));
    know(subject, "primary-need", "N1");
}

void add_plans(Story& story) {
    for (const auto& phase : std::vector<Phase>{story.child.phases}) {
        if (phase.type == "child-in-need") add_child_in_need(story, phase.time);
        if (phase.type == "child-protection") add_child_protection(story, phase.time);
        if (phase.type == "looked-after") add_looked_after(story, phase.time);
    }
}

/// What happened on a day and has no other date of writing was written that day.
void write_down(Child& child) {
    for (auto& entry : child.entries) {
        if (!entry.recorded && entry.kind != "chronology") entry.recorded = entry.date;
    }
}

}  // namespace

std::string child_reference(int number) { return fmt::format("C-{:04}", number); }
int number_of(const std::string& child_reference) { return std::stoi(child_reference.substr(2)); }
std::string worker_reference(int number) { return fmt::format("W-{:04}", number); }

Child make_child(std::uint64_t seed, int number) {
    Random random{seed, static_cast<std::uint64_t>(number)};
    Child child;
    const int worker = random.between(1, workers);
    introduce(child, random, number, worker);
    Story story{child, random, worker_reference(worker), worker_reference(800 + worker % 30)};
    choose_the_way(story);
    know(child.subject, "legal-status", child.subject.field("status").is("looked-after") ? "V2" : "none");
    add_referral_and_assessment(story);
    add_plans(story);
    add_visits(story);
    add_notes(story);
    add_chronology(story);
    add_supervision(story);
    add_oversight(story);
    add_audits(story);
    add_documents(story);
    add_closure(story);
    add_hands(story);
    add_views(story);
    write_down(child);
    put_in_order(child);
    return child;
}

Child make_worker(std::uint64_t seed, int number) {
    Random random{seed, 1'000'000'000 + static_cast<std::uint64_t>(number)};
    Child child;
    child.subject.kind = SubjectKind::worker;
    child.subject.ref = worker_reference(number);
    child.subject.team = teams[static_cast<std::size_t>(number) % teams.size()];
    know(child.subject, "worker-experience", number % 8 == 0 ? "newly-qualified" : "experienced");
    child.open = {as_of() - days{400}, as_of()};
    Story story{child, random, worker_reference(number), worker_reference(800 + number % 30)};
    add(child, "supervision-agreement", child.open.from,
        {{"signed", "yes"}, {"reviewed", iso_date(child.open.from)}});
    add_supervision(story);
    write_down(child);
    put_in_order(child);
    return child;
}

}  // namespace caseaudit::generator
