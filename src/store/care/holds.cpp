#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "store/care/hold_rows.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

/// The hold that stands on that very audit or subject; null when none does.
const store::HoldRow* standing_hold(const std::vector<store::HoldRow>& all, const About& about) {
    const auto found = std::ranges::find_if(all, [&](const store::HoldRow& row) {
        const auto& held = row.hold.about;
        return !row.hold.lifted && held.audit == about.audit && held.subject == about.subject;
    });
    return found == all.end() ? nullptr : &*found;
}

long long audit_to_hold(store::Connection& connection, const About& about) {
    if (about.audit.empty()) return 0;
    const auto audits = store::audits_about(connection, about);
    if (audits.empty()) throw Error{fmt::format("there is no audit '{}' in the store", about.audit)};
    return audits.front().number;
}

std::string thing_of_hold(long long number) { return fmt::format("hold {}", number); }

void insert_hold(store::Transaction& change, long long number, long long audit, const About& about,
                 const std::string& why) {
    const long long line = change.log({.what = "hold-placed", .thing = thing_of_hold(number)});
    auto& connection = change.connection();
    connection.sql()
        << "INSERT INTO holds (authority, number, audit, subject, why, placed, lifted, lifted_why) "
           "VALUES (:authority, :number, :audit, :subject, :why, :placed, 0, '')",
        soci::use(connection.authority()), soci::use(number), soci::use(audit), soci::use(about.subject),
        soci::use(why), soci::use(line);
}

}  // namespace

std::vector<Hold> holds(const Store& store) {
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        std::vector<Hold> all;
        for (auto& row : store::read_holds(connection)) all.push_back(std::move(row.hold));
        return all;
    });
}

Hold place_hold(Store& store, const About& about, const std::string& why, const Doer& doer) {
    store::check_about(about);
    store::check_why(why);
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        const auto all = store::read_holds(connection);
        if (const auto* row = standing_hold(all, about)) {
            throw Error{fmt::format("{} is held already, since {} by {}: {}", store::spoken(about),
                                    row->hold.placed, row->hold.placed_by, row->hold.why)};
        }
        const auto number = static_cast<long long>(all.size()) + 1;
        insert_hold(change, number, audit_to_hold(connection, about), about, why);
        change.commit();
        return Hold{number, about, why, doer.who, doer.today, {}, {}, {}};
    });
}

Hold lift_hold(Store& store, const About& about, const std::string& why, const Doer& doer) {
    store::check_about(about);
    store::check_why(why);
    auto& connection = store.connection();
    return store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        const auto all = store::read_holds(connection);
        const auto* const row = standing_hold(all, about);
        if (row == nullptr) {
            throw Error{
                fmt::format("{} is not held. 'caseaudit hold list' says what is.", store::spoken(about))};
        }
        auto hold = row->hold;
        const long long number = hold.number;
        const long long line = change.log({.what = "hold-lifted", .thing = thing_of_hold(number)});
        connection.sql() << "UPDATE holds SET lifted = :line, lifted_why = :why "
                            "WHERE authority = :authority AND number = :number",
            soci::use(line), soci::use(why), soci::use(connection.authority()), soci::use(number);
        change.commit();
        hold.lifted = doer.today;
        hold.lifted_by = doer.who;
        hold.lifted_why = why;
        return hold;
    });
}

}  // namespace caseaudit
