#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>

#include "aggregate/charted.hpp"
#include "aggregate/months.hpp"
#include "aggregate/over_time.hpp"
#include "aggregate/sampling.hpp"
#include "aggregate/series_files.hpp"
#include "aggregate/words.hpp"
#include "statistics/trend.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::size_t least_months = 3;
constexpr int least_answers = 20;  // in all: below it a test of trend tells little from chance

constexpr std::array<const char*, 12> month_names{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string spoken_month(int month) {
    return fmt::format("{} {}", month_names.at(static_cast<std::size_t>(month % 12)), month / 12);
}

std::string when_asked(const CountsByMonth& months) {
    const auto first = months.begin()->first;
    const auto last = months.rbegin()->first;
    if (first == last) return "in " + spoken_month(first);
    return fmt::format("from {} to {}", spoken_month(first), spoken_month(last));
}

std::vector<TrendMonth> months_of(const CountedSeries& counted, const Sample& sample) {
    std::vector<TrendMonth> months;
    for (const auto& [month, counts] : counted.months) {
        TrendMonth one{month / 12, month % 12 + 1, counts.met, counts.counted, std::nullopt};
        // A month's files are some of those drawn, never all: how many there were to draw from is not known.
        if (counted.questions == 1)
            one.interval = interval_of(counts.met, counts.counted, 0, {sample.drawn, std::nullopt}, -1);
        months.push_back(one);
    }
    return months;
}

int counted_in(const TrendSeries& series) {
    int all = 0;
    for (const auto& month : series.months) all += month.counted;
    return all;
}

/// Of a pack; `files` only where its sample allows tests.
struct Behind {
    const Sample& sample;
    std::optional<SeriesFiles> files;
};

/// Why there is no test; empty where there is one.
std::string why_untested(const TrendSeries& series, const CountedSeries& counted, const Behind& behind) {
    if (!behind.files)
        return "Counts only: a trend is tested where the files are a simple random sample or a census.";
    if (counted.questions > 1)
        return "Counts only: these are several answers of each file, so a test would take them for more "
               "files than "
               "they are. The questions are tested one by one.";
    if (series.months.size() < least_months)
        return fmt::format("Counts only: a trend is tested from {} months on, and there are {}.",
                           least_months, series.months.size());
    if (const int all = counted_in(series); all < least_answers)
        return fmt::format("Counts only: a trend is tested from {} answers on, and there are {}.",
                           least_answers, all);
    if (behind.files->any_in_two_months(counted))
        return "Counts only: a file is counted in more than one month, and a test would take it for several "
               "files.";
    return "";
}

void test(TrendSeries& series, const CountedSeries& counted, const Behind& behind) {
    series.test = why_untested(series, counted, behind);
    if (!series.test.empty()) return;
    std::vector<statistics::TrendPoint> points;
    for (const auto& month : series.months)
        points.push_back({static_cast<double>(month.year * 12 + month.month - 1), month.met, month.counted});
    const auto tested = statistics::trend(points);
    if (!tested) {
        series.test = "No test: every month has the same share.";
        return;
    }
    series.p = std::round(tested->p * 10'000) / 10'000;
    auto words = statistics::in_words(*tested);
    words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    series.test = words + ".";
}

/// Of a question whose other versions are asked too: when which of them is.
std::string breaks_of(const CountedSeries& one, const std::vector<CountedSeries>& all) {
    std::vector<std::string> versions;
    for (const auto& other : all) {
        if (other.id != one.id || other.measure != one.measure) continue;
        versions.push_back(fmt::format("version {} {}", *other.version, when_asked(other.months)));
    }
    if (versions.size() < 2) return "";
    return fmt::format("The trend breaks: the question has changed. {} are different questions.", [&] {
        auto text = listed(versions);
        text[0] = 'V';
        return text;
    }());
}

TrendSeries series_of(const CountedSeries& counted, const std::vector<CountedSeries>& all,
                      const Behind& behind) {
    TrendSeries series;
    series.id = counted.id;
    series.version = counted.version;
    series.title = counted.title;
    series.measure = counted.measure;
    series.months = months_of(counted, behind.sample);
    if (counted.version) series.breaks = breaks_of(counted, all);
    test(series, counted, behind);
    if (behind.files && series.months.size() >= least_charted)
        add_chart(series, counted.version || behind.files->has_each_month(counted, least_charted_files));
    return series;
}

/// Of an area: which of its questions changed.
std::string area_breaks(const std::vector<CountedSeries>& questions, const CountedSeries& area) {
    std::vector<std::string> changed;
    for (const auto& one : questions) {
        if (one.area != area.area || one.measure != area.measure || breaks_of(one, questions).empty())
            continue;
        if (std::ranges::find(changed, one.title) == changed.end()) changed.push_back(one.title);
    }
    if (changed.empty()) return "";
    return fmt::format("The trend breaks: {} on {} changed, so months before and after are not alike.",
                       changed.size() == 1 ? "the question" : "the questions", listed(changed));
}

}  // namespace

std::vector<TrendSeries> trends(const Answers& answers, const std::vector<PracticeArea>& areas,
                                const Sample& sample) {
    const auto counted = counted_months(*answers.columns, areas);
    Behind behind{sample, {}};
    if (allows_tests(sample)) behind.files.emplace(answers);
    std::vector<TrendSeries> all;
    for (const auto& area : counted.areas) {
        all.push_back(series_of(area, counted.areas, behind));
        all.back().breaks = area_breaks(counted.questions, area);
    }
    for (const auto& one : counted.questions) all.push_back(series_of(one, counted.questions, behind));
    std::erase_if(all, [](const TrendSeries& one) { return one.months.size() < 2 && one.breaks.empty(); });
    return all;
}

}  // namespace caseaudit::aggregate
