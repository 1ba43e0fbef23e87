#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/themes.hpp>
#include <string>
#include <string_view>
#include <vector>

/// What comments have begun to speak of that no theme of the codebook explains.
namespace caseaudit {

/// Document-frequency G²: a of n1 comments have a phrase now, b of n2 had it before.
CASEAUDIT_API double keyness(int a, int n1, int b, int n2);

/// G² from which a phrase is looked at, and from which it is strong (chi-squared, one degree of freedom: p
/// 0.05 and 0.001).
inline constexpr double weak_keyness = 3.84;
inline constexpr double strong_keyness = 10.83;
inline constexpr int least_emerging = 3;            ///< comments that have it now
inline constexpr std::size_t most_to_look_at = 10;  ///< cards below the line

struct DatedComment {
    std::string_view text;
    const CodedComment* coded = nullptr;  ///< what is found in it is explained, and leaves no phrase
    bool is_now = false;                  ///< of the period looked at; else of an earlier one
};

/// A phrase that comes up more than it did, and those that stand in the same comments.
struct EmergingCard {
    std::string phrase;                 ///< as most comments have it
    std::vector<std::string> variants;  ///< by their own G²
    int now = 0;
    int before = 0;
    double keyness = 0;
    std::vector<std::size_t> comments;  ///< positions of the comments now that have any of them

    bool is_strong() const { return keyness >= strong_keyness; }
};

struct Emerging {
    int now = 0;  ///< comments that say something
    int before = 0;
    std::vector<EmergingCard> cards;  ///< the strong ones, then at most ten to look at; by G², count, text
};

/// `ignored`: phrases that make no card, nor does what stands in the same comments, however they end ("court
/// delays" is "court delay"). With no comments
/// before there is none.
CASEAUDIT_API Emerging emerging_themes(const std::vector<DatedComment>& comments,
                                       const std::vector<std::string>& ignored = {});

}  // namespace caseaudit
