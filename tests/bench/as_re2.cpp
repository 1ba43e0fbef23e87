#include "as_re2.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <span>

#include "model/plain_words.hpp"

namespace caseaudit::bench {
namespace {

std::string run_as_re2(const std::vector<PatternWord>& run) {
    std::string all;
    for (const auto& word : run)
        all += fmt::format("{}{}{}", &word == run.data() ? "" : " ", word.text, word.begins ? "[^ .]*" : "");
    return all;
}

std::string gap_as_re2(int gap) { return fmt::format("(?: [^ .]+){{0,{}}} ", gap); }

std::string steps_as_re2(std::span<const PatternStep> steps) {
    std::string all;
    for (const auto& step : steps) {
        if (&step != steps.data()) all += gap_as_re2(step.gap);
        std::string either;
        for (const auto& run : step.either)
            either += fmt::format("{}{}", either.empty() ? "" : "|", run_as_re2(run));
        all += fmt::format("(?:{})", either);
    }
    return all;
}

}  // namespace

std::string plain_text(std::string_view comment) {
    std::string plain;
    WordReader reader{comment};
    for (PlainWord word; reader.next(word);) {
        if (!plain.empty()) plain += word.after_stop ? '.' : ' ';
        plain += word.folded;
    }
    return plain;
}

std::string as_re2(const ThemePattern& pattern) {
    const std::span<const PatternStep> steps{pattern.steps};
    const auto turn = std::ranges::find_if(steps, &PatternStep::either_order);
    auto found = steps_as_re2(steps);
    if (turn != steps.end()) {
        const auto left = steps_as_re2({steps.begin(), turn});
        const auto right = steps_as_re2({turn, steps.end()});
        found = fmt::format("(?:{0}{2}{1}|{1}{2}{0})", left, right, gap_as_re2(turn->gap));
    }
    return fmt::format("(?:^|[ .]){}(?:[ .]|$)", found);
}

}  // namespace caseaudit::bench
