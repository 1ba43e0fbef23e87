#include "store/moderation/moderation_rows.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <sstream>

#include "files/sha256.hpp"

namespace caseaudit {

std::string_view name_of(WhyRead why) {
    switch (why) {
        case WhyRead::inadequate:
            return "inadequate";
        case WhyRead::outstanding:
            return "outstanding";
        case WhyRead::overridden:
            return "overridden";
        case WhyRead::random:
            break;
    }
    return "random";
}

std::string names_of(const std::vector<WhyRead>& why, std::string_view between) {
    std::vector<std::string_view> names;
    for (const auto one : why) names.push_back(name_of(one));
    return fmt::format("{}", fmt::join(names, between));
}

}  // namespace caseaudit

namespace caseaudit::store {
namespace {

constexpr const char* select_moderators =
    "SELECT m.number, m.who, m.kind, m.line, h.who, h.day FROM moderators m "
    "JOIN history h ON h.authority = m.authority AND h.number = m.line "
    "WHERE m.authority = :authority ORDER BY m.number";
constexpr const char* select_readings =
    "SELECT s.number, s.audit, a.id, s.content, s.why, s.seed, s.line, h.who, h.day FROM second_readings s "
    "JOIN audits a ON a.authority = s.authority AND a.number = s.audit "
    "JOIN history h ON h.authority = s.authority AND h.number = s.line "
    "WHERE s.authority = :authority ORDER BY s.number";
constexpr const char* select_grades =
    "SELECT g.number, g.audit, a.id, g.content, g.computed, g.grade, g.why, g.line, h.who, h.day "
    "FROM moderated_grades g JOIN audits a ON a.authority = g.authority AND a.number = g.audit "
    "JOIN history h ON h.authority = g.authority AND h.number = g.line "
    "WHERE g.authority = :authority ORDER BY g.number";

/// Each part with its length before it: no two lines are written alike.
std::string hashed(const std::vector<std::string>& parts) {
    std::string all;
    for (const auto& part : parts) all += fmt::format("{}:{},", part.size(), part);
    return files::sha256(all);
}

std::vector<WhyRead> reasons_in(const std::string& words) {
    std::vector<WhyRead> all;
    std::istringstream rest{words};
    for (std::string word; rest >> word;) {
        for (const auto why :
             {WhyRead::random, WhyRead::inadequate, WhyRead::outstanding, WhyRead::overridden}) {
            if (name_of(why) == word) all.push_back(why);
        }
    }
    return all;
}

Date day_of(const std::string& day) { return parse_date(day).value_or(Date{}); }

}  // namespace

std::vector<ModeratorRow> read_moderators(Connection& connection) {
    ModeratorRow row;
    soci::statement rows = (connection.sql().prepare << select_moderators, soci::into(row.number),
                            soci::into(row.who), soci::into(row.kind), soci::into(row.line),
                            soci::into(row.by), soci::into(row.day), soci::use(connection.authority()));
    rows.execute();
    std::vector<ModeratorRow> all;
    while (rows.fetch()) all.push_back(row);
    return all;
}

std::vector<ReadingRow> read_readings(Connection& connection) {
    ReadingRow row;
    std::string day;
    auto& reading = row.reading;
    soci::statement rows = (connection.sql().prepare << select_readings, soci::into(row.number),
                            soci::into(row.audit), soci::into(reading.audit), soci::into(reading.content),
                            soci::into(row.why), soci::into(reading.seed), soci::into(row.line),
                            soci::into(reading.drawn_by), soci::into(day), soci::use(connection.authority()));
    rows.execute();
    std::vector<ReadingRow> all;
    while (rows.fetch()) {
        reading.why = reasons_in(row.why);
        reading.drawn = day_of(day);
        all.push_back(row);
    }
    return all;
}

bool was_drawn(Connection& connection, long long audit) {
    long long count = 0;
    connection.sql()
        << "SELECT count(*) FROM second_readings WHERE authority = :authority AND audit = :audit",
        soci::into(count), soci::use(connection.authority()), soci::use(audit);
    return count > 0;
}

std::vector<GradeRow> read_grades(Connection& connection) {
    GradeRow row;
    std::string day;
    auto& moderated = row.moderated;
    soci::statement rows =
        (connection.sql().prepare << select_grades, soci::into(row.number), soci::into(row.audit),
         soci::into(moderated.audit), soci::into(moderated.content), soci::into(row.computed),
         soci::into(row.grade), soci::into(moderated.why), soci::into(row.line),
         soci::into(moderated.moderator), soci::into(day), soci::use(connection.authority()));
    rows.execute();
    std::vector<GradeRow> all;
    while (rows.fetch()) {
        moderated.computed = grade_named(row.computed).value_or(Grade::inadequate);
        moderated.grade = grade_named(row.grade).value_or(Grade::inadequate);
        moderated.day = day_of(day);
        all.push_back(row);
    }
    return all;
}

std::string content_of(const ModeratorRow& row) { return hashed({row.who, row.kind}); }

std::string content_of(const ReadingRow& row) {
    return hashed({std::to_string(row.audit), row.reading.content, row.why, row.reading.seed});
}

std::string content_of(const GradeRow& row) {
    return hashed(
        {std::to_string(row.audit), row.moderated.content, row.computed, row.grade, row.moderated.why});
}

bool is_moderator(const std::vector<ModeratorRow>& rows, const std::string& who) {
    bool is_one = false;
    for (const auto& row : rows) {
        if (row.who == who) is_one = row.kind == "appointed";
    }
    return is_one;
}

void check_is_moderator(Connection& connection, const std::string& who) {
    if (is_moderator(read_moderators(connection), who)) return;
    throw Error{fmt::format(
        "'{}' is no moderator in this store: somebody else appoints one by 'caseaudit moderate appoint {}'",
        who, who)};
}

}  // namespace caseaudit::store
