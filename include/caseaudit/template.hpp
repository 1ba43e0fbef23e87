#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/context.hpp>
#include <caseaudit/export.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// An exact share, such as 1/3. `den` is positive.
struct Fraction {
    std::int64_t num = 0;
    std::int64_t den = 1;

    double value() const { return static_cast<double>(num) / static_cast<double>(den); }
    bool operator==(const Fraction&) const = default;
};

/// What a question measures: something countable, or something a practitioner must judge.
enum class Measure { fact, judgement };

enum class Grade { inadequate, requires_improvement, good, outstanding };

/// Who is asked: business support for what can be counted, a practitioner for judgement.
enum class AnsweredBy { business_support, practitioner };

struct ScaleValue {
    std::string id;
    std::string title;
    Fraction score;      ///< 0 to 1
    bool fails = false;  ///< counts as "not met", and fails a gate
};

/// A reusable answer scale, from audit-templates/scales.xml.
struct CASEAUDIT_API Scale {
    std::string id;
    std::string title;
    std::vector<ScaleValue> values;  ///< in the order they are offered
    std::string met;  ///< value that a check's `met` becomes; empty where checks may not answer
    std::string not_met;
    std::string no_evidence_as;  ///< value that "no evidence found" scores as

    /// Null when there is no such value.
    const ScaleValue* find(std::string_view value) const;
};

/// When a question is asked: a test of earlier answers, or all / any / none / a count of such tests.
struct CASEAUDIT_API Condition {
    enum class Kind { answer, all, any, none, count };
    Kind kind = Kind::answer;
    std::string question;         ///< answer: the earlier question
    std::vector<std::string> is;  ///< answer: values, or the states not-applicable and no-evidence-found
    int at_least = 0;             ///< count
    std::optional<int> at_most;   ///< count
    std::vector<Condition> parts;
    bool operator==(const Condition&) const = default;
};

/// A limit of a question, perhaps only for some workers or some statuses. The limit with most conditions that
/// hold is the one that applies; between equals the strictest (the smallest amount).
struct LimitRule {
    std::string name;
    Limit limit;
    std::string when_worker;  ///< the subject's worker-experience must be this; empty: any
    std::string when_status;  ///< the subject's status must be this; empty: any
    bool operator==(const LimitRule&) const = default;
};

/// What good practice looks like at one grade (or at one value of another scale).
struct GoodLooksLike {
    std::string value;
    std::string text;
    bool operator==(const GoodLooksLike&) const = default;
};

struct CASEAUDIT_API Question {
    std::string id;
    int version = 1;  ///< raised when an answer would no longer mean the same; trends join on id and version
    std::string label;    ///< a few words, for matrices and explanations: "supervision on file"
    std::string element;  ///< of practice-areas.xml
    Measure measure = Measure::fact;
    std::string scale;          ///< id of a scale
    int weight = 100;           ///< in hundredths; 0: counted, but outside the score
    std::optional<Grade> gate;  ///< failing caps the grade at this
    std::string check;          ///< "plugin.check" that answers this fact; empty: a person does
    std::string prompted_by;    ///< "plugin.check" that only raises prompts for this judgement
    AnsweredBy answered_by = AnsweredBy::business_support;
    bool required = true;
    std::string ask;
    std::string look_for;
    std::string finding;   ///< said of the files where it is not met: "No supervision on the case file"
    std::string strength;  ///< said of those where it is met: "Supervision is on the case file"
    std::vector<GoodLooksLike> good_looks_like;
    std::optional<Condition> when;
    std::vector<LimitRule> limits;
};

struct Section {
    std::string id;
    std::string title;
    int weight = 100;  ///< in hundredths
    std::vector<Question> questions;
};

/// Where scores change their name. All are lower bounds, included.
struct Bands {
    Fraction green{9, 10};
    Fraction amber{3, 4};
    Fraction outstanding{5, 6};
    Fraction good{1, 2};
    Fraction requires_improvement{1, 6};
    bool operator==(const Bands&) const = default;
};

struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;
    auto operator<=>(const Version&) const = default;
};

/// An audit kind's questions, resolved: includes are in place, every scale it uses is here.
struct CASEAUDIT_API Template {
    std::string id;
    Version version;
    std::string title;
    SubjectKind subject = SubjectKind::child;
    std::string about;
    bool views = false;  ///< audits carry what people think of the help given
    int period_months = 6;
    int budget_questions = 25;
    int budget_minutes = 40;
    Bands bands;
    std::vector<Scale> scales;
    std::vector<Section> sections;
    std::string hash;  ///< "sha256:…" of the resolved template as written by `write_template`
    std::string path;  ///< file it was read from

    const Question* find(std::string_view question) const;
    /// Throws `Error` when the scale is not here; a resolved template has all it uses.
    const Scale& scale(std::string_view name) const;
};

/// One of the eleven practice areas of a good audit, and what it asks (audit-templates/practice-areas.xml).
struct Element {
    std::string id;
    std::string title;
    std::string views = {};  ///< the category of views that judgements of it stand beside; or empty
};
struct PracticeArea {
    std::string id;
    std::string title;
    std::vector<Element> elements;
};

CASEAUDIT_API std::string_view name_of(Grade grade);   ///< "requires-improvement", as in files
CASEAUDIT_API std::string_view title_of(Grade grade);  ///< "Requires improvement", as people read it
CASEAUDIT_API std::optional<Grade> grade_named(std::string_view name);
CASEAUDIT_API std::string_view name_of(Measure measure);
CASEAUDIT_API std::string_view name_of(LimitUnit unit);
CASEAUDIT_API std::string to_string(const Version& version);
CASEAUDIT_API std::optional<Version> parse_version(std::string_view text);

}  // namespace caseaudit
