#pragma once
#include <array>
#include <caseaudit/template.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// How far audits can be trusted: second readings beside the first, grades moderated, facts beside the
/// checks. Counts of audits; nobody who audited is in it.
namespace caseaudit {

/// Absent where it is used as optional: undefined, since the grades do not vary.
struct PackCoefficient {
    double value = 0;
    std::optional<std::pair<double, double>> interval;  ///< 95 per cent
};

/// What first and second readings of the same files agree on. Counts come first; of fewer than ten files
/// there is nothing else.
struct ReadingAgreement {
    int files = 0;
    int exact = 0;
    int within_one = 0;  ///< `exact` included
    int lower = 0;       ///< the second reading gives the lower grade
    int higher = 0;
    int far_apart = 0;                             ///< by two grades or more
    bool is_enough = false;                        ///< for the coefficients
    std::optional<PackCoefficient> gwet_ac2;       ///< linear weights
    std::optional<PackCoefficient> ordinal_alpha;  ///< Krippendorff's, its interval by bootstrap
    std::string words;                             ///< all of it in a sentence, without its full stop
};

/// One question, asked in both readings of so many files.
struct QuestionAgreement {
    std::string question;
    std::string title;
    Measure measure = Measure::fact;
    int compared = 0;
    int differ = 0;
};

struct PackModeration {
    int graded = 0;
    int confirmed = 0;
    int raised = 0;
    int lowered = 0;
    std::array<int, 4> moderated{};  ///< by Grade: what the moderated grades are
    int drawn = 0;                   ///< audits for a second reading
    int read = 0;
    int not_graded = 0;                        ///< of those read, where a reading has no grade
    ReadingAgreement all;                      ///< of those read, whyever they were drawn
    ReadingAgreement random;                   ///< of those drawn at random: these alone are a sample
    std::vector<QuestionAgreement> questions;  ///< those on which readings differ, most first

    int overridden() const { return raised + lowered; }
    int provisional() const { return graded - confirmed - overridden(); }
};

/// A fact question that a check answers: what auditors made of what it found.
struct CheckedFact {
    std::string question;
    int version = 1;
    std::string title;
    int checked = 0;    ///< complete audits in which the check could say something
    int confirmed = 0;  ///< a person looked, and agrees
    int corrected = 0;  ///< a person says otherwise, and why
    int to_met = 0;     ///< of those corrected: the record said otherwise, the person says met
    int to_not_met = 0;
    int not_looked_at = 0;

    bool operator==(const CheckedFact&) const = default;
};

}  // namespace caseaudit
