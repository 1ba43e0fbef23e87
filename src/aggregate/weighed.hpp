#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "aggregate/parts.hpp"
#include "sampling/weighted.hpp"

namespace caseaudit::aggregate {

/// What the files of each stratum say, and so what all files there were to draw from would.
class Weighed {
public:
    /// `strata` as the pack has them, each with a file audited.
    Weighed(const Answers& answers, const Audits& audits, const QaOptions& options,
            const std::vector<PackStratum>& strata);

    /// Of the question in that version: the share of which this is said. Nothing where nothing counts.
    std::optional<ShareInterval> share_of(const std::string& question, int version, Said said) const;
    /// Of the files graded; meant where no file has two complete audits.
    std::optional<ShareInterval> share_of(Grade grade) const;

private:
    using Strata = std::vector<sampling::StratumCount>;

    void count_answers(const Answers& answers, const std::vector<std::size_t>& stratum_of);
    void count_grades(const Columns& columns, const std::vector<std::size_t>& stratum_of);

    Strata none_;
    std::map<std::tuple<std::string, int, Said>, Strata> shares_;
    std::array<Strata, 4> grades_;
};

/// Of all files, to each question, finding and strength; to the grades where no file has two complete audits.
void add_estimates(QaPack& pack, const Weighed& weighed);

}  // namespace caseaudit::aggregate
