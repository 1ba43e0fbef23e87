#include <algorithm>
#include <caseaudit/each.hpp>

namespace caseaudit {

Shown shown(const Field& field) {
    if (field.has_value()) return Shown::yes;
    return field.state == FieldState::blank ? Shown::no : Shown::unknown;
}

Shown done_when_due(const Entry& action, Date as_of) {
    if (shown(action.field("due")) == Shown::unknown) return Shown::unknown;
    const auto& done = action.field("done");
    const auto date = done.date();
    return date && *date > as_of ? Shown::no : shown(done);
}

Shown either(Shown one, Shown other) { return std::max(one, other); }
Shown both(Shown one, Shown other) { return std::min(one, other); }

Result all_show(const Sorted& sorted, const EachWording& wording) {
    const auto all = sorted.yes.size() + sorted.no.size() + sorted.unknown.size();
    const auto of_all = [&](const Entries& some) {
        return fmt::format("{} of {}", some.size(), counted(all, wording.thing));
    };
    if (!sorted.no.empty()) return not_met("{} {}.", wording.lacking, of_all(sorted.no)).citing(sorted.no);
    if (sorted.unknown.empty()) return met(sorted.yes);
    return not_checked("{} is not in the source of {}.", wording.unknown, of_all(sorted.unknown))
        .citing(sorted.unknown);
}

std::string counted(std::size_t number, std::string_view thing) {
    return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

}  // namespace caseaudit
