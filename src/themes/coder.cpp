#include <algorithm>
#include <caseaudit/themes.hpp>
#include <thread>

#include "themes/compiled.hpp"

namespace caseaudit {
namespace {

/// Calls `work` for each share, in a thread of its own.
template <class Work>
void each_share(std::size_t shares, const Work& work) {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < shares; ++i) others.emplace_back([&work, i] { work(i); });
    work(std::size_t{0});
}

}  // namespace

struct ThemeCoder::Compiled : themes::CompiledCodebook {
    using CompiledCodebook::CompiledCodebook;
};

ThemeCoder::ThemeCoder(const Codebook& codebook) : compiled_{std::make_unique<Compiled>(codebook)} {}
ThemeCoder::~ThemeCoder() = default;
ThemeCoder::ThemeCoder(ThemeCoder&&) noexcept = default;
ThemeCoder& ThemeCoder::operator=(ThemeCoder&&) noexcept = default;

std::vector<CodedComment> ThemeCoder::code(const std::vector<CommentText>& comments,
                                           const CodingOptions& options) const {
    const auto shares =
        std::clamp<std::size_t>(options.threads, 1, std::max<std::size_t>(comments.size() / 64, 1));
    const auto begin_of = [&](std::size_t share) { return comments.size() * share / shares; };
    std::vector<std::unique_ptr<themes::CodingShare>> all;
    for (std::size_t i = 0; i < shares; ++i)
        all.push_back(std::make_unique<themes::CodingShare>(*compiled_, options));
    std::vector<CodedComment> coded(comments.size());
    each_share(shares, [&](std::size_t share) {
        for (auto i = begin_of(share); i < begin_of(share + 1); ++i)
            coded[i] = all[share]->code_and_remember(comments[i]);
    });
    if (!options.repairs) return coded;
    themes::WordTable words;
    for (const auto& share : all) words.add(share->words());
    const auto repairs = themes::slips_among(words, compiled_->trie, compiled_->known);
    each_share(shares, [&](std::size_t share) {
        all[share]->repair(repairs, comments.data() + begin_of(share), coded.data() + begin_of(share));
    });
    return coded;
}

struct ThemeCoder::OneByOne::Share {
    Share(const Compiled& codebook, const CodingOptions& chosen)
        : compiled{codebook}, options{chosen}, coding{codebook, options} {}

    const Compiled& compiled;
    CodingOptions options;
    themes::CodingShare coding;
    bool knows_slips = false;
};

ThemeCoder::OneByOne::OneByOne(std::unique_ptr<Share> share) : share_{std::move(share)} {}
ThemeCoder::OneByOne::~OneByOne() = default;
ThemeCoder::OneByOne::OneByOne(OneByOne&&) noexcept = default;
ThemeCoder::OneByOne& ThemeCoder::OneByOne::operator=(OneByOne&&) noexcept = default;

void ThemeCoder::OneByOne::meet(std::string_view text) { share_->coding.meet(text); }

CodedComment ThemeCoder::OneByOne::code(const CommentText& comment) {
    auto& [compiled, options, coding, knows_slips] = *share_;
    if (options.repairs && !knows_slips)
        coding.read_slips(themes::slips_among(coding.words(), compiled.trie, compiled.known));
    knows_slips = true;
    return coding.code(comment);
}

ThemeCoder::OneByOne ThemeCoder::one_by_one(const CodingOptions& options) const {
    return OneByOne{std::make_unique<OneByOne::Share>(*compiled_, options)};
}

}  // namespace caseaudit
