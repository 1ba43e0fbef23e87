#include <caseaudit/theme_bench.hpp>
#include <caseaudit/theme_report.hpp>

#include "aggregate/packed_comments.hpp"
#include "aggregate/references.hpp"
#include "aggregate/theme_counting.hpp"

namespace caseaudit {

struct ThemeTally::Held {
    aggregate::AuditPlaces places;
    aggregate::References references;
    aggregate::PackedComments comments;
    std::size_t audits = 0;
};

ThemeTally::ThemeTally() : held_{std::make_unique<Held>()} {}
ThemeTally::~ThemeTally() = default;

void ThemeTally::add(const Audit& audit, bool is_draft) {
    const auto number = held_->audits++;
    held_->places.add(audit, is_draft);
    held_->references.add(audit);
    if (is_draft) return;
    for (const auto& comment : audit.comments) held_->comments.add({number, comment.kind, comment.text, ""});
}

ThemeReport ThemeTally::finish(const Codebook& codebook, const ThemeReportOptions& options) {
    ThemeReport report;
    const auto places = held_->places.place(report);
    held_->comments.change_each([&](aggregate::HeldComment& comment) {
        if (options.decisions != nullptr) comment.hash = comment_hash(comment.text);
        comment.text = held_->references.removed_from(comment.text);
    });
    aggregate::ThemeCounting counting{report, places, codebook, options.decisions};
    counting.without_quotes();
    const ThemeCoder coder{codebook};
    auto coding = coder.one_by_one(options.coding);
    held_->comments.each([&](const aggregate::HeldComment& comment) { coding.meet(comment.text); });
    held_->comments.each([&](const aggregate::HeldComment& comment) {
        counting.add(comment, coding.code({comment.text, comment.kind}));
    });
    return report;
}

}  // namespace caseaudit
