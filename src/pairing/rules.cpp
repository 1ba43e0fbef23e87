#include "pairing/allocation.hpp"

namespace caseaudit::pairing {

Bar bar_to(const Auditor& auditor, const Case& one, const Rules& rules) {
    if (auditor.ref == one.worker || auditor.ref == one.manager) return Bar::own_case;
    if (auditor.teams.contains(one.team)) return Bar::own_team;
    if (auditor.supervises.contains(one.worker) || auditor.supervises.contains(one.manager))
        return Bar::own_supervisee;
    for (const auto* const what : {&one.ref, &one.team, &one.worker, &one.manager}) {
        if (auditor.conflicts.contains(*what)) return Bar::conflict;
    }
    if (!one.restricted.empty() && !rules.restricted.at(one.restricted).contains(auditor.role))
        return Bar::restricted;
    return auditor.most == 0 ? Bar::not_available : Bar::none;
}

std::string_view in_words(Bar bar, bool several) {
    switch (bar) {
        case Bar::own_case:
            return several ? "work on it or manage it" : "works on it or manages it";
        case Bar::own_team:
            return several ? "are of its team" : "is of its team";
        case Bar::own_supervisee:
            return several ? "supervise its worker or manager" : "supervises its worker or manager";
        case Bar::conflict:
            return several ? "have declared a conflict" : "has declared a conflict";
        case Bar::restricted:
            return several ? "are not of a role that may read it" : "is not of a role that may read it";
        case Bar::not_available:
            return several ? "are not available" : "is not available";
        case Bar::none:
            break;
    }
    return "may read it";
}

bool reads_beside(const Auditor& auditor, const Rules& rules) {
    return is_facts_only(auditor, rules) || is_new(auditor, rules);
}

bool is_facts_only(const Auditor& auditor, const Rules& rules) { return auditor.role == rules.facts_role; }

bool is_new(const Auditor& auditor, const Rules& rules) {
    return auditor.experience.value_or(rules.new_below) < rules.new_below;
}

}  // namespace caseaudit::pairing
