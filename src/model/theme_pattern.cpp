#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/codebook.hpp>
#include <caseaudit/error.hpp>
#include <charconv>

#include "model/plain_words.hpp"

namespace caseaudit {
namespace {

constexpr std::size_t most_readings = 512;

/// The words of one alternative: "lack_of" is two, "child*" begins one.
std::vector<PatternWord> run_of(std::string_view written) {
    std::vector<PatternWord> run;
    std::string spaced{written};
    std::ranges::replace(spaced, '_', ' ');
    WordReader reader{spaced};
    PlainWord word;
    std::size_t at = 0;
    const auto refuse_signs = [&](std::size_t until) {
        const auto sign = spaced.find_first_not_of(" -'*/&", at);
        if (sign < until)
            throw Error{fmt::format("'{}' has a sign that no comment is searched for", written)};
    };
    while (reader.next(word)) {
        refuse_signs(word.begin);
        const bool begins = word.end < spaced.size() && spaced[word.end] == '*';
        at = word.end;
        run.push_back({std::string{word.folded}, begins});
    }
    refuse_signs(spaced.size());
    for (auto star = spaced.find('*'); star != std::string::npos; star = spaced.find('*', star + 1)) {
        const bool ends_word = star > 0 && spaced[star - 1] != ' ' && spaced[star - 1] != '*' &&
                               (star + 1 == spaced.size() || spaced[star + 1] == ' ');
        if (!ends_word) throw Error{fmt::format("a * in '{}' does not end a word", written)};
    }
    if (run.empty()) throw Error{fmt::format("'{}' has no word", written)};
    return run;
}

PatternStep step_of(std::string_view written) {
    PatternStep step;
    if (!written.starts_with('(')) {
        step.either.push_back(run_of(written));
        return step;
    }
    if (!written.ends_with(')'))
        throw Error{fmt::format("'{}' does not end with its bracket; write (one|another)", written)};
    written = written.substr(1, written.size() - 2);
    while (true) {
        const auto bar = written.find('|');
        step.either.push_back(run_of(written.substr(0, bar)));
        if (bar == std::string_view::npos) return step;
        written.remove_prefix(bar + 1);
    }
}

int gap_of(std::string_view written) {
    const auto digits = written.substr(written.starts_with('~') ? 1 : 2);
    int gap = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), gap);
    if (fault != std::errc{} || end != digits.data() + digits.size() || gap > ThemePattern::most_gap)
        throw Error{fmt::format("the gap '{}' is not ..0 to ..{}, nor ~0 to ~{}", written,
                                ThemePattern::most_gap, ThemePattern::most_gap)};
    return gap;
}

void check_size(const ThemePattern& pattern) {
    std::size_t readings = 1;
    for (const auto& step : pattern.steps) readings *= step.either.size();
    if (std::ranges::count_if(pattern.steps, &PatternStep::either_order) > 1)
        throw Error{"it has a ~ twice; write two patterns"};
    if (readings > most_readings)
        throw Error{fmt::format("it can be read in {} ways, and {} are allowed; write several patterns",
                                readings, most_readings)};
}

void add_word(ThemePattern& pattern, std::string_view written, bool& is_open) {
    if (written.starts_with("..") || written.starts_with('~')) {
        if (pattern.steps.empty() || is_open) throw Error{fmt::format("nothing stands before '{}'", written)};
        pattern.steps.emplace_back();
        pattern.steps.back().gap = gap_of(written);
        pattern.steps.back().either_order = written.starts_with('~');
        is_open = true;
        return;
    }
    if (!is_open) pattern.steps.emplace_back();
    pattern.steps.back().either = step_of(written).either;
    is_open = false;
}

}  // namespace

ThemePattern ThemePattern::from_text(std::string_view text) {
    ThemePattern pattern;
    pattern.text = text;
    bool is_open = false;
    for (auto rest = text; !rest.empty();) {
        const auto start = rest.find_first_not_of(' ');
        if (start == std::string_view::npos) break;
        rest.remove_prefix(start);
        const auto end = std::min(rest.find(' '), rest.size());
        add_word(pattern, rest.substr(0, end), is_open);
        rest.remove_prefix(end);
    }
    if (pattern.steps.empty()) throw Error{"it has no word"};
    if (is_open) throw Error{"nothing stands after its gap"};
    if (pattern.steps.size() > 12) throw Error{"it has more than twelve places"};
    check_size(pattern);
    return pattern;
}

const Theme* Codebook::find(std::string_view theme) const {
    const auto found = std::ranges::find(themes, theme, &Theme::id);
    return found == themes.end() ? nullptr : &*found;
}

std::string_view name_of(ThemeTier tier) { return tier == ThemeTier::core ? "core" : "optional"; }

}  // namespace caseaudit
