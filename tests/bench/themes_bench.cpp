// How many 20-word comments a core codes a second with the whole codebook, beside only taking them apart into
// words in the same run.
#include <benchmark/benchmark.h>

#include <caseaudit/codebook_files.hpp>
#include <caseaudit/themes.hpp>
#include <fstream>
#include <random>

#include "model/plain_words.hpp"

using namespace caseaudit;

namespace {

constexpr std::size_t comments_made = 100'000;
constexpr std::size_t words_each = 20;

std::vector<std::string> words_of_fixtures() {
    std::vector<std::string> words;
    for (const auto* batch : {"1", "2", "3"}) {
        std::ifstream file{std::string{FIXTURES "/themes/batch-"} + batch + ".tsv"};
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with('#')) continue;
            const auto text = line.substr(line.rfind('\t') + 1);
            WordReader reader{text};
            for (PlainWord word; reader.next(word);)
                words.push_back(text.substr(word.begin, word.end - word.begin));
        }
    }
    return words;
}

/// Twenty words each that auditors use, as often as they use them, in runs of up to six as they stood.
std::vector<std::string> made_comments() {
    const auto words = words_of_fixtures();
    std::mt19937 random{20130531};
    std::vector<std::string> comments(comments_made);
    for (auto& comment : comments) {
        std::size_t at = 0;
        for (std::size_t i = 0; i < words_each; ++i) {
            if (i % 6 == 0) at = random() % words.size();
            comment += words[at++ % words.size()] + (i % 10 == 9 ? ". " : " ");
        }
    }
    return comments;
}

const std::vector<std::string>& comments() {
    static const auto all = made_comments();
    return all;
}

void words_only(benchmark::State& state) {
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (const auto& comment : comments()) {
            WordReader reader{comment};
            for (PlainWord word; reader.next(word);) sum += word.hash;
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * comments_made));
}

void whole_codebook(benchmark::State& state) {
    const ThemeCoder coder{read_codebook(SOURCE_FOLDER "/audit-templates/codebook.xml")};
    std::vector<CommentText> texts;
    for (const auto& comment : comments()) texts.push_back({comment, std::nullopt});
    std::size_t codings = 0;
    for (auto _ : state) {
        const auto coded = coder.code(texts, {.threads = static_cast<unsigned>(state.range(0))});
        for (const auto& comment : coded) codings += comment.codings.size();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * comments_made));
    state.counters["themes-a-comment"] =
        static_cast<double>(codings) / static_cast<double>(state.iterations() * comments_made);
}

}  // namespace

BENCHMARK(words_only)->Unit(benchmark::kMillisecond);
BENCHMARK(whole_codebook)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
