#include <cstdint>
#include <utility>

#include "generator/breaches.hpp"
#include "generator/random.hpp"

namespace caseaudit::generator {
namespace {

std::vector<const Breach*> breaches_of(SubjectKind subject, bool only_rare) {
    std::vector<const Breach*> found;
    for (const auto& breach : breaches()) {
        if (breach.subject == subject && (breach.is_rare || !only_rare)) found.push_back(&breach);
    }
    return found;
}

/// The first that fits, in an order of the child's own: what fits few is not always behind what fits many.
const Breach* plant_one(Child& child, std::vector<const Breach*> of_them, int number) {
    Random random{0, static_cast<std::uint64_t>(number)};
    for (; !of_them.empty(); of_them.pop_back()) {
        const auto last = static_cast<int>(of_them.size()) - 1;
        std::swap(of_them[static_cast<std::size_t>(random.between(0, last))], of_them.back());
        if (of_them.back()->plant(child)) return of_them.back();
    }
    return nullptr;
}

}  // namespace

const std::vector<Breach>& breaches() {
    static const auto all = [] {
        std::vector<Breach> found;
        for (const auto of_kind :
             {supervision_breaches, chronology_breaches, process_breaches, identity_breaches,
              parallel_views_breaches, transfer_breaches, decisions_breaches}) {
            for (auto& breach : of_kind()) found.push_back(std::move(breach));
        }
        return found;
    }();
    return all;
}

const Breach* plant_breach(Child& child, int number) {
    if (number % one_in != 0) return nullptr;
    const Breach* planted = nullptr;
    if (number / one_in % 2 == 0) planted = plant_one(child, breaches_of(child.subject.kind, true), number);
    if (planted == nullptr) planted = plant_one(child, breaches_of(child.subject.kind, false), number);
    put_in_order(child);
    return planted;
}

}  // namespace caseaudit::generator
