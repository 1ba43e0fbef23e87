#pragma once
#include <caseaudit/template.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "formats/xml/element.hpp"

namespace caseaudit::templates {

/// What all templates of a folder rest on.
struct Basis {
    std::vector<Scale> scales;
    std::vector<PracticeArea> areas;

    /// Null when there is no such scale.
    const Scale* find_scale(std::string_view id) const;
    bool has_element(std::string_view id) const;
};

/// Reads scales.xml and practice-areas.xml of `folder`.
Basis read_basis(const std::string& folder);

std::vector<Scale> read_scales(const xml::Element& root);
std::vector<PracticeArea> read_practice_areas(const xml::Element& root);

}  // namespace caseaudit::templates
