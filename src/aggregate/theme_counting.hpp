#pragma once
#include <optional>
#include <set>

#include "aggregate/theme_counts.hpp"
#include "themes/decided.hpp"

namespace caseaudit::aggregate {

/// Where audits stand: teams by name and months in order.
class AuditPlaces {
public:
    void add(const Audit& audit, bool is_draft);
    /// The teams, the months and how many complete audits each has, put into `report`.
    std::vector<ThemePlace> place(ThemeReport& report) const;

private:
    struct One {
        bool is_draft = false;
        std::string team;
        std::chrono::year_month month;
    };
    std::vector<One> audits_;
    std::set<std::string> teams_;
    std::set<std::chrono::year_month> months_;
};

/// Counts comments one after the other, an audit once a theme and side.
class ThemeCounting {
public:
    /// `decisions`: what is found rightly by them is counted too; may be none.
    ThemeCounting(ThemeReport& report, const std::vector<ThemePlace>& places, const Codebook& codebook,
                  const ThemeDecisions* decisions);

    void without_quotes() { quotes_ = false; }
    void add(const HeldComment& comment, const CodedComment& coded);
    const ThemesSaid& said() const { return said_; }

private:
    void add(const HeldComment& comment, const Coding& coding);

    ThemeReport& report_;
    const std::vector<ThemePlace>& places_;
    std::optional<themes::Decided> decided_;
    ThemesSaid said_;
    bool quotes_ = true;
};

}  // namespace caseaudit::aggregate
