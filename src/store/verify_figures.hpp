#pragma once
#include <caseaudit/formats.hpp>
#include <caseaudit/score.hpp>
#include <map>
#include <string>

#include "store/connection.hpp"
#include "store/packed.hpp"

namespace caseaudit::store {

/// Whether packed figures are those of their documents. An audit that none were packed of yet is no break.
class FiguresCheck {
public:
    /// `templates` null: scores are compared by their grade alone.
    FiguresCheck(Connection& connection, const TemplateFolder* templates);

    /// What is not as it should be of one audit that stands; empty: nothing.
    std::string broken(const StoredAudit& stored, const Audit& read, const Layout& layout,
                       const std::string& named);
    /// Of audits that were not asked about; empty: there are none.
    std::string left_over() const;

private:
    struct Texts {
        std::string figures;
        std::string scored;
    };
    /// As the store's audits answered it; null: it is not here.
    const Template* template_of(const StoredAudit& stored) const;
    std::string expected_scores(const Template& audit_template, const Audit& audit);

    const TemplateFolder* templates_;
    std::map<long long, Texts> rows_;
    std::map<std::string, std::string> hashes_;  ///< of templates, by id and version
    std::map<const Template*, ScorePlan> plans_;
};

}  // namespace caseaudit::store
