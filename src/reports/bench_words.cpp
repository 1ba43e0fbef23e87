#include "reports/bench_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>

#include "aggregate/words.hpp"
#include "statistics/binomial_intervals.hpp"
#include "themes/trained.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::size_t hits_a_pattern = 10;
constexpr std::size_t most_comments = 200;

long per_cent(double share) { return std::lround(100 * share); }

template <class One>
void keep_first(std::vector<const One*>& all, std::size_t most) {
    std::ranges::sort(all, {}, [](const One* one) { return std::pair{one->comment, one->audit}; });
    if (all.size() > most) all.resize(most);
}

}  // namespace

std::string measured_words(const MeasuredShare& measured) {
    if (measured.of == 0) return "not measured";
    const auto interval = statistics::wilson(measured.right, measured.of);
    return fmt::format("{} of {} ({}%, 95% interval {}% to {}%)", measured.right, measured.of,
                       per_cent(static_cast<double>(measured.right) / measured.of), per_cent(interval.low),
                       per_cent(interval.high));
}

std::vector<std::string> about_bench(const ThemeBench& bench) {
    std::vector<std::string> all;
    all.push_back(fmt::format("{} with {}, by the codebook {}; in {} no theme is found.",
                              counted(bench.audits, "complete audit"), counted(bench.comments, "comment"),
                              bench.codebook, counted(static_cast<int>(bench.uncoded.size()), "comment")));
    all.push_back(fmt::format("Themes found rightly, of those decided: {}.", measured_words(bench.measured)));
    all.push_back(fmt::format("{} decided in full; from {} on, suggestions can be learnt from them.",
                              counted(bench.coded_by_analyst, "comment"), themes::least_to_train));
    return all;
}

std::vector<const BenchHit*> hits_to_decide(const BenchPattern& pattern) {
    std::vector<const BenchHit*> all;
    for (const auto& hit : pattern.hits) {
        if (!hit.is_right) all.push_back(&hit);
    }
    keep_first(all, hits_a_pattern);
    return all;
}

std::vector<const BenchComment*> comments_to_decide(const ThemeBench& bench) {
    std::vector<const BenchComment*> all;
    for (const auto& comment : bench.uncoded) {
        if (!comment.theme) all.push_back(&comment);
    }
    keep_first(all, most_comments);
    return all;
}

}  // namespace caseaudit::reports
