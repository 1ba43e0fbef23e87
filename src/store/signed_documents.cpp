#include "store/signed_documents.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

#include "files/sha256.hpp"
#include "store/care/hold_rows.hpp"
#include "store/care/mentions.hpp"
#include "store/transaction.hpp"

namespace caseaudit::store {
namespace {

std::string called(const SignedKind& kind, std::int64_t number) {
    return fmt::format("{} {}", kind.thing, number);
}

/// The words of the statements are the kind's own, never anybody's input.
std::string selected(const SignedKind& kind, const char* more) {
    return fmt::format(
        "SELECT d.number, d.document, h.day, h.who, h.content FROM {} d "
        "JOIN history h ON h.authority = d.authority AND h.number = d.line "
        "WHERE d.authority = :authority{} ORDER BY d.number",
        kind.table, more);
}

std::vector<KeptDocument> read_signed(Connection& connection, const SignedKind& kind) {
    long long number = 0;
    KeptDocument one;
    std::string day;
    soci::statement rows =
        (connection.sql().prepare << selected(kind, ""), soci::into(number), soci::into(one.document),
         soci::into(day), soci::into(one.by), soci::into(one.content), soci::use(connection.authority()));
    rows.execute();
    std::vector<KeptDocument> all;
    while (rows.fetch()) {
        one.number = number;
        one.day = parse_date(day).value_or(Date{});
        all.push_back(one);
    }
    return all;
}

/// The first for which the condition `more`, with one value in it, holds.
template <class Value>
std::optional<KeptDocument> read_first(Connection& connection, const SignedKind& kind, const char* more,
                                       const Value& value) {
    long long number = 0;
    KeptDocument one;
    std::string day;
    connection.sql() << selected(kind, more), soci::into(number), soci::into(one.document), soci::into(day),
        soci::into(one.by), soci::into(one.content), soci::use(connection.authority()), soci::use(value);
    if (!connection.sql().got_data()) return std::nullopt;
    one.number = number;
    one.day = parse_date(day).value_or(Date{});
    return one;
}

KeptDocument read_numbered(Connection& connection, const SignedKind& kind, std::int64_t wanted) {
    const long long number = wanted;
    auto one = read_first(connection, kind, " AND d.number = :number", number);
    if (!one) throw Error{fmt::format("there is no {} in the store", called(kind, wanted))};
    if (one->erased()) throw Error{fmt::format("{} was erased", called(kind, wanted))};
    return *one;
}

std::int64_t count_of(Connection& connection, const SignedKind& kind) {
    long long count = 0;
    connection.sql() << fmt::format("SELECT count(*) FROM {} WHERE authority = :authority", kind.table),
        soci::into(count), soci::use(connection.authority());
    return count;
}

/// A court or an inquiry may ask for the document that somebody stands in.
void refuse_held(Connection& connection, const SignedKind& kind, const KeptDocument& one) {
    for (const auto& row : read_holds(connection)) {
        const auto& hold = row.hold;
        if (hold.lifted || hold.about.subject.empty()) continue;
        if (!names(one.document, hold.about.subject)) continue;
        throw Error{
            fmt::format("{} names somebody who is held (hold {}): {}. 'caseaudit hold lift' ends that",
                        called(kind, one.number), hold.number, hold.why)};
    }
}

void insert(Connection& connection, const SignedKind& kind, std::int64_t number, const std::string& document,
            std::int64_t line) {
    const long long its_number = number;
    const long long its_line = line;
    connection.sql() << fmt::format(
        "INSERT INTO {} (authority, number, document, line) VALUES (:authority, :number, :document, :line)",
        kind.table),
        soci::use(connection.authority()), soci::use(its_number), soci::use(document), soci::use(its_line);
}

}  // namespace

std::string broken_signed(Connection& connection, const SignedKind& kind,
                          const std::vector<HistoryLine>& lines) {
    std::set<std::string> erased;
    std::set<std::string> signed_ones;
    for (const auto& line : lines) {
        if (line.what == kind.erased) erased.insert(line.thing);
        if (line.what == kind.kept) signed_ones.insert(line.thing);
    }
    for (const auto& one : read_signed(connection, kind)) {
        const auto thing = called(kind, one.number);
        if (signed_ones.erase(thing) == 0) return fmt::format("the history does not know {}", thing);
        if (one.erased() != erased.contains(thing))
            return fmt::format("{} is {}", thing,
                               one.erased() ? "gone, and the history does not say that it was erased"
                                            : "still there, and the history says that it was erased");
        if (!one.erased() && files::sha256(one.document) != one.content)
            return fmt::format("{} is not the document that the history signed", thing);
    }
    if (signed_ones.empty()) return {};
    return fmt::format("{} is missing", *signed_ones.begin());
}

KeptDocument keep_signed(Store& store, const SignedKind& kind, const std::string& document,
                         const std::string& note, const Doer& doer) {
    auto& connection = store.connection();
    return guarded(connection, [&] {
        Transaction change{connection, doer};
        const auto content = files::sha256(document);
        if (auto same =
                read_first(connection, kind, " AND h.content = :content AND d.document <> ''", content))
            return *same;
        const auto number = count_of(connection, kind) + 1;
        const auto line =
            change.log({.what = kind.kept, .thing = called(kind, number), .content = content, .note = note});
        insert(connection, kind, number, document, line);
        change.commit();
        return KeptDocument{number, doer.today, doer.who, content, document};
    });
}

std::vector<KeptDocument> all_signed(const Store& store, const SignedKind& kind) {
    auto& connection = store.connection();
    return guarded(connection, [&] { return read_signed(connection, kind); });
}

KeptDocument signed_numbered(const Store& store, const SignedKind& kind, std::int64_t number) {
    auto& connection = store.connection();
    return guarded(connection, [&] {
        auto one = read_numbered(connection, kind, number);
        if (files::sha256(one.document) != one.content)
            throw Error{fmt::format("{} is not the document that was kept", called(kind, number))};
        return one;
    });
}

KeptDocument erase_signed(Store& store, const SignedKind& kind, std::int64_t number, const std::string& why,
                          const Doer& doer) {
    check_why(why);
    auto& connection = store.connection();
    return guarded(connection, [&] {
        Transaction change{connection, doer};
        auto one = read_numbered(connection, kind, number);
        refuse_held(connection, kind, one);
        change.log({.what = kind.erased, .thing = called(kind, number), .content = one.content, .note = why});
        const long long its_number = number;
        connection.sql() << fmt::format(
            "UPDATE {} SET document = '' WHERE authority = :authority AND number = :number", kind.table),
            soci::use(connection.authority()), soci::use(its_number);
        change.commit();
        return one;
    });
}

}  // namespace caseaudit::store
