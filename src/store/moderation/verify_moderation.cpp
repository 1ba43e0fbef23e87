#include <spdlog/fmt/fmt.h>

#include <map>
#include <set>

#include "store/moderation/moderation_rows.hpp"

namespace caseaudit::store {
namespace {

bool is_of_moderation(const HistoryLine& line) {
    return line.what == "moderator-appointed" || line.what == "moderator-ended" ||
           line.what == "second-reading-drawn" || line.what == "grade-overridden" ||
           line.what == "grade-confirmed";
}

/// Marks off the lines of the history that tell of rows.
class ModerationCheck {
public:
    explicit ModerationCheck(const std::vector<HistoryLine>& lines) {
        for (const auto& line : lines) {
            if (is_of_moderation(line)) untold_[line.number] = &line;
            if (line.what == "erased") erased_.insert(line.thing);
        }
    }

    template <class Row>
    std::string take(const std::vector<Row>& rows, const char* called) {
        for (const auto& row : rows) {
            const auto told = untold_.find(row.line);
            if (told == untold_.end() || told->second->content != content_of(row))
                return fmt::format("{} {} is not what line {} of the history says", called, row.number,
                                   row.line);
            untold_.erase(told);
        }
        return {};
    }

    /// A line whose row is gone, unless it went with its audit.
    std::string rest() const {
        for (const auto& [number, line] : untold_) {
            if (!erased_.contains(line->thing))
                return fmt::format("line {} of the history says '{}' of {}, and that is missing", number,
                                   line->what, line->thing);
        }
        return {};
    }

private:
    std::map<long long, const HistoryLine*> untold_;
    std::set<std::string> erased_;
};

}  // namespace

std::string broken_moderation(Connection& connection, const std::vector<HistoryLine>& lines) {
    ModerationCheck check{lines};
    auto broken = check.take(read_moderators(connection), "moderator");
    if (broken.empty()) broken = check.take(read_readings(connection), "second reading");
    if (broken.empty()) broken = check.take(read_grades(connection), "moderated grade");
    return broken.empty() ? check.rest() : broken;
}

}  // namespace caseaudit::store
