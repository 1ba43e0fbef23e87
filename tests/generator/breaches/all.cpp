#include <algorithm>
#include <map>

#include "generator/breaches.hpp"
#include "generator/history.hpp"

namespace caseaudit::generator {
namespace {

/// The breaches of children, or of workers, in the order of their numbers.
class Plan {
public:
    explicit Plan(SubjectKind subject) {
        for (const auto& breach : breaches()) {
            if (breach.subject == subject) uses_.push_back({&breach, 0});
        }
    }

    /// `make(number)` gives the subject without a breach.
    template <class Make>
    const Breach* of(int number, Make make) {
        if (number % one_in != 0) return nullptr;
        const auto place = static_cast<std::size_t>(number / one_in);
        while (planted_.size() < place) {
            auto child = make(static_cast<int>(planted_.size() + 1) * one_in);
            planted_.push_back(plant_one(child));
        }
        return planted_[place - 1];
    }

private:
    struct Use {
        const Breach* breach = nullptr;
        int number = 0;
    };

    const Breach* plant_one(Child& child) {
        std::ranges::stable_sort(uses_, {}, &Use::number);
        for (auto& use : uses_) {
            if (!use.breach->plant(child)) continue;
            ++use.number;
            return use.breach;
        }
        return nullptr;
    }

    std::vector<Use> uses_;
    std::vector<const Breach*> planted_;
};

Plan& plan(std::uint64_t seed, SubjectKind subject) {
    static std::map<std::pair<std::uint64_t, SubjectKind>, Plan> plans;
    return plans.try_emplace({seed, subject}, subject).first->second;
}

/// What was written of a sibling before the audit period.
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

const std::vector<Breach>& breaches() {
    static const auto all = [] {
        std::vector<Breach> found;
        for (const auto of_kind :
             {supervision_breaches, chronology_breaches, process_breaches, identity_breaches,
              parallel_views_breaches, transfer_breaches, decisions_breaches, recording_breaches,
              assessment_breaches, closure_breaches, visits_breaches, planning_breaches,
              multi_agency_breaches}) {
            for (auto& breach : of_kind()) found.push_back(std::move(breach));
        }
        return found;
    }();
    return all;
}

Child child_to_plant(std::uint64_t seed, int number) {
    auto child = make_child(seed, number);
    child.words_of_sibling = words_of_sibling(child, seed);
    return child;
}

const Breach* breach_of_child(std::uint64_t seed, int number) {
    return plan(seed, SubjectKind::child).of(number, [&](int n) { return child_to_plant(seed, n); });
}

const Breach* breach_of_worker(std::uint64_t seed, int number) {
    return plan(seed, SubjectKind::worker).of(number, [&](int n) { return make_worker(seed, n); });
}

}  // namespace caseaudit::generator
