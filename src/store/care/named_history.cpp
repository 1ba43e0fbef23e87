#include <spdlog/fmt/fmt.h>

#include <caseaudit/data_protection.hpp>
#include <map>
#include <sstream>

#include "store/chain.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

using Names = std::map<long long, std::string>;

/// `query` gives numbers and names.
Names numbered_names(store::Connection& connection, const char* query) {
    long long number = 0;
    std::string name;
    soci::statement rows = (connection.sql().prepare << query, soci::into(number), soci::into(name),
                            soci::use(connection.authority()));
    rows.execute();
    Names all;
    while (rows.fetch()) all[number] = name;
    return all;
}

/// What the history calls by number.
struct ThingNames {
    Names audits;
    Names audits_of_actions;
    Names actions;
};

ThingNames read_thing_names(store::Connection& connection) {
    ThingNames all{
        numbered_names(connection, "SELECT number, id FROM audits WHERE authority = :authority"),
        numbered_names(connection,
                       "SELECT c.number, a.id FROM actions c JOIN audits a ON a.authority = c.authority "
                       "AND a.number = c.audit WHERE c.authority = :authority"),
        numbered_names(connection, "SELECT number, name FROM actions WHERE authority = :authority")};
    for (const auto& [number, id] :
         numbered_names(connection, "SELECT audit, id FROM tombstones WHERE authority = :authority"))
        all.audits[number] = id;
    return all;
}

const std::string* name_in(const Names& names, long long number) {
    const auto found = names.find(number);
    return found == names.end() ? nullptr : &found->second;
}

NamedLine named(const HistoryLine& line, const ThingNames& names) {
    std::istringstream words{line.thing};
    std::string kind;
    long long number = 0;
    NamedLine one{line, {}, line.thing};
    if (!(words >> kind >> number)) return one;
    std::string rest;
    std::getline(words, rest);
    if (const auto* audit = kind == "audit" ? name_in(names.audits, number) : nullptr) {
        one.audit = *audit;
        one.thing = *audit + rest;
    }
    const auto* action = kind == "action" ? name_in(names.actions, number) : nullptr;
    if (action == nullptr) return one;
    if (const auto* audit = name_in(names.audits_of_actions, number)) one.audit = *audit;
    one.thing = one.audit.empty() ? fmt::format("action {}", *action)
                                  : fmt::format("action {}#{}", one.audit, *action);
    return one;
}

}  // namespace

std::vector<NamedLine> named_history(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        const store::Snapshot now{connection};
        const auto names = read_thing_names(connection);
        std::vector<NamedLine> all;
        for (const auto& line : store::read_lines(connection)) all.push_back(named(line, names));
        return all;
    });
}

}  // namespace caseaudit
