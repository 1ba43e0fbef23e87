#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_store.hpp>
#include <caseaudit/error.hpp>
#include <set>

#include "model/reference.hpp"
#include "store/allocations.hpp"
#include "store/care/about.hpp"
#include "store/care/mentions.hpp"
#include "store/documents.hpp"
#include "store/draws.hpp"
#include "store/rows.hpp"
#include "store/transaction.hpp"

namespace caseaudit {
namespace {

/// Where a document lies, and whom its audit is about.
struct DocumentPlace {
    store::DocumentKey key;
    std::string id;
    std::string subject;
    long long superseded = 0;
    std::string imported;
};

std::vector<DocumentPlace> document_places(store::Connection& connection) {
    DocumentPlace place;
    std::string copy;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT r.audit, r.copy, r.revision, a.id, a.subject, r.superseded, h.day FROM revisions r "
                "JOIN audits a ON a.authority = r.authority AND a.number = r.audit "
                "JOIN history h ON h.authority = r.authority AND h.number = r.imported "
                "WHERE r.authority = :authority ORDER BY a.id, r.copy, r.revision",
         soci::into(place.key.audit), soci::into(copy), soci::into(place.key.revision), soci::into(place.id),
         soci::into(place.subject), soci::into(place.superseded), soci::into(place.imported),
         soci::use(connection.authority()));
    rows.execute();
    std::vector<DocumentPlace> all;
    while (rows.fetch()) {
        place.key.copy = store::copy_named(copy);
        all.push_back(place);
    }
    return all;
}

void gather_documents(store::Connection& connection, Gathered& all) {
    for (const auto& place : document_places(connection)) {
        auto document = store::read_document(connection, place.key);
        if (place.subject == all.reference) {
            all.documents.push_back({place.id, place.key.copy, place.key.revision, place.superseded == 0,
                                     parse_date(place.imported).value_or(Date{}), std::move(document)});
            continue;
        }
        auto as = store::named_as(document, place.id, all.reference);
        if (!as.empty())
            all.mentions.push_back({place.id, place.key.copy, place.key.revision, std::move(as)});
    }
}

bool took_forward(const FollowedAction& action, const std::string& reference) {
    return action.action.owner == reference || action.action.told == reference ||
           std::ranges::find(action.events, reference, &ActionEvent::who) != action.events.end();
}

void log_gathering(store::Connection& connection, const Gathered& all, const Doer& doer) {
    store::guarded(connection, [&] {
        store::Transaction change{connection, doer};
        change.log(
            {.what = "gathered",
             .thing = "one person",
             .note = fmt::format("documents: {}, mentions: {}", all.documents.size(), all.mentions.size())});
        change.commit();
    });
}

}  // namespace

Gathered gather(Store& store, const std::string& reference, const Doer& doer) {
    store::check_about({"", reference});
    auto& connection = store.connection();
    Gathered all;
    all.reference = reference;
    store::guarded(connection, [&] { gather_documents(connection, all); });
    for (const auto& draw : kept_draws(store)) {
        if (store::names(draw.document, reference)) all.draws.push_back(draw.number);
    }
    for (const auto& one : kept_allocations(store)) {
        if (store::names(one.document, reference)) all.allocations.push_back(one.number);
    }
    std::set<std::string> about;
    for (const auto& document : all.documents) about.insert(document.audit);
    for (auto& action : followed_actions(store)) {
        if (about.contains(action.audit) || took_forward(action, reference))
            all.actions.push_back(std::move(action));
    }
    for (auto& line : named_history(store)) {
        if (about.contains(line.audit) || line.line.who == reference) all.history.push_back(std::move(line));
    }
    for (auto& hold : holds(store)) {
        if (hold.about.subject == reference || about.contains(hold.about.audit))
            all.holds.push_back(std::move(hold));
    }
    for (auto& one : moderated_grades(store)) {
        if (about.contains(one.audit) || one.moderator == reference) all.moderated.push_back(std::move(one));
    }
    for (auto& one : moderators(store)) {
        if (one.who == reference) all.appointments.push_back(std::move(one));
    }
    log_gathering(connection, all, doer);
    return all;
}

}  // namespace caseaudit
