#include "authoring/coverage.hpp"

#include <algorithm>
#include <map>

namespace caseaudit::authoring {
namespace {

using QuestionsOfElement = std::map<std::string, std::vector<std::string>, std::less<>>;

QuestionsOfElement questions_of(const std::vector<const Template*>& templates) {
    QuestionsOfElement all;
    for (const auto* one : templates) {
        for (const auto& section : one->sections) {
            for (const auto& question : section.questions) {
                auto& ids = all[question.element];
                if (std::ranges::find(ids, question.id) == ids.end()) ids.push_back(question.id);
            }
        }
    }
    return all;
}

Covered covered(const std::vector<ElementCoverage>& elements) {
    const auto is_asked = [](const ElementCoverage& element) { return !element.questions.empty(); };
    if (std::ranges::all_of(elements, is_asked)) return Covered::yes;
    return std::ranges::any_of(elements, is_asked) ? Covered::partial : Covered::no;
}

}  // namespace

std::vector<AreaCoverage> coverage(const std::vector<PracticeArea>& areas,
                                   const std::vector<const Template*>& templates) {
    const auto questions = questions_of(templates);
    std::vector<AreaCoverage> all;
    for (const auto& area : areas) {
        AreaCoverage row{area.title, {}, Covered::no};
        for (const auto& element : area.elements) {
            const auto found = questions.find(element.id);
            row.elements.push_back(
                {element.title, found == questions.end() ? std::vector<std::string>{} : found->second});
        }
        row.covered = covered(row.elements);
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace caseaudit::authoring
