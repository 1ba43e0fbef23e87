#include "pairing/impossible.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::pairing {
namespace {

constexpr std::size_t most_named = 12;

std::string named(const std::vector<std::string>& refs) {
    std::vector<std::string> first{
        refs.begin(), refs.begin() + static_cast<std::ptrdiff_t>(std::min(refs.size(), most_named))};
    const auto rest = refs.size() - first.size();
    return fmt::format("{}{}", fmt::join(first, ", "), rest > 0 ? fmt::format(" and {} more", rest) : "");
}

/// "3 are of its team, 1 has declared a conflict": of those who are barred from the case.
std::string barred(const std::vector<Auditor>& auditors, const Case& one, const Rules& rules) {
    std::map<Bar, int> counts;
    for (const auto& auditor : auditors) ++counts[bar_to(auditor, one, rules)];
    std::vector<std::string> parts;
    for (const auto& [bar, count] : counts) {
        if (bar != Bar::none) parts.push_back(fmt::format("{} {}", count, in_words(bar, count > 1)));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string left_over(const std::vector<Auditor>& auditors, const std::vector<int>& readers,
                      const Rules& rules) {
    if (readers.empty()) return "nobody is left";
    if (readers.size() == 1) {
        return fmt::format("only {} is left, and a case needs two",
                           auditors[static_cast<std::size_t>(readers.front())].ref);
    }
    const bool facts = std::ranges::all_of(readers, [&](int reader) {
        return is_facts_only(auditors[static_cast<std::size_t>(reader)], rules);
    });
    return fmt::format("the {} left {}, and one of a pair must be able to judge alone", readers.size(),
                       facts ? "answer facts only" : "are new or answer facts only");
}

}  // namespace

bool has_pair(const Problem& problem, std::size_t case_number) {
    const auto& readers = problem.may_read[case_number];
    const auto able = std::ranges::count_if(
        readers, [&](int reader) { return !problem.readers[static_cast<std::size_t>(reader)].beside; });
    return able > 0 && readers.size() > 1;
}

std::vector<std::string> cases_without_pair(const std::vector<Auditor>& auditors,
                                            const std::vector<Case>& cases, const Problem& problem,
                                            const Rules& rules) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto& readers = problem.may_read[i];
        if (has_pair(problem, i)) continue;
        const auto bars = barred(auditors, cases[i], rules);
        all.push_back(fmt::format("case {}: {} auditor{}; {}{}{}", cases[i].ref, auditors.size(),
                                  auditors.size() == 1 ? "" : "s", bars, bars.empty() ? "" : "; ",
                                  left_over(auditors, readers, rules)));
    }
    return all;
}

std::string in_words(const Shortage& shortage, const std::vector<std::size_t>& numbers,
                     const std::vector<Auditor>& auditors, const std::vector<Case>& cases,
                     const Rules& rules) {
    std::vector<std::string> case_refs;
    for (const int one : shortage.cases)
        case_refs.push_back(cases[numbers[static_cast<std::size_t>(one)]].ref);
    std::vector<std::string> readers;
    bool some_beside = false;
    for (const int reader : shortage.readers) {
        const auto& auditor = auditors[static_cast<std::size_t>(reader)];
        readers.push_back(fmt::format("{} {}", auditor.ref, auditor.most));
        some_beside = some_beside || reads_beside(auditor, rules);
    }
    return fmt::format(
        "{} case{} ({}) need{} {} readings; the {} auditors who may read them (with what they offer: {}) can "
        "give {}{}",
        case_refs.size(), case_refs.size() == 1 ? "" : "s", named(case_refs),
        case_refs.size() == 1 ? "s" : "", 2 * case_refs.size(), readers.size(), named(readers),
        shortage.offered, some_beside ? ", since at most one of a pair may be new or answer facts only" : "");
}

}  // namespace caseaudit::pairing
