#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <caseaudit/themes.hpp>
#include <memory>

/// What auditors keep saying, by team and month, with the words behind every number. It holds no reference:
/// audits are numbered.
namespace caseaudit {

/// A part of a comment, in order.
struct QuotePiece {
    std::string text;
    bool is_found = false;  ///< it is why the comment has the theme
    std::string read_as;    ///< a word in it was read as this; or empty
};
struct ThemeQuote {
    int audit = 0;  ///< number
    std::size_t team = 0;
    std::size_t month = 0;
    bool disagrees = false;  ///< its own words say the opposite of the field it was typed in
    std::vector<QuotePiece> pieces;
};

/// In how many audits; never in how many comments.
struct ThemeCount {
    int all = 0;
    std::vector<int> by_team;
    std::vector<int> by_month;
    std::vector<std::vector<int>> by_team_and_month;
};
/// Said as an issue, or as a strength.
struct ThemeSide {
    ThemeCount audits;
    std::vector<ThemeQuote> quotes;  ///< by audit
};
struct ThemeLine {
    std::string id;
    std::string title;
    std::string definition;
    bool is_optional = false;
    ThemeSide issues;
    ThemeSide strengths;
};

/// A team that speaks of a theme more or less often than all others together, beyond what chance does to this
/// many comparisons.
struct ThemeContrast {
    std::size_t theme = 0;
    CommentKind kind = CommentKind::issue;
    std::size_t team = 0;
    int count = 0;
    int of = 0;
    int others = 0;
    int others_of = 0;
    double q = 0;  ///< Fisher's exact p by Benjamini and Hochberg
};

enum class Accord { agree, contradict, silent };
/// A practice area's answers beside what comments say of a theme that is about it.
struct ThemeAccord {
    std::size_t theme = 0;
    std::string area;  ///< title
    int not_met = 0;   ///< audits where something of the area is not met
    int not_met_issue = 0;
    int not_met_strength = 0;
    int met = 0;  ///< audits where all of it that is counted is met
    int met_issue = 0;
    int met_strength = 0;
    Accord accord = Accord::silent;
    std::vector<int> contradicting;  ///< numbers: only strengths where not met, or an issue where met
};
/// A theme raised as an issue more often where a practice area is not met than where it is met.
struct ThemeLink {
    std::size_t theme = 0;
    std::string area;
    int not_met = 0;
    int not_met_issue = 0;
    int met = 0;
    int met_issue = 0;
    double q = 0;
};

/// What no theme of the codebook explains, and comes up more in the period looked at than before it.
struct EmergingTheme {
    std::string phrase;
    std::vector<std::string> variants;
    int now = 0;  ///< comments
    int before = 0;
    double keyness = 0;  ///< G²
    bool is_strong = false;
    std::vector<ThemeQuote> quotes;  ///< the comments now; the phrase is not marked
};
struct EmergingThemes {
    std::optional<Date> from;           ///< the first day of the period looked at; nothing: not looked for
    int now = 0;                        ///< comments that say something
    int before = 0;                     ///< 0: there is nothing to compare with
    std::vector<EmergingTheme> themes;  ///< the strong ones, then those to look at
};

struct ThemeReport {
    std::string title;
    std::optional<Date> as_of;
    std::vector<std::string> selection;
    std::string codebook;  ///< "case-audits 1.2.0"
    ThemeCount audits;     ///< complete ones: the n of every count
    int comments = 0;
    int saying_nothing = 0;  ///< "n/a"
    int uncoded = 0;         ///< something is said, and no theme is found
    int disagreeing = 0;     ///< comments
    int repaired = 0;        ///< words read as others
    int quotes_from = 0;     ///< of teams with fewer complete audits no comment is quoted; 0: of all it is
    int withheld = 0;        ///< times that a comment would have been quoted, and is not
    bool is_tested = true;   ///< the files were drawn so that differences can be tested
    std::vector<std::string> teams;
    std::vector<std::string> months;  ///< "May 2013", the first first
    std::vector<ThemeLine> themes;    ///< as the codebook has them
    bool is_large_enough = false;     ///< two sides of a comparison of teams have `least_to_contrast` audits
    std::vector<ThemeContrast> contrasts;
    std::vector<ThemeAccord> accords;
    std::vector<ThemeLink> links;
    EmergingThemes emerging;
    MeasuredShare measured;  ///< of the themes found in these comments; of none: not measured
};
/// Of fewer audits of a team nothing is claimed.
inline constexpr int least_to_contrast = 20;

struct ThemeReportOptions {
    std::string title;
    std::optional<Date> as_of;
    std::vector<std::string> selection;
    CodingOptions coding;
    /// Audits as of this day or later are "now" to emerging themes; else those of the last month.
    std::optional<Date> emerging_from;
    int quotes_from = 0;                        ///< of teams with fewer complete audits no comment is quoted
    bool is_tested = true;                      ///< simple random samples and censuses
    const ThemeDecisions* decisions = nullptr;  ///< an analyst's; phrases decided on are no emerging themes
};
/// The counts and their words alone: nothing compared, and nothing set beside answers.
CASEAUDIT_API ThemeReport counted_themes(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                                         const ThemeReportOptions& options);

/// The same counts, without the words, of so many audits that they come one by one: of each its comments are
/// kept and no more.
class CASEAUDIT_API ThemeTally {
public:
    ThemeTally();
    ~ThemeTally();
    ThemeTally(const ThemeTally&) = delete;
    ThemeTally& operator=(const ThemeTally&) = delete;

    void add(const Audit& audit, bool is_draft);
    /// Of all that were added; once.
    ThemeReport finish(const Codebook& codebook, const ThemeReportOptions& options);

private:
    struct Held;
    std::unique_ptr<Held> held_;
};

/// Small teams stand together, so that no count of theirs can be read or worked out: each column has
/// `quotes_from` complete audits, and that of small teams has several teams.
CASEAUDIT_API PackThemes pack_themes(const ThemeReport& report, int quotes_from);

/// `audits` as `countable` gives them. Of drafts nothing counts.
CASEAUDIT_API ThemeReport theme_report(const std::vector<CheckedAudit>& audits,
                                       const std::vector<PracticeArea>& areas, const Codebook& codebook,
                                       const ThemeReportOptions& options);

CASEAUDIT_API std::string_view name_of(Accord accord);

}  // namespace caseaudit
