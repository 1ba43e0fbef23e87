#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "generator/child.hpp"

namespace caseaudit::generator {

/// What must be found because of a breach.
struct Expected {
    std::string check;                ///< "process.re-opened"
    std::string question;             ///< that the check answers, or prompts
    std::string outcome = "not-met";  ///< or "prompt"
    /// The sources that carry it: "case-files", "census", "annex-a"; "all" of them together.
    std::vector<std::string> over = {"case-files", "all"};
    bool siblings_too = false;  ///< their files show it as well
};

/// One way in which practice, or its record, can fall short.
struct Breach {
    std::string name;
    std::vector<Expected> expected = {};
    /// Changes the history. False, and nothing changed, where the breach does not fit this child.
    bool (*plant)(Child&) = nullptr;
    SubjectKind subject = SubjectKind::child;
};

/// Every breach there is, those of one audit kind together.
const std::vector<Breach>& breaches();

/// The number of children, or workers, of whom one has a breach.
inline constexpr int one_in = 6;

/// Which breach each subject has, by its number; null where it has none. Each breach is planted where it
/// fits, those planted least so far first: the same seed always gives the same.
const Breach* breach_of_child(std::uint64_t seed, int number);
const Breach* breach_of_worker(std::uint64_t seed, int number);

/// The child as `make_child` makes it, knowing what of a sibling's record could be copied.
Child child_to_plant(std::uint64_t seed, int number);

/// `question` of the check of the same name.
inline Expected not_met(std::string question) { return {question, question}; }

/// Annex A alone carries it too.
inline Expected in_annex_a(Expected one) {
    one.over.emplace_back("annex-a");
    return one;
}

std::vector<Breach> supervision_breaches();
std::vector<Breach> chronology_breaches();
std::vector<Breach> process_breaches();
std::vector<Breach> identity_breaches();
std::vector<Breach> transfer_breaches();
std::vector<Breach> recording_breaches();
std::vector<Breach> decisions_breaches();
std::vector<Breach> assessment_breaches();
std::vector<Breach> closure_breaches();
std::vector<Breach> visits_breaches();
std::vector<Breach> planning_breaches();
std::vector<Breach> multi_agency_breaches();
std::vector<Breach> parallel_views_breaches();

}  // namespace caseaudit::generator
