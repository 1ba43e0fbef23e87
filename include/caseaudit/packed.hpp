#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/template.hpp>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Audits without their words, as a store keeps them to be counted.
namespace caseaudit {

/// One whole audit that stands: what of it is counted. The texts are as src/store writes them.
struct PackedAudit {
    const Template* audit_template = nullptr;
    std::string id;
    SubjectKind subject_kind = SubjectKind::child;
    std::string subject;
    std::string team;
    Date as_of{};
    bool complete = false;  ///< as the document says; whether it counts as a draft stands in `scored`
    std::string answers;    ///< a character a question
    std::string figures;    ///< what follows from the document
    std::string scored;     ///< what follows from it and its template
};

/// Which audits are meant.
using Takes = std::function<bool(std::string_view kind, std::string_view team, Date as_of)>;

/// What came of reading packed audits.
struct PackedReading {
    std::size_t there = 0;             ///< whole audits that stand
    std::vector<std::string> refused;  ///< a sentence for each version of a template that is not here
};

}  // namespace caseaudit
