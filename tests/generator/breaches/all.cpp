#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

std::vector<const Breach*> breaches_of(SubjectKind subject) {
    std::vector<const Breach*> found;
    for (const auto& breach : breaches()) {
        if (breach.subject == subject) found.push_back(&breach);
    }
    return found;
}

}  // namespace

const std::vector<Breach>& breaches() {
    static const auto all = [] {
        std::vector<Breach> found;
        for (const auto of_kind : {supervision_breaches, chronology_breaches, process_breaches,
                                   identity_breaches, parallel_views_breaches, transfer_breaches}) {
            for (auto& breach : of_kind()) found.push_back(std::move(breach));
        }
        return found;
    }();
    return all;
}

const Breach* plant_breach(Child& child, int number) {
    if (number % one_in != 0) return nullptr;
    const auto fitting = breaches_of(child.subject.kind);
    const auto first = static_cast<std::size_t>(number / one_in) % fitting.size();
    for (std::size_t i = 0; i < fitting.size(); ++i) {
        const auto* breach = fitting[(first + i) % fitting.size()];
        if (!breach->plant(child)) continue;
        put_in_order(child);
        return breach;
    }
    return nullptr;
}

}  // namespace caseaudit::generator
