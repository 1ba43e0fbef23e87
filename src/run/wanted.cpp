#include "run/wanted.hpp"

#include <array>

namespace caseaudit {
namespace {

/// What tells when a case was open (`open_times`), whichever check asks.
constexpr std::array always{"referral", "closure", "plan", "visit", "supervision"};

void add(Wanted& wanted, const std::vector<Need>& needs) {
    for (const auto& need : needs) {
        wanted.kinds->insert(need.kind);
        if (need.text) wanted.text_kinds.insert(need.kind);
    }
}

}  // namespace

Wanted wanted_by(const std::vector<const Template*>& templates, const plugins::PluginSet& plugins) {
    Wanted wanted;
    wanted.kinds.emplace(always.begin(), always.end());
    for (const auto* audit_template : templates) {
        if (audit_template->views) wanted.kinds->insert("feedback");
        for (const auto& section : audit_template->sections) {
            for (const auto& question : section.questions) {
                for (const auto& id : {question.check, question.prompted_by}) {
                    const auto found = id.empty() ? std::nullopt : plugins.find(id);
                    if (!found) continue;
                    add(wanted, found->check->needs);
                    add(wanted, found->check->uses);
                }
            }
        }
    }
    return wanted;
}

}  // namespace caseaudit
