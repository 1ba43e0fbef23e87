#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/limit.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// How far a timescale can be relied on, as whoever wrote it down judged.
enum class Certainty { verified, secondary, unverified };

/// A limit in time that law, guidance or the council sets, for what begins from `from` on.
struct Timescale {
    std::string name;  ///< "assessment", "looked-after-visit" …
    Limit limit;
    Date from;
    std::optional<Date>
        to;              ///< the last day on which something may begin for it to hold; nothing: still holds
    std::string about;   ///< from what to what, in words
    std::string source;  ///< "Care Planning Regulations 2010, regulation 28(2)"
    Certainty certainty = Certainty::unverified;
    bool local = false;  ///< a setting of the council's own
};

class CASEAUDIT_API Timescales {
public:
    Timescales() = default;
    explicit Timescales(std::vector<Timescale> all) : all_{std::move(all)} {}

    const std::vector<Timescale>& all() const { return all_; }
    bool has(std::string_view name) const;
    /// The one that holds for what begins on `start`; null when none does.
    const Timescale* at(std::string_view name, Date start) const;

private:
    std::vector<Timescale> all_;
};

}  // namespace caseaudit
