#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <caseaudit/retention.hpp>

namespace caseaudit {
namespace {

struct KeptWords {
    Kept kept;
    std::string_view name;
    std::string_view title;
};

constexpr std::array kept_words{
    KeptWords{Kept::child_audit, "child-audit", "audit of a child's case file"},
    KeptWords{Kept::worker_audit, "worker-audit", "audit of a worker's supervision file"},
    KeptWords{Kept::draft, "draft", "draft"}};

const KeptWords& words_of(Kept kept) { return *std::ranges::find(kept_words, kept, &KeptWords::kept); }

}  // namespace

Retention::Retention(std::vector<RetentionPeriod> all) : all_{std::move(all)} {
    for (const auto& one : kept_words) {
        const auto count = std::ranges::count(all_, one.kept, &RetentionPeriod::kept);
        if (count != 1)
            throw Error{
                fmt::format("there {} for '{}'", count == 0 ? "is no period" : "are two periods", one.name)};
    }
}

const RetentionPeriod& Retention::of(Kept kept) const {
    return *std::ranges::find(all_, kept, &RetentionPeriod::kept);
}

Date Retention::until(Kept kept, Date begin) const { return months_before(begin, -of(kept).months); }

std::string_view name_of(Kept kept) { return words_of(kept).name; }
std::string_view title_of(Kept kept) { return words_of(kept).title; }

std::optional<Kept> kept_named(std::string_view name) {
    const auto* const found = std::ranges::find(kept_words, name, &KeptWords::name);
    return found == kept_words.end() ? std::nullopt : std::optional{found->kept};
}

}  // namespace caseaudit
