#pragma once
#include <caseaudit/template.hpp>

#include "formats/xml/element.hpp"

namespace caseaudit::templates {

struct Identity {
    std::string id;
    Version version;
};

/// The id and version that an <audit-template> gives itself.
Identity read_identity(const xml::Element& root);

/// What a template says of itself before its sections: title, subject, period, budget, bands.
void read_head(const xml::Element& root, Template& audit_template);

}  // namespace caseaudit::templates
