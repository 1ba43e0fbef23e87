#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

/// What the author of a template asks of it.
namespace caseaudit::authoring {

enum class Covered { no, partial, yes };

struct ElementCoverage {
    std::string title;
    std::vector<std::string> questions;  ///< ids, in the templates' order, each once
};

/// How far some templates together ask what a practice area asks: all of its elements, some or none.
struct AreaCoverage {
    std::string title;
    std::vector<ElementCoverage> elements;
    Covered covered = Covered::no;
};

CASEAUDIT_API std::vector<AreaCoverage> coverage(const std::vector<PracticeArea>& areas,
                                                 const std::vector<const Template*>& templates);

}  // namespace caseaudit::authoring
