#pragma once
#include <functional>
#include <string>
#include <vector>

#include "aggregate/theme_counts.hpp"
#include "store/compressed.hpp"

namespace caseaudit::aggregate {

/// The comments of many audits, compressed a block at a time, so that they fit in memory.
class PackedComments {
public:
    void add(const HeldComment& comment);
    /// Every comment, in order; as it comes back from `change` it is kept.
    void change_each(const std::function<void(HeldComment&)>& change);
    void each(const std::function<void(const HeldComment&)>& take) const;

private:
    struct Place {
        std::uint32_t audit = 0;
        std::uint32_t text = 0;  ///< bytes
        std::uint8_t hash = 0;   ///< bytes
        CommentKind kind = CommentKind::issue;
    };
    struct Block {
        std::string packed;
        std::vector<Place> places;
    };
    void pack();
    static void each(const Block& block, const std::function<void(HeldComment&)>& take);

    store::Compressor compressor_;
    std::vector<Block> blocks_;
    std::string open_;  ///< of the block that is being filled
    std::vector<Place> places_;
};

}  // namespace caseaudit::aggregate
