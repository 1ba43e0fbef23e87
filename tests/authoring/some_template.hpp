#pragma once
#include <caseaudit/template.hpp>
#include <string>

namespace caseaudit::test {

/// A fact on the scale yes-no with nothing to remark on, but that no check answers it.
inline Question fact(const std::string& id) {
    Question one;
    one.id = id;
    one.label = "label of " + id;
    one.element = "sign-off";
    one.scale = "yes-no";
    one.ask = "Ask?";
    one.look_for = "Look";
    one.finding = "Not so";
    return one;
}

inline Template with_questions(const std::vector<Question>& questions) {
    Template one;
    one.id = "a";
    one.version = {1, 0, 0};
    one.title = "A";
    one.scales = {{"yes-no",
                   "Yes or no",
                   {{"yes", "Yes", {1, 1}, false}, {"no", "No", {0, 1}, true}},
                   "yes",
                   "no",
                   "no"}};
    one.sections = {{"s", "S", 100, questions}};
    one.hash = "sha256:1";
    return one;
}

}  // namespace caseaudit::test
