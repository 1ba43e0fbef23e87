#pragma once
#include <caseaudit/moderation.hpp>
#include <string>
#include <vector>

#include "store/transaction.hpp"

/// Lines of moderation as they lie in the tables, with the line of the history that tells of each.
namespace caseaudit::store {

struct ModeratorRow {
    long long number = 0;
    std::string who;
    std::string kind;  ///< "appointed" or "ended"
    long long line = 0;
    std::string by;
    std::string day;
};
struct ReadingRow {
    long long number = 0;
    long long audit = 0;  ///< its number
    std::string why;      ///< "random inadequate"
    long long line = 0;
    SecondReading reading;
};
struct GradeRow {
    long long number = 0;
    long long audit = 0;
    std::string computed;
    std::string grade;
    long long line = 0;
    ModeratedGrade moderated;
};

/// By number.
std::vector<ModeratorRow> read_moderators(Connection& connection);
std::vector<ReadingRow> read_readings(Connection& connection);
std::vector<GradeRow> read_grades(Connection& connection);

/// Whether the audit of that number was ever drawn for a second reading.
bool was_drawn(Connection& connection, long long audit);

/// SHA-256 of all that the line says: what the history is told.
std::string content_of(const ModeratorRow& row);
std::string content_of(const ReadingRow& row);
std::string content_of(const GradeRow& row);

/// Whether `who` was appointed last, not ended.
bool is_moderator(const std::vector<ModeratorRow>& rows, const std::string& who);
/// Throws `Error` unless `who` is one now.
void check_is_moderator(Connection& connection, const std::string& who);

/// What is wrong with them; empty: nothing.
std::string broken_moderation(Connection& connection, const std::vector<HistoryLine>& lines);

}  // namespace caseaudit::store
