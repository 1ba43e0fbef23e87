#include <spdlog/fmt/fmt.h>

#include <set>

#include "formats/case_file/vocabulary.hpp"
#include "formats/templates/basis.hpp"

namespace caseaudit::templates {
namespace {

using Ids = std::set<std::string, std::less<>>;

std::string new_id(const xml::Element& element, Ids& seen) {
    auto id = element.required_id("id");
    if (!seen.insert(id).second) {
        element.fail_at("id", fmt::format("there is a second {} '{}'", element.name(), id),
                        "Keep one of them.");
    }
    return id;
}

std::string views_of(const xml::Element& element) {
    if (!element.has("views")) return {};
    const auto categories = case_file::words_of("feedback", "category");
    return std::string{categories[element.one_of("views", categories)]};
}

PracticeArea read_area(const xml::Element& element, Ids& areas, Ids& elements) {
    element.allow({"id", "title", "pilot"}, {"element"});
    PracticeArea area{new_id(element, areas), element.required("title"), {}};
    if (element.has("pilot")) element.one_of("pilot", {"yes", "partial"});
    for (const auto& child : element.children("element")) {
        child.allow({"id", "title", "views"});
        area.elements.push_back({new_id(child, elements), child.required("title"), views_of(child)});
    }
    if (area.elements.empty()) {
        element.fail(fmt::format("area '{}' has no elements", area.id),
                     "Add what it asks, as <element> elements.");
    }
    return area;
}

}  // namespace

std::vector<PracticeArea> read_practice_areas(const xml::Element& root) {
    root.allow({"format"}, {"area"});
    root.one_of("format", {"1"});
    Ids areas;
    Ids elements;
    std::vector<PracticeArea> all;
    for (const auto& element : root.children("area")) all.push_back(read_area(element, areas, elements));
    if (all.empty()) root.fail("there is no practice area", "Add <area> elements.");
    return all;
}

}  // namespace caseaudit::templates
