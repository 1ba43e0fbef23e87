#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/store.hpp>
#include <caseaudit/template.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Moderation: second, blind readings of audits, and the grades that a moderator confirms or changes. What
/// was kept is never changed; each step is a line of the store's history.
namespace caseaudit {

/// Why an audit is read a second time.
enum class WhyRead { random, inadequate, outstanding, overridden };
CASEAUDIT_API std::string_view name_of(WhyRead why);  ///< "random"
/// "random, inadequate", with `between` between them.
CASEAUDIT_API std::string names_of(const std::vector<WhyRead>& why, std::string_view between);

/// Somebody who may moderate in this store.
struct Moderator {
    std::string who;  ///< a reference, never a name
    std::string appointed_by;
    Date appointed;
    std::optional<Date> ended;
};

/// An audit that was drawn for a second reading.
struct SecondReading {
    std::string audit;    ///< its id
    std::string content;  ///< "sha256:…" of the document that it was drawn as
    std::vector<WhyRead> why;
    std::string seed;  ///< of the random draw; empty where it was not at random
    std::string drawn_by{};
    Date drawn{};
};

/// A grade as a moderator confirmed or changed it. The computed one stays where it was.
struct ModeratedGrade {
    std::string audit;  ///< its id
    std::string
        content;  ///< "sha256:…" of the document that was moderated: a correction is provisional again
    Grade computed = Grade::good;
    Grade grade = Grade::good;
    std::string why;  ///< required where it is another grade
    std::string moderator{};
    Date day{};

    bool is_override() const { return computed != grade; }
};

/// All there ever were, in the order in which they were appointed.
CASEAUDIT_API std::vector<Moderator> moderators(const Store& store);
/// Throws `Error` for no reference, oneself, or whoever is one already.
CASEAUDIT_API void appoint_moderator(Store& store, const std::string& who, const Doer& doer);
/// Throws `Error` where `who` is none.
CASEAUDIT_API void end_moderator(Store& store, const std::string& who, const Doer& doer);

/// Throws `Error` unless `who` is a moderator of the store.
CASEAUDIT_API void check_moderator(const Store& store, const std::string& who);

/// In the order in which they were drawn. An audit comes again where it was drawn again for another reason.
CASEAUDIT_API std::vector<SecondReading> second_readings(const Store& store);
/// Those that are there for the same document and reasons are left out; gives how many are new. Throws
/// `Error` unless `doer` is a moderator.
CASEAUDIT_API std::size_t keep_second_readings(Store& store, const std::vector<SecondReading>& readings,
                                               const Doer& doer);

/// In the order in which they were given; the last of an audit counts.
CASEAUDIT_API std::vector<ModeratedGrade> moderated_grades(const Store& store);
/// All or none. Throws `Error` unless `doer` is a moderator, for an audit that is not in the store completed
/// as `content`, and for another grade than the computed one without a reason.
CASEAUDIT_API void keep_moderated_grades(Store& store, const std::vector<ModeratedGrade>& grades,
                                         const Doer& doer);

}  // namespace caseaudit
