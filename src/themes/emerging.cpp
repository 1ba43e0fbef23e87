#include <algorithm>
#include <caseaudit/emerging.hpp>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "themes/phrases.hpp"

namespace caseaudit {
namespace {

using namespace themes;

constexpr std::size_t shared_in_ten = 7;  // of the comments of the rarer of two phrases, for one card

struct PhraseCount {
    int now = 0;
    int before = 0;
    std::size_t last = 0;  ///< the comment, from 1, that counted last: each counts once
};
using PhraseCounts = std::unordered_map<std::string, PhraseCount>;

/// A phrase that came up, with what of the comments now has it.
struct Candidate {
    std::string stems;
    std::string words;  ///< as most comments have it; of equals the first by letters
    int now = 0;
    int before = 0;
    double keyness = 0;
    std::vector<std::size_t> comments;
    std::map<std::string, int> wordings;
};

std::vector<Span> explained_in(const DatedComment& comment) {
    std::vector<Span> spans;
    if (comment.coded == nullptr) return spans;
    for (const auto& coding : comment.coded->codings) {
        for (const auto& hit : coding.hits) spans.push_back({hit.begin, hit.end});
    }
    return spans;
}

bool says_something(const DatedComment& comment) {
    return comment.coded == nullptr ? !comment.text.empty() : !comment.coded->says_nothing;
}

bool stand_together(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) {
    std::vector<std::size_t> shared;
    std::ranges::set_intersection(one, other, std::back_inserter(shared));
    return shared.size() * 10 >= std::min(one.size(), other.size()) * shared_in_ten;
}

class EmergingSearch {
public:
    EmergingSearch(const std::vector<DatedComment>& comments, const std::vector<std::string>& ignored)
        : comments_{comments} {
        for (const auto& phrase : ignored) ignored_.insert(reader_.stems_of(phrase));
    }

    Emerging found() {
        count();
        if (found_.before > 0) {
            choose();
            collect();
            std::ranges::sort(candidates_, [](const Candidate& one, const Candidate& other) {
                if (one.keyness != other.keyness) return one.keyness > other.keyness;
                if (one.now != other.now) return one.now > other.now;
                return one.words < other.words;
            });
            for (auto& candidate : candidates_) add(candidate);
            finish();
        }
        return std::move(found_);
    }

private:
    template <class Take>
    void each_phrase(std::size_t position, const Take& take) {
        const auto& comment = comments_[position];
        if (says_something(comment)) reader_.read(comment.text, explained_in(comment), take);
    }

    void count() {
        for (std::size_t i = 0; i < comments_.size(); ++i) {
            const bool is_now = comments_[i].is_now;
            if (says_something(comments_[i])) ++(is_now ? found_.now : found_.before);
            each_phrase(i, [&](const std::string& stems, const std::string&) {
                auto& counted = counts_[stems];
                if (counted.last == i + 1) return;
                counted.last = i + 1;
                ++(is_now ? counted.now : counted.before);
            });
        }
    }

    /// More often now than before, in comments enough, by more than chance easily does.
    void choose() {
        for (const auto& [stems, counted] : counts_) {
            const bool is_more =
                std::int64_t{counted.now} * found_.before > std::int64_t{counted.before} * found_.now;
            if (counted.now < least_emerging || !is_more) continue;
            const auto g2 = keyness(counted.now, found_.now, counted.before, found_.before);
            if (g2 >= weak_keyness)
                candidates_.push_back({stems, "", counted.now, counted.before, g2, {}, {}});
        }
    }

    /// The comments now that have each candidate, and in which words.
    void collect() {
        std::unordered_map<std::string_view, Candidate*> by_stems;
        for (auto& candidate : candidates_) by_stems[candidate.stems] = &candidate;
        for (std::size_t i = 0; i < comments_.size(); ++i) {
            if (!comments_[i].is_now) continue;
            each_phrase(i, [&](const std::string& stems, const std::string& words) {
                const auto found = by_stems.find(stems);
                if (found == by_stems.end()) return;
                auto& candidate = *found->second;
                ++candidate.wordings[words];
                if (candidate.comments.empty() || candidate.comments.back() != i)
                    candidate.comments.push_back(i);
            });
        }
        for (auto& candidate : candidates_) {
            candidate.words = std::ranges::max_element(candidate.wordings, {}, [](const auto& wording) {
                                  return wording.second;
                              })->first;
        }
    }

    /// As a card of its own, or as a variant of one before it.
    void add(const Candidate& candidate) {
        const bool is_ignored = ignored_.contains(candidate.stems);
        for (std::size_t i = 0; i < best_.size(); ++i) {
            if (!stand_together(best_[i]->comments, candidate.comments)) continue;
            auto& card = found_.cards[i];
            card.variants.push_back(candidate.words);
            std::vector<std::size_t> all;
            std::ranges::set_union(card.comments, candidate.comments, std::back_inserter(all));
            card.comments = std::move(all);
            leaves_out_[i] = leaves_out_[i] || is_ignored;
            return;
        }
        found_.cards.push_back(
            {candidate.words, {}, candidate.now, candidate.before, candidate.keyness, candidate.comments});
        best_.push_back(&candidate);
        leaves_out_.push_back(is_ignored);
    }

    void finish() {
        std::vector<EmergingCard> kept;
        std::size_t weak = 0;
        for (std::size_t i = 0; i < found_.cards.size(); ++i) {
            auto& card = found_.cards[i];
            if (leaves_out_[i]) continue;
            weak += card.is_strong() ? 0 : 1;
            if (weak <= most_to_look_at) kept.push_back(std::move(card));
        }
        found_.cards = std::move(kept);
    }

    const std::vector<DatedComment>& comments_;
    PhraseReader reader_;
    std::set<std::string> ignored_;
    PhraseCounts counts_;
    std::vector<Candidate> candidates_;
    std::vector<const Candidate*> best_;  ///< of each card
    std::vector<bool> leaves_out_;        ///< each card: one of its phrases is ignored
    Emerging found_;
};

double part(double seen, double expected) { return seen > 0 ? seen * std::log(seen / expected) : 0; }

}  // namespace

double keyness(int a, int n1, int b, int n2) {
    const double all = double{} + n1 + n2;
    const double with = double{} + a + b;
    if (all == 0 || with == 0) return 0;
    const double now = n1 * with / all;
    const double before = n2 * with / all;
    return 2 * (part(a, now) + part(b, before) + part(n1 - a, n1 - now) + part(n2 - b, n2 - before));
}

Emerging emerging_themes(const std::vector<DatedComment>& comments, const std::vector<std::string>& ignored) {
    return EmergingSearch{comments, ignored}.found();
}

}  // namespace caseaudit
