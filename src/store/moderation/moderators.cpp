#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "model/reference.hpp"
#include "store/moderation/moderation_rows.hpp"

namespace caseaudit {
namespace {

void add_moderator(store::Transaction& change, std::size_t there, const std::string& who,
                   const std::string& kind) {
    store::ModeratorRow row;
    row.number = static_cast<long long>(there) + 1;
    row.who = who;
    row.kind = kind;
    // By number: the history never says who a person is.
    const auto thing = fmt::format("moderator {}", row.number);
    row.line = change.log({.what = "moderator-" + kind, .thing = thing, .content = store::content_of(row)});
    auto& connection = change.connection();
    connection.sql() << "INSERT INTO moderators (authority, number, who, kind, line) "
                        "VALUES (:authority, :number, :who, :kind, :line)",
        soci::use(connection.authority()), soci::use(row.number), soci::use(row.who), soci::use(row.kind),
        soci::use(row.line);
}

void change_moderator(Store& store, const std::string& who, const std::string& kind, const Doer& doer) {
    auto& connection = store.connection();
    store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        const auto rows = store::read_moderators(connection);
        const bool is_one = store::is_moderator(rows, who);
        if (is_one && kind == "appointed") throw Error{fmt::format("'{}' is a moderator already", who)};
        if (!is_one && kind == "ended") throw Error{fmt::format("'{}' is no moderator in this store", who)};
        add_moderator(change, rows.size(), who, kind);
        change.commit();
    });
}

}  // namespace

std::vector<Moderator> moderators(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        std::vector<Moderator> all;
        for (const auto& row : store::read_moderators(connection)) {
            const auto day = parse_date(row.day).value_or(Date{});
            if (row.kind == "appointed") {
                all.push_back({row.who, row.by, day, {}});
                continue;
            }
            const auto found = std::ranges::find_if(
                all, [&](const Moderator& one) { return one.who == row.who && !one.ended; });
            if (found != all.end()) found->ended = day;
        }
        return all;
    });
}

void appoint_moderator(Store& store, const std::string& who, const Doer& doer) {
    if (!is_reference(who)) throw Error{fmt::format("'{}' is no reference, such as W-012", who)};
    if (who == doer.who)
        throw Error{"nobody appoints themselves a moderator: --as names who does it, and it must be another"};
    change_moderator(store, who, "appointed", doer);
}

void end_moderator(Store& store, const std::string& who, const Doer& doer) {
    change_moderator(store, who, "ended", doer);
}

void check_moderator(const Store& store, const std::string& who) {
    auto& connection = store.connection();
    store::guarded(connection, [&] { store::check_is_moderator(connection, who); });
}

}  // namespace caseaudit
