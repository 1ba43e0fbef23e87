// How many 20-word comments a second of processor codes with the whole codebook, beside only taking them
// apart into words, and beside RE2 looking for the same patterns one by one and as one set, in the same run.
#include <benchmark/benchmark.h>
#include <re2/set.h>

#include <caseaudit/codebook_files.hpp>
#include <caseaudit/themes.hpp>
#include <fstream>
#include <random>

#include "as_re2.hpp"
#include "model/plain_words.hpp"
#include "themes/matcher.hpp"

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

const Codebook& codebook() {
    static const auto book = read_codebook(SOURCE_FOLDER "/audit-templates/codebook.xml");
    return book;
}

void whole_codebook(benchmark::State& state) {
    const ThemeCoder coder{codebook()};
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

std::vector<ThemePattern> all_includes() {
    std::vector<ThemePattern> all;
    for (const auto& theme : codebook().themes)
        all.insert(all.end(), theme.includes.begin(), theme.includes.end());
    return all;
}

/// How many different patterns are found, over the comments that RE2 is given time for: the same for all
/// three.
void report(benchmark::State& state, std::size_t texts, std::size_t found) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(texts));
    state.counters["patterns-found"] = static_cast<double>(found) / static_cast<double>(state.iterations());
}

void patterns_in_one_pass(benchmark::State& state) {
    themes::PatternTrie trie;
    std::uint32_t number = 0;
    for (const auto& pattern : all_includes()) trie.add(pattern, {.pattern = number++});
    themes::Lexicon lexicon{trie};
    themes::Matcher matcher{trie, lexicon};
    const auto texts = static_cast<std::size_t>(state.range(0));
    std::size_t found = 0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < texts; ++i) {
            matcher.read(comments()[i]);
            const themes::Found* before = nullptr;
            for (const auto& one : matcher.found()) {
                found += before == nullptr || one.purpose != before->purpose ? 1 : 0;
                before = &one;
            }
        }
    }
    report(state, texts, found);
}

std::vector<std::string> plain_texts(std::size_t count) {
    std::vector<std::string> plain;
    for (std::size_t i = 0; i < count; ++i) plain.push_back(bench::plain_text(comments()[i]));
    return plain;
}

void re2_one_by_one(benchmark::State& state) {
    std::vector<std::unique_ptr<RE2>> all;
    for (const auto& pattern : all_includes())
        all.push_back(std::make_unique<RE2>(bench::as_re2(pattern), RE2::Latin1));
    const auto texts = plain_texts(static_cast<std::size_t>(state.range(0)));
    std::size_t found = 0;
    for (auto _ : state) {
        for (const auto& text : texts) {
            for (const auto& one : all) found += RE2::PartialMatch(text, *one) ? 1 : 0;
        }
    }
    report(state, texts.size(), found);
}

void re2_set(benchmark::State& state) {
    RE2::Options options{RE2::Latin1};
    options.set_max_mem(std::int64_t{1} << 30U);
    RE2::Set set{options, RE2::UNANCHORED};
    for (const auto& pattern : all_includes()) set.Add(bench::as_re2(pattern), nullptr);
    set.Compile();
    const auto texts = plain_texts(static_cast<std::size_t>(state.range(0)));
    std::size_t found = 0;
    std::vector<int> which;
    for (auto _ : state) {
        for (const auto& text : texts) found += set.Match(text, &which) ? which.size() : 0;
    }
    report(state, texts.size(), found);
}

constexpr std::int64_t for_re2 = 2'000;

}  // namespace

BENCHMARK(words_only)->Unit(benchmark::kMillisecond);
BENCHMARK(whole_codebook)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(patterns_in_one_pass)->Arg(for_re2)->Unit(benchmark::kMillisecond);
BENCHMARK(re2_set)->Arg(for_re2)->Unit(benchmark::kMillisecond);
BENCHMARK(re2_one_by_one)->Arg(for_re2)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
