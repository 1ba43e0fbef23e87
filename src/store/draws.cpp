#include "store/draws.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "files/sha256.hpp"
#include "store/care/hold_rows.hpp"
#include "store/care/mentions.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

std::string thing_of_draw(std::int64_t number) { return fmt::format("draw {}", number); }

KeptDraw draw_numbered(store::Connection& connection, std::int64_t number) {
    KeptDraw draw;
    std::string day;
    const long long its_number = number;
    connection.sql() << "SELECT d.document, h.day, h.who, h.content FROM draws d "
                        "JOIN history h ON h.authority = d.authority AND h.number = d.line "
                        "WHERE d.authority = :authority AND d.number = :number",
        soci::into(draw.document), soci::into(day), soci::into(draw.by), soci::into(draw.content),
        soci::use(connection.authority()), soci::use(its_number);
    if (!connection.sql().got_data()) throw Error{fmt::format("there is no draw {} in the store", number)};
    if (draw.erased()) throw Error{fmt::format("draw {} was erased", number)};
    draw.number = number;
    draw.drawn = parse_date(day).value_or(Date{});
    return draw;
}

/// A court or an inquiry may ask for the sample that somebody was drawn in.
void refuse_held(store::Connection& connection, const KeptDraw& draw) {
    for (const auto& row : store::read_holds(connection)) {
        const auto& hold = row.hold;
        if (hold.lifted || hold.about.subject.empty()) continue;
        if (!store::names(draw.document, hold.about.subject)) continue;
        throw Error{
            fmt::format("draw {} names somebody who is held (hold {}): {}. 'caseaudit hold lift' ends that",
                        draw.number, hold.number, hold.why)};
    }
}

void insert_draw(store::Connection& connection, std::int64_t number, const std::string& document,
                 std::int64_t line) {
    const long long its_number = number;
    const long long its_line = line;
    connection.sql() << "INSERT INTO draws (authority, number, document, line) "
                        "VALUES (:authority, :number, :document, :line)",
        soci::use(connection.authority()), soci::use(its_number), soci::use(document), soci::use(its_line);
}

}  // namespace

namespace store {

std::vector<KeptDraw> read_draws(Connection& connection) {
    long long number = 0;
    KeptDraw draw;
    std::string day;
    soci::statement rows =
        (connection.sql().prepare << "SELECT d.number, d.document, h.day, h.who, h.content FROM draws d "
                                     "JOIN history h ON h.authority = d.authority AND h.number = d.line "
                                     "WHERE d.authority = :authority ORDER BY d.number",
         soci::into(number), soci::into(draw.document), soci::into(day), soci::into(draw.by),
         soci::into(draw.content), soci::use(connection.authority()));
    rows.execute();
    std::vector<KeptDraw> all;
    while (rows.fetch()) {
        draw.number = number;
        draw.drawn = parse_date(day).value_or(Date{});
        all.push_back(draw);
    }
    return all;
}

std::string broken_draws(Connection& connection, const std::vector<HistoryLine>& lines) {
    std::set<std::string> erased;
    std::set<std::string> signed_ones;
    for (const auto& line : lines) {
        if (line.what == "draw-erased") erased.insert(line.thing);
        if (line.what == "sampled") signed_ones.insert(line.thing);
    }
    for (const auto& draw : read_draws(connection)) {
        const auto thing = thing_of_draw(draw.number);
        if (signed_ones.erase(thing) == 0) return fmt::format("the history does not know {}", thing);
        if (draw.erased() != erased.contains(thing))
            return fmt::format("{} is {}", thing,
                               draw.erased() ? "gone, and the history does not say that it was erased"
                                             : "still there, and the history says that it was erased");
        if (!draw.erased() && files::sha256(draw.document) != draw.content)
            return fmt::format("{} is not the document that the history signed", thing);
    }
    if (signed_ones.empty()) return {};
    return fmt::format("{} is missing", *signed_ones.begin());
}

}  // namespace store

KeptDraw keep_draw(Store& store, const std::string& document, const std::string& note, const Doer& doer) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        const auto all = store::read_draws(connection);
        const auto same = std::ranges::find(all, document, &KeptDraw::document);
        if (same != all.end()) return *same;
        const auto number = static_cast<std::int64_t>(all.size()) + 1;
        const auto content = files::sha256(document);
        const auto line =
            change.log({.what = "sampled", .thing = thing_of_draw(number), .content = content, .note = note});
        insert_draw(connection, number, document, line);
        change.commit();
        return KeptDraw{number, doer.today, doer.who, content, document};
    });
}

std::vector<KeptDraw> kept_draws(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] { return store::read_draws(connection); });
}

KeptDraw kept_draw(const Store& store, std::int64_t number) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        auto draw = draw_numbered(connection, number);
        if (files::sha256(draw.document) != draw.content)
            throw Error{fmt::format("draw {} is not the document that was kept", number)};
        return draw;
    });
}

KeptDraw erase_draw(Store& store, std::int64_t number, const std::string& why, const Doer& doer) {
    store::check_why(why);
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        auto draw = draw_numbered(connection, number);
        refuse_held(connection, draw);
        change.log(
            {.what = "draw-erased", .thing = thing_of_draw(number), .content = draw.content, .note = why});
        const long long its_number = number;
        connection.sql()
            << "UPDATE draws SET document = '' WHERE authority = :authority AND number = :number",
            soci::use(connection.authority()), soci::use(its_number);
        change.commit();
        return draw;
    });
}

}  // namespace caseaudit
