#include "aggregate/packed_comments.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr std::size_t bytes_a_block = 1'000'000;

}  // namespace

void PackedComments::add(const HeldComment& comment) {
    places_.push_back({static_cast<std::uint32_t>(comment.audit),
                       static_cast<std::uint32_t>(comment.text.size()),
                       static_cast<std::uint8_t>(comment.hash.size()), comment.kind});
    open_ += comment.text;
    open_ += comment.hash;
    if (open_.size() >= bytes_a_block) pack();
}

void PackedComments::pack() {
    if (places_.empty()) return;
    auto packed = compressor_.compress(open_);
    packed.shrink_to_fit();
    blocks_.push_back({std::move(packed), std::move(places_)});
    blocks_.back().places.shrink_to_fit();
    open_.clear();
    places_.clear();
}

void PackedComments::each(const Block& block, const std::function<void(HeldComment&)>& take) {
    const auto texts = store::uncompressed(block.packed);
    std::size_t at = 0;
    for (const auto& place : block.places) {
        HeldComment comment{place.audit, place.kind, texts.substr(at, place.text),
                            texts.substr(at + place.text, place.hash)};
        at += place.text + place.hash;
        take(comment);
    }
}

void PackedComments::change_each(const std::function<void(HeldComment&)>& change) {
    pack();
    auto before = std::exchange(blocks_, {});
    for (auto& block : before) {
        each(block, [&](HeldComment& comment) {
            change(comment);
            add(comment);
        });
        block = {};
    }
    pack();
}

void PackedComments::each(const std::function<void(const HeldComment&)>& take) const {
    for (const auto& block : blocks_) each(block, take);
}

}  // namespace caseaudit::aggregate
