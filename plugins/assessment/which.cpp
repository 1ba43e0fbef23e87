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
    return !file.entries("plan")
                .where([&](const Entry& plan) {
                    const auto ended = plan.field("ended").date();
                    return plan.date <= day && (!ended || *ended >= day);
                })
                .empty();
}

}  // namespace assessment
