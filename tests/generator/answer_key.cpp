#include "generator/answer_key.hpp"

#include <spdlog/fmt/fmt.h>

#include "generator/history.hpp"

namespace caseaudit::generator {
namespace {

Made with_breach(Child child, const Breach* breach) {
    if (breach != nullptr) breach->plant(child);
    put_in_order(child);
    return {std::move(child), breach};
}

}  // namespace

Made made_child(std::uint64_t seed, int number) {
    const auto* breach = breach_of_child(seed, number);
    return with_breach(breach == nullptr ? make_child(seed, number) : child_to_plant(seed, number), breach);
}

Made made_worker(std::uint64_t seed, int number) {
    return with_breach(make_worker(seed, number), breach_of_worker(seed, number));
}

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
