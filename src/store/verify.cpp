#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/store.hpp>

#include "store/actions/verify_actions.hpp"
#include "store/chain.hpp"
#include "store/moderation/moderation_rows.hpp"
#include "store/rows.hpp"
#include "store/signed_documents.hpp"
#include "store/transaction.hpp"
#include "store/verifying.hpp"

namespace caseaudit {
namespace {

/// What was written down as the end of the history.
struct WrittenEnd {
    long long number = 0;
    std::string hash;
};

WrittenEnd written_end(store::Connection& connection) {
    WrittenEnd end;
    connection.sql() << "SELECT last_number, last_hash FROM authorities WHERE authority = :authority",
        soci::into(end.number), soci::into(end.hash), soci::use(connection.authority());
    return end;
}

std::string first_break(store::Connection& connection, const std::vector<HistoryLine>& lines,
                        const std::string& expect, const TemplateFolder* templates) {
    const auto end = written_end(connection);
    auto broken = store::broken_chain(connection.authority(), lines, end.number, end.hash);
    if (broken.empty() && !expect.empty() &&
        std::ranges::find(lines, expect, &HistoryLine::hash) == lines.end())
        broken = fmt::format("no line of the history has the hash {}", expect);
    if (broken.empty()) broken = store::broken_layouts(connection, lines);
    if (broken.empty()) broken = store::broken_tombstones(connection, lines);
    if (broken.empty()) broken = store::broken_audits(connection, lines, templates);
    if (broken.empty()) broken = store::broken_actions(connection, lines);
    for (const auto& kind : {store::draws, store::allocations, store::decisions}) {
        if (broken.empty()) broken = store::broken_signed(connection, kind, lines);
    }
    if (broken.empty()) broken = store::broken_moderation(connection, lines);
    return broken;
}

std::size_t count_documents(store::Connection& connection) {
    long long count = 0;
    connection.sql() << "SELECT count(*) FROM documents WHERE authority = :authority", soci::into(count),
        soci::use(connection.authority());
    return static_cast<std::size_t>(count);
}

}  // namespace

Verification Store::verify(const std::string& expect, const TemplateFolder* templates) const {
    return store::guarded(*connection_, [&] {
        const store::Snapshot snapshot{*connection_};
        const auto lines = store::read_lines(*connection_);
        Verification found;
        found.first_break = first_break(*connection_, lines, expect, templates);
        found.documents = count_documents(*connection_);
        found.lines = lines.size();
        if (!lines.empty()) found.last_hash = lines.back().hash;
        return found;
    });
}

}  // namespace caseaudit
