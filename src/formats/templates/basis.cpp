#include "formats/templates/basis.hpp"

#include <algorithm>

#include "formats/xml/document.hpp"

namespace caseaudit::templates {

const Scale* Basis::find_scale(std::string_view id) const {
    const auto found = std::ranges::find(scales, id, &Scale::id);
    return found == scales.end() ? nullptr : &*found;
}

bool Basis::has_element(std::string_view id) const {
    return std::ranges::any_of(areas, [&](const PracticeArea& area) {
        return std::ranges::find(area.elements, id, &Element::id) != area.elements.end();
    });
}

Basis read_basis(const std::string& folder) {
    const auto scales = xml::Document::from_file(folder + "/scales.xml", "scales");
    const auto areas = xml::Document::from_file(folder + "/practice-areas.xml", "practice-areas");
    return {read_scales(scales.root()), read_practice_areas(areas.root())};
}

}  // namespace caseaudit::templates
