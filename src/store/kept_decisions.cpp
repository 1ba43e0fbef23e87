#include "store/kept_decisions.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "files/sha256.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

std::string thing_of_decisions(std::int64_t number) { return fmt::format("decisions {}", number); }

void insert_decisions(store::Connection& connection, std::int64_t number, const std::string& document,
                      std::int64_t line) {
    const long long its_number = number;
    const long long its_line = line;
    connection.sql() << "INSERT INTO theme_decisions (authority, number, document, line) "
                        "VALUES (:authority, :number, :document, :line)",
        soci::use(connection.authority()), soci::use(its_number), soci::use(document), soci::use(its_line);
}

}  // namespace

namespace store {

std::vector<KeptDecisions> read_decisions(Connection& connection) {
    long long number = 0;
    KeptDecisions decisions;
    std::string day;
    soci::statement rows =
        (connection.sql().prepare << "SELECT d.number, d.document, h.day, h.who, h.content "
                                     "FROM theme_decisions d "
                                     "JOIN history h ON h.authority = d.authority AND h.number = d.line "
                                     "WHERE d.authority = :authority ORDER BY d.number",
         soci::into(number), soci::into(decisions.document), soci::into(day), soci::into(decisions.by),
         soci::into(decisions.content), soci::use(connection.authority()));
    rows.execute();
    std::vector<KeptDecisions> all;
    while (rows.fetch()) {
        decisions.number = number;
        decisions.imported = parse_date(day).value_or(Date{});
        all.push_back(decisions);
    }
    return all;
}

std::string broken_decisions(Connection& connection, const std::vector<HistoryLine>& lines) {
    std::set<std::string> signed_ones;
    for (const auto& line : lines) {
        if (line.what == "decided") signed_ones.insert(line.thing);
    }
    for (const auto& decisions : read_decisions(connection)) {
        const auto thing = thing_of_decisions(decisions.number);
        if (signed_ones.erase(thing) == 0) return fmt::format("the history does not know {}", thing);
        if (files::sha256(decisions.document) != decisions.content)
            return fmt::format("{} is not the document that the history signed", thing);
    }
    if (signed_ones.empty()) return {};
    return fmt::format("{} is missing", *signed_ones.begin());
}

}  // namespace store

KeptDecisions keep_decisions(Store& store, const std::string& document, const std::string& note,
                             const Doer& doer) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        const auto all = store::read_decisions(connection);
        const auto same = std::ranges::find(all, document, &KeptDecisions::document);
        if (same != all.end()) return *same;
        const auto number = static_cast<std::int64_t>(all.size()) + 1;
        const auto content = files::sha256(document);
        const auto line = change.log(
            {.what = "decided", .thing = thing_of_decisions(number), .content = content, .note = note});
        insert_decisions(connection, number, document, line);
        change.commit();
        return KeptDecisions{number, doer.today, doer.who, content, document};
    });
}

std::vector<KeptDecisions> kept_decisions(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] { return store::read_decisions(connection); });
}

ThemeDecisions theme_decisions_of(const Store& store) {
    ThemeDecisions all;
    for (const auto& kept : kept_decisions(store)) {
        const auto name = thing_of_decisions(kept.number);
        if (files::sha256(kept.document) != kept.content)
            throw Error{fmt::format("{} is not the document that was kept", name)};
        for (auto& decided : read_theme_decisions_text(kept.document, name).decided) {
            if (!decided.on) decided.on = kept.imported;
            if (decided.by.empty()) decided.by = kept.by;
            all.decided.push_back(std::move(decided));
        }
    }
    return all;
}

}  // namespace caseaudit
