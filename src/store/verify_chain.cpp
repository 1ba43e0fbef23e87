#include <spdlog/fmt/fmt.h>

#include <map>

#include "files/sha256.hpp"
#include "store/chain.hpp"
#include "store/verifying.hpp"

namespace caseaudit::store {
namespace {

std::string broken_line(const std::string& authority, const HistoryLine& line, const HistoryLine* before) {
    const auto expected = before == nullptr ? 1 : before->number + 1;
    if (line.number != expected) return fmt::format("line {} of the history is missing", expected);
    if (line.hash != hash_of(authority, line))
        return fmt::format("line {} of the history was changed: its hash does not fit what it says",
                           line.number);
    if (line.previous != (before == nullptr ? "" : before->hash))
        return fmt::format("line {} of the history does not follow the line before it", line.number);
    return {};
}

std::string broken_layout(const std::vector<HistoryLine>& lines, long long number, const std::string& name,
                          const std::string& questions) {
    const auto thing = fmt::format("layout {}", number);
    for (const auto& line : lines) {
        if (line.what != "template-met" || line.thing != thing) continue;
        if (line.note == name && line.content == files::sha256(questions)) return {};
    }
    return fmt::format("what the packed answers of {} mean is not what the history knows", name);
}

}  // namespace

std::string broken_chain(const std::string& authority, const std::vector<HistoryLine>& lines,
                         long long last_number, const std::string& last_hash) {
    const HistoryLine* before = nullptr;
    for (const auto& line : lines) {
        if (auto broken = broken_line(authority, line, before); !broken.empty()) return broken;
        before = &line;
    }
    const auto end = before == nullptr ? 0 : before->number;
    if (end < last_number) return fmt::format("line {} of the history is missing, and all after it", end + 1);
    if (end > last_number || (before != nullptr && before->hash != last_hash))
        return fmt::format("the history ends with line {}, which is not written down as its end", end);
    return {};
}

std::string broken_layouts(Connection& connection, const std::vector<HistoryLine>& lines) {
    long long number = 0;
    std::string template_id;
    std::string version;
    std::string hash;
    std::string questions;
    soci::statement rows =
        (connection.sql().prepare << "SELECT number, template, version, hash, questions FROM layouts "
                                     "WHERE authority = :authority ORDER BY number",
         soci::into(number), soci::into(template_id), soci::into(version), soci::into(hash),
         soci::into(questions), soci::use(connection.authority()));
    rows.execute();
    while (rows.fetch()) {
        const auto name = fmt::format("{} {} {}", template_id, version, hash);
        if (auto broken = broken_layout(lines, number, name, questions); !broken.empty()) return broken;
    }
    return {};
}

std::string broken_tombstones(Connection& connection, const std::vector<HistoryLine>& lines) {
    long long audit = 0;
    long long erased = 0;
    soci::statement rows =
        (connection.sql().prepare << "SELECT audit, erased FROM tombstones WHERE authority = :authority",
         soci::into(audit), soci::into(erased), soci::use(connection.authority()));
    rows.execute();
    std::map<long long, std::string> things;
    while (rows.fetch()) things[erased] = fmt::format("audit {}", audit);
    for (const auto& line : lines) {
        if (line.what != "erased") continue;
        const auto found = things.find(line.number);
        if (found == things.end() || found->second != line.thing)
            return fmt::format("line {} of the history says that {} was erased, and its tombstone is missing",
                               line.number, line.thing);
        things.erase(found);
    }
    if (things.empty()) return {};
    return fmt::format("there is a tombstone of {}, and the history does not say that it was erased",
                       things.begin()->second);
}

}  // namespace caseaudit::store
