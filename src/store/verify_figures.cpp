#include "store/verify_figures.hpp"

#include <spdlog/fmt/fmt.h>

#include "store/figures.hpp"

namespace caseaudit::store {

FiguresCheck::FiguresCheck(Connection& connection, const TemplateFolder* templates) : templates_{templates} {
    long long audit = 0;
    Texts texts;
    soci::statement rows =
        (connection.sql().prepare
             << "SELECT audit, figures, scored FROM packed_figures WHERE authority = :authority",
         soci::into(audit), soci::into(texts.figures), soci::into(texts.scored),
         soci::use(connection.authority()));
    rows.execute();
    while (rows.fetch()) rows_[audit] = texts;
    std::string id;
    std::string version;
    std::string hash;
    soci::statement layouts =
        (connection.sql().prepare
             << "SELECT template, version, hash FROM layouts WHERE authority = :authority",
         soci::into(id), soci::into(version), soci::into(hash), soci::use(connection.authority()));
    layouts.execute();
    while (layouts.fetch()) hashes_[fmt::format("{} {}", id, version)] = hash;
}

const Template* FiguresCheck::template_of(const StoredAudit& stored) const {
    if (templates_ == nullptr) return nullptr;
    const auto* found = templates_->find(stored.template_id, stored.template_version);
    const auto hash =
        hashes_.find(fmt::format("{} {}", stored.template_id, to_string(stored.template_version)));
    return found != nullptr && hash != hashes_.end() && hash->second == found->hash ? found : nullptr;
}

std::string FiguresCheck::broken(const StoredAudit& stored, const Audit& read, const Layout& layout,
                                 const std::string& named) {
    const auto row = rows_.find(stored.number);
    if (row == rows_.end()) return {};
    const auto texts = std::move(row->second);
    rows_.erase(row);
    if (texts.figures != written(figures_of(read, layout)))
        return fmt::format("{}: its packed figures are not those of its document", named);
    const auto* audit_template = template_of(stored);
    const bool is_theirs = audit_template != nullptr
                               ? texts.scored == expected_scores(*audit_template, read)
                               : read_scored_figures(texts.scored).computed == stored.grade;
    return is_theirs ? "" : fmt::format("{}: its packed scores are not those of its document", named);
}

std::string FiguresCheck::left_over() const {
    if (rows_.empty()) return {};
    return fmt::format("there are packed figures of audit {}, which does not stand", rows_.begin()->first);
}

std::string FiguresCheck::expected_scores(const Template& audit_template, const Audit& audit) {
    auto known = plans_.find(&audit_template);
    if (known == plans_.end())
        known = plans_.emplace(&audit_template, compile_score_plan(audit_template)).first;
    return written(scored_figures(audit, audit_template, score(known->second, audit_template, audit)));
}

}  // namespace caseaudit::store
