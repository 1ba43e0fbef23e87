#include "scoring/grades.hpp"

#include <algorithm>
#include <array>

#include "scoring/exact.hpp"

namespace caseaudit {

Rag rag_of(Grade grade) {
    if (grade == Grade::inadequate) return Rag::red;
    return grade == Grade::requires_improvement ? Rag::amber : Rag::green;
}

std::string_view name_of(Rag rag) {
    switch (rag) {
        case Rag::red:
            return "red";
        case Rag::amber:
            return "amber";
        case Rag::green:
            break;
    }
    return "green";
}

std::string_view name_of(Ledger ledger) { return ledger == Ledger::compliance ? "compliance" : "practice"; }

std::string_view name_of(Model model) {
    constexpr std::array<std::string_view, 4> names{"default", "flat", "flat-unweighted", "absolute"};
    return names[static_cast<std::size_t>(model)];
}

namespace scoring {

Fraction start_of(Grade grade, const Bands& bands) {
    switch (grade) {
        case Grade::outstanding:
            return bands.outstanding;
        case Grade::good:
            return bands.good;
        case Grade::requires_improvement:
            return bands.requires_improvement;
        case Grade::inadequate:
            break;
    }
    return {0, 1};
}

Grade grade_of(const Fraction& practice, const Bands& bands) {
    for (const auto grade : {Grade::outstanding, Grade::good, Grade::requires_improvement}) {
        if (compare(practice, start_of(grade, bands)) >= 0) return grade;
    }
    return Grade::inadequate;
}

Rag rag_of_compliance(const Fraction& compliance, const Bands& bands) {
    if (compare(compliance, bands.green) >= 0) return Rag::green;
    return compare(compliance, bands.amber) >= 0 ? Rag::amber : Rag::red;
}

std::optional<Grade> lowest_cap(const Replies& replies) {
    std::optional<Grade> lowest;
    for (const auto& reply : replies.all()) {
        if (reply.fails_gate() && (!lowest || *reply.question->gate < *lowest)) lowest = reply.question->gate;
    }
    return lowest;
}

std::optional<Grade> capped_grade(const Replies& replies) {
    const auto practice = replies.mean(Ledger::practice);
    if (!practice) return std::nullopt;
    return std::min(grade_of(*practice, replies.plan().bands),
                    lowest_cap(replies).value_or(Grade::outstanding));
}

}  // namespace scoring
}  // namespace caseaudit
