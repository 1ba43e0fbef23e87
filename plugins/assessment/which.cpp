#include "which.hpp"

using namespace caseaudit;

namespace assessment {

std::optional<Date> finished_on(const Entry& assessment) {
    if (const auto authorised = assessment.field("authorised").date()) return authorised;
    return assessment.field("completed").date();
}

Entries finished(const CaseFile& file, const Context& context) {
    return file.entries("assessment").where([&](const Entry& one) {
        if (const auto day = finished_on(one)) return context.period.contains(*day);
        return one.field("authorised").state == FieldState::not_in_source &&
               one.field("completed").state == FieldState::not_in_source && context.period.contains(one.date);
    });
}

bool has_plan(const CaseFile& file, Date day) {
    const auto runs = [&](const Entry& entry) {
        const auto ended = entry.field("ended").date();
        return entry.date <= day && (!ended || *ended >= day);
    };
    return !file.entries("plan").where(runs).empty() || !file.entries("placement").where(runs).empty();
}

std::optional<std::string> lack_of_plans(const CaseFile& file, const Period& time) {
    auto lack = file.lacks(every("plan"), time);
    if (!lack) return lack;
    for (const auto& need : {every("plan").of_types({"child-in-need"}),
                             every("plan").of_types({"child-protection"}), every("placement")})
        if (file.lacks(need, time)) return lack;
    return std::nullopt;
}

}  // namespace assessment
