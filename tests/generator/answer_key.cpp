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

}  // namespace

Made made_child(std::uint64_t seed, int number) { return with_breach(make_child(seed, number), number); }
Made made_worker(std::uint64_t seed, int number) { return with_breach(make_worker(seed, number), number); }

std::string key_lines(const Made& made) {
    std::string lines;
    if (made.breach == nullptr) return lines;
    for (const auto& one : made.breach->expected) {
        lines += fmt::format("{},{},{},{},{},{}\n", made.child.subject.ref, one.check, one.question,
                             one.outcome, fmt::join(one.over, " "), made.breach->name);
    }
    return lines;
}

}  // namespace caseaudit::generator
