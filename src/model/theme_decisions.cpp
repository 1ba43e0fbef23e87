#include <caseaudit/theme_decisions.hpp>
#include <map>
#include <tuple>

namespace caseaudit {
namespace {

auto key_of(const HitDecision& one) { return std::tuple{one.comment, one.theme, one.pattern}; }
auto key_of(const CommentDecision& one) { return one.comment; }
auto key_of(const PhraseDecision& one) { return one.phrase; }

/// The last decision on each matter.
template <class One>
auto standing_of(const std::vector<DecidedThemes>& decided, std::vector<One> DecidedThemes::*list) {
    std::map<decltype(key_of(std::declval<One>())), One> last;
    for (const auto& together : decided) {
        for (const auto& one : together.*list) last[key_of(one)] = one;
    }
    return last;
}

template <class One>
std::vector<One> listed_of(const std::vector<DecidedThemes>& decided, std::vector<One> DecidedThemes::*list) {
    std::vector<One> all;
    for (auto& [key, one] : standing_of(decided, list)) all.push_back(one);
    return all;
}

template <class One>
int add_new(DecidedThemes& to, const ThemeDecisions& all, const ThemeDecisions& more,
            std::vector<One> DecidedThemes::*list) {
    const auto known = standing_of(all.decided, list);
    int added = 0;
    for (auto& [key, one] : standing_of(more.decided, list)) {
        const auto found = known.find(key);
        if (found != known.end() && found->second == one) continue;
        (to.*list).push_back(one);
        ++added;
    }
    return added;
}

}  // namespace

std::vector<HitDecision> ThemeDecisions::hits() const { return listed_of(decided, &DecidedThemes::hits); }
std::vector<CommentDecision> ThemeDecisions::comments() const {
    return listed_of(decided, &DecidedThemes::comments);
}
std::vector<PhraseDecision> ThemeDecisions::phrases() const {
    return listed_of(decided, &DecidedThemes::phrases);
}

std::vector<std::string> ThemeDecisions::ignored() const {
    std::vector<std::string> all;
    for (const auto& one : phrases()) all.push_back(one.phrase);
    return all;
}

int add_decisions(ThemeDecisions& all, const ThemeDecisions& more, Date on, const std::string& who) {
    DecidedThemes decided;
    decided.on = on;
    decided.by = who;
    const int added = add_new(decided, all, more, &DecidedThemes::hits) +
                      add_new(decided, all, more, &DecidedThemes::comments) +
                      add_new(decided, all, more, &DecidedThemes::phrases);
    if (added > 0) all.decided.push_back(std::move(decided));
    return added;
}

std::string_view name_of(PhraseUse use) {
    if (use == PhraseUse::add) return "add";
    return use == PhraseUse::new_theme ? "new-theme" : "ignore";
}

}  // namespace caseaudit
