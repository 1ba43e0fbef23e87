#include "store/chain.hpp"

#include <spdlog/fmt/fmt.h>

#include "files/sha256.hpp"

namespace caseaudit::store {

std::string hash_of(const std::string& authority, const HistoryLine& line) {
    std::string all;
    // Each with its length before it: no two lines are written alike.
    for (const auto& part : {authority, std::to_string(line.number), iso_date(line.day), line.who, line.what,
                             line.thing, line.content, line.note, line.previous})
        all += fmt::format("{}:{},", part.size(), part);
    return files::sha256(all);
}

void add_line(Connection& connection, const HistoryLine& line) {
    const long long number = line.number;
    const auto day = iso_date(line.day);
    connection.sql() << "INSERT INTO history (authority, number, day, who, what, thing, content, note, "
                        "previous, hash) VALUES (:authority, :number, :day, :who, :what, :thing, :content, "
                        ":note, :previous, :hash)",
        soci::use(connection.authority()), soci::use(number), soci::use(day), soci::use(line.who),
        soci::use(line.what), soci::use(line.thing), soci::use(line.content), soci::use(line.note),
        soci::use(line.previous), soci::use(line.hash);
}

std::vector<HistoryLine> read_lines(Connection& connection) {
    HistoryLine line;
    long long number = 0;
    std::string day;
    soci::statement rows =
        (connection.sql().prepare << "SELECT number, day, who, what, thing, content, note, previous, hash "
                                     "FROM history WHERE authority = :authority ORDER BY number",
         soci::into(number), soci::into(day), soci::into(line.who), soci::into(line.what),
         soci::into(line.thing), soci::into(line.content), soci::into(line.note), soci::into(line.previous),
         soci::into(line.hash), soci::use(connection.authority()));
    rows.execute();
    std::vector<HistoryLine> lines;
    while (rows.fetch()) {
        line.number = number;
        line.day = parse_date(day).value_or(Date{});
        lines.push_back(line);
    }
    return lines;
}

}  // namespace caseaudit::store
