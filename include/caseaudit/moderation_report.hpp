#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/moderation.hpp>

/// What a moderator sees, and nobody else: which audits differ, and which auditors are strict or lenient.
namespace caseaudit {

struct ReadTwice {
    CheckedAudit first;
    CheckedAudit second;
    std::vector<WhyRead> why;
};

struct ModerationInput {
    int graded = 0;                      ///< complete audits with a grade
    int drawn = 0;                       ///< of them for a second reading
    std::vector<ReadTwice> read;         ///< by id
    std::vector<ModeratedGrade> grades;  ///< those that stand, one an audit
    std::vector<CheckedAudit> audits;    ///< the complete ones; may be left out for a pack
};

struct AnswerDifference {
    std::string question;
    std::string title;
    std::string first;  ///< "Good", "Not applicable", "Not asked"
    std::string second;
};
struct AuditDifferences {
    std::string id;
    std::vector<WhyRead> why;
    std::optional<Grade> first;  ///< computed
    std::optional<Grade> second;
    std::vector<AnswerDifference> answers;
};

/// How second readings stand beside the first ones of one auditor. A pair counts for each of the two.
struct AuditorDirection {
    std::string auditor;  ///< reference
    int read = 0;
    int same = 0;
    int lower = 0;       ///< the second reading is lower: the auditor is lenient
    int higher = 0;      ///< the auditor is strict
    int grades_net = 0;  ///< the auditor's grades less the second readings', added up
};

/// The first readings completed in one month.
struct DriftMonth {
    int year = 0;
    int month = 1;
    int read = 0;
    int exact = 0;
    int lower = 0;
    int higher = 0;
};

/// The auditors' own grade beside the computed one.
struct StatedBeside {
    int compared = 0;
    int same = 0;
    int lower = 0;  ///< the auditors' own grade is lower
    int higher = 0;
};

struct ModerationReport {
    PackModeration counts;
    std::vector<AuditDifferences> audits;
    std::vector<AuditorDirection> auditors;  ///< by reference: nobody is ranked
    std::vector<DriftMonth> months;
    std::string drift;  ///< a sentence: what a test of trend says of exact agreement, or why there is none
    StatedBeside stated;
    std::vector<ModeratedGrade> overrides;
    std::vector<CheckedFact> facts;
};

CASEAUDIT_API PackModeration pack_moderation(const ModerationInput& input);
CASEAUDIT_API ModerationReport moderation_report(const ModerationInput& input);

}  // namespace caseaudit
