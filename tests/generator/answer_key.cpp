#include "generator/answer_key.hpp"

#include <spdlog/fmt/fmt.h>

#include "generator/history.hpp"

namespace caseaudit::generator {
namespace {

Made with_breach(Child child, int number) {
    Made made{std::move(child), nullptr};
    made.breach = plant_breach(made.child, number);
    return made;
}

/// What was written of the sibling whose number comes next in the family, before the audit period.
std::string words_of_sibling(const Child& child, std::uint64_t seed) {
    for (const auto& ref : child.subject.siblings) {
        auto sibling = make_child(seed, number_of(ref));
        const Period before{recorded_years.from, audit_period.from - days{1}};
        for (const auto* assessment : within(sibling, "assessment", before))
            if (assessment->field("analysis").has_value()) return assessment->field("analysis").text;
    }
    return {};
}

}  // namespace

Made made_child(std::uint64_t seed, int number) {
    auto child = make_child(seed, number);
    if (number % one_in == 0) child.words_of_sibling = words_of_sibling(child, seed);
    return with_breach(std::move(child), number);
}
Made made_worker(std::uint64_t seed, int number) { return with_breach(make_worker(seed, number), number); }

std::string key_lines(const Made& made) {
    std::string lines;
    if (made.breach == nullptr) return lines;
    for (const auto& one : made.breach->expected) {
        lines += fmt::format("{},{},{},{},{},{}\n", made.child.subject.ref, one.check, one.question,
                             one.outcome, fmt::join(one.over, " "), made.breach->name);
        if (!one.siblings_too) continue;
        for (const auto& sibling : made.child.subject.siblings) {
            lines += fmt::format("{},{},{},{},{},{}\n", sibling, one.check, one.question, one.outcome,
                                 fmt::join(one.over, " "), made.breach->name);
        }
    }
    return lines;
}

}  // namespace caseaudit::generator
