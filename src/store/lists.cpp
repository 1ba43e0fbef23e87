#include "store/lists.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

#include "files/sha256.hpp"

namespace caseaudit::store {
namespace {

long long next_number(Connection& connection, const char* table) {
    long long number = 0;
    connection.sql() << "SELECT coalesce(max(number), 0) + 1 FROM " << table
                     << " WHERE authority = :authority",
        soci::into(number), soci::use(connection.authority());
    return number;
}

}  // namespace

long long Lists::team(const std::string& name) {
    if (const auto known = teams_.find(name); known != teams_.end()) return known->second;
    auto& connection = change_.connection();
    long long number = 0;
    connection.sql() << "SELECT number FROM teams WHERE authority = :authority AND name = :name",
        soci::into(number), soci::use(connection.authority()), soci::use(name);
    if (!connection.sql().got_data()) {
        number = next_number(connection, "teams");
        connection.sql() << "INSERT INTO teams (authority, number, name) VALUES (:authority, :number, :name)",
            soci::use(connection.authority()), soci::use(number), soci::use(name);
    }
    return teams_[name] = number;
}

const Lists::Known& Lists::layout(const Template& audit_template) {
    const auto known = layouts_.find(audit_template.hash);
    if (known != layouts_.end()) return known->second;
    return layouts_[audit_template.hash] = find_or_add(audit_template);
}

Lists::Known Lists::find_or_add(const Template& audit_template) {
    auto& connection = change_.connection();
    const auto version = to_string(audit_template.version);
    long long number = 0;
    std::string hash;
    std::string questions;
    connection.sql() << "SELECT number, hash, questions FROM layouts WHERE authority = :authority "
                        "AND template = :template AND version = :version",
        soci::into(number), soci::into(hash), soci::into(questions), soci::use(connection.authority()),
        soci::use(audit_template.id), soci::use(version);
    if (!connection.sql().got_data()) return add(audit_template);
    if (hash != audit_template.hash) {
        throw Error{fmt::format(
            "version {} of the template '{}' is not the one that the store's audits answer: it was changed.\n"
            "Give the changed template a new version, and use the old one for the audits that answer it.",
            version, audit_template.id)};
    }
    return {number, read_layout(questions)};
}

Lists::Known Lists::add(const Template& audit_template) {
    auto& connection = change_.connection();
    Known known{next_number(connection, "layouts"), layout_of(audit_template)};
    const auto version = to_string(audit_template.version);
    const auto questions = written(known.layout);
    connection.sql() << "INSERT INTO layouts (authority, number, template, version, hash, questions) "
                        "VALUES (:authority, :number, :template, :version, :hash, :questions)",
        soci::use(connection.authority()), soci::use(known.number), soci::use(audit_template.id),
        soci::use(version), soci::use(audit_template.hash), soci::use(questions);
    change_.log({.what = "template-met",
                 .thing = fmt::format("layout {}", known.number),
                 .content = files::sha256(questions),
                 .note = fmt::format("{} {} {}", audit_template.id, version, audit_template.hash)});
    return known;
}

}  // namespace caseaudit::store
