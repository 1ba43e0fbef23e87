#include "pairing/allocation.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "pairing/impossible.hpp"
#include "pairing/readings.hpp"

namespace caseaudit::pairing {
namespace {

void refuse_unknown_teams(const std::vector<Auditor>& auditors, const std::vector<Case>& cases,
                          const References& teams) {
    auto known = teams;
    for (const auto& auditor : auditors) {
        if (teams.empty()) known.insert(auditor.teams.begin(), auditor.teams.end());
        for (const auto& team : auditor.teams) {
            if (known.contains(team)) continue;
            throw Error{
                fmt::format("{}: unknown team '{}': it is not in the list of teams", auditor.place, team)};
        }
    }
    for (const auto& one : cases) {
        if (known.contains(one.team)) continue;
        throw Error{fmt::format("{}: unknown team '{}': {}", one.place, one.team,
                                teams.empty() ? "no auditor is of it. Where that is so, list every team in a "
                                                "file and name it by --teams"
                                              : "it is not in the list of teams")};
    }
}

void refuse_rules_without_facts(const std::vector<Auditor>& auditors, const Cases& cases,
                                const Rules& rules) {
    for (const auto& auditor : auditors) {
        if (!auditor.supervises.empty() && !cases.has_workers)
            throw Error{fmt::format("{}: '{}' supervises workers, but the cases have no column 'worker'",
                                    auditor.place, auditor.ref)};
    }
    if (!rules.restricted.empty() && !cases.has_restricted)
        throw Error{"--restricted is given, but the cases have no column 'restricted'"};
    for (const auto& one : cases.all) {
        if (one.restricted.empty() || rules.restricted.contains(one.restricted)) continue;
        throw Error{
            fmt::format("{}: case '{}' is restricted as '{}', and nothing says which roles may read it: give "
                        "--restricted '{}=ROLE'",
                        one.place, one.ref, one.restricted, one.restricted)};
    }
}

Problem problem_of(const std::vector<Auditor>& auditors, const std::vector<Case>& cases,
                   const std::set<std::pair<std::string, std::string>>& past, const Rules& rules) {
    Problem made;
    std::map<std::string, int> roles;
    std::map<std::string, int> numbers;
    for (const auto& auditor : auditors) {
        numbers[auditor.ref] = static_cast<int>(numbers.size());
        const auto role = roles.emplace(auditor.role, static_cast<int>(roles.size())).first->second;
        made.readers.push_back({role, reads_beside(auditor, rules), auditor.most});
    }
    for (const auto& one : cases) {
        made.may_read.emplace_back();
        for (std::size_t i = 0; i < auditors.size(); ++i) {
            if (bar_to(auditors[i], one, rules) == Bar::none)
                made.may_read.back().push_back(static_cast<int>(i));
        }
    }
    for (const auto& [one, other] : past) {
        if (numbers.contains(one) && numbers.contains(other) && one != other)
            made.before.insert(pair_of(numbers[one], numbers[other]));
    }
    return made;
}

/// What keeps an allocation from being possible: cases by themselves, then what the others lack together.
[[noreturn]] void refuse(const Allocation& made, const Problem& problem) {
    auto why = cases_without_pair(made.auditors, made.cases, problem, made.rules);
    auto others = problem;
    others.may_read.clear();
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < problem.may_read.size(); ++i) {
        if (!has_pair(problem, i)) continue;
        others.may_read.push_back(problem.may_read[i]);
        numbers.push_back(i);
    }
    for (const auto& shortage : Readings{others}.shortages())
        why.push_back(in_words(shortage, numbers, made.auditors, made.cases, made.rules));
    throw Error{
        fmt::format("these cases cannot be allocated:\n  {}\nNothing was written.", fmt::join(why, "\n  "))};
}

class Laid {
public:
    Laid(Allocation& made, const Problem& problem) : made_{made}, stood_{problem.before} {}

    void lay(const Pair& pair) {
        auto first = static_cast<std::size_t>(pair.first);
        auto second = static_cast<std::size_t>(pair.second);
        if (rank(second) > rank(first)) std::swap(first, second);
        ++led_[first];
        ++made_.loads[first];
        ++made_.loads[second];
        made_.pairs.push_back(
            {first, second, is_facts_only(made_.auditors[second], made_.rules), !stood_.insert(pair).second});
    }

private:
    /// Who judges before who answers facts; then by audits done, then by how seldom one led.
    std::array<int, 3> rank(std::size_t reader) {
        const auto& auditor = made_.auditors[reader];
        const bool beside = reads_beside(auditor, made_.rules);
        return {!beside, auditor.experience.value_or(made_.rules.new_below), -led_[reader]};
    }

    Allocation& made_;
    std::set<Pair> stood_;
    std::map<std::size_t, int> led_;
};

}  // namespace

Allocation allocate(const std::vector<Auditor>& auditors, const Cases& cases,
                    const std::set<std::pair<std::string, std::string>>& past, const Rules& rules) {
    refuse_unknown_teams(auditors, cases.all, rules.teams);
    refuse_rules_without_facts(auditors, cases, rules);
    Allocation made{auditors, cases.all, cases.replacements, rules, {}, std::vector<int>(auditors.size())};
    const auto problem = problem_of(auditors, cases.all, past, rules);
    const auto assigned = assign(problem);
    if (!assigned.shortages.empty()) refuse(made, problem);
    Laid laid{made, problem};
    for (const auto& pair : assigned.pairs) laid.lay(pair);
    made.measure = assigned.measure;
    made.least_again = assigned.least_again;
    return made;
}

}  // namespace caseaudit::pairing
