#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <chrono>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace caseaudit {

enum class LimitUnit { days, months, percent, count };

/// A local or statutory limit that a template gives to a question.
struct Limit {
    int amount = 0;
    LimitUnit unit = LimitUnit::days;
    bool operator==(const Limit&) const = default;
};

using Limits = std::map<std::string, Limit, std::less<>>;

/// What a check may know besides the case file. There is no clock in it.
struct CASEAUDIT_API Context {
    Period period;                            ///< the audit period; `period.to` is the as-of date
    Limits limits;                            ///< those of the question, already chosen for this subject
    std::span<const CaseFile* const> family;  ///< the siblings' case files, where they were read too

    Date as_of() const { return period.to; }
    /// These throw `Error` when the template gives no such limit, or gives it in another unit.
    std::chrono::days days(std::string_view name) const;
    int months(std::string_view name) const;
    int percent(std::string_view name) const;
    int count(std::string_view name) const;
};

}  // namespace caseaudit
