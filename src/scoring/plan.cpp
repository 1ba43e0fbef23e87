#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/score.hpp>
#include <limits>
#include <numeric>

#include "scoring/exact.hpp"

namespace caseaudit {
namespace {

using scoring::Wide;

constexpr Wide most = std::numeric_limits<std::int64_t>::max();

/// The product, or `most + 1` once it is larger than `most`.
Wide capped_product(Wide a, Wide b) { return a == 0 || b <= most / a ? a * b : most + 1; }

Wide least_common_multiple_up_to(std::int64_t n) {
    Wide multiple = 1;
    for (std::int64_t i = 2; i <= n && multiple <= most; ++i) {
        multiple = capped_product(multiple, i / std::gcd(static_cast<std::int64_t>(multiple), i));
    }
    return multiple;
}

/// What bounds the denominators of one ledger's scores.
struct Bound {
    Wide product = 1;           ///< of the sections' whole weights, each in units of its own
    std::int64_t widest = 1;    ///< the largest of those
    std::int64_t heaviest = 1;  ///< the same in hundredths
    Wide shares = 1;            ///< common denominator of all answers' values
    Wide sections = 0;          ///< the sections' weights together

    void add(const PlanSection& section, Ledger ledger) {
        std::int64_t unit = 0;
        std::int64_t whole = 0;
        for (const auto& question : section.questions) {
            if (question.ledger != ledger) continue;
            unit = std::gcd(unit, std::int64_t{question.weight});
            whole += question.weight;
            for (const auto& value : question.values) add(value.score);
        }
        if (whole == 0) return;
        product = capped_product(product, whole / unit);
        widest = std::max(widest, whole / unit);
        heaviest = std::max(heaviest, whole);
        sections += section.weight;
    }

    void add(const Fraction& share) {
        if (shares > most) return;
        shares = capped_product(shares, share.den / std::gcd(static_cast<std::int64_t>(shares), share.den));
    }

    /// A section's mean has a denominator that divides (weight of what counts) × shares; the ledger's divides
    /// the least common multiple of those, times the sections' weights. No numerator is larger.
    Wide of_all() const {
        const Wide multiple = std::min(product, least_common_multiple_up_to(widest));
        const Wide ledger = capped_product(capped_product(multiple, shares), std::max<Wide>(sections, 1));
        return std::max(ledger, capped_product(heaviest, shares));
    }
};

bool mentions(const Condition& condition, std::string_view question) {
    return condition.question == question ||
           std::ranges::any_of(condition.parts, [&](const auto& part) { return mentions(part, question); });
}

bool opens_others(const Template& audit_template, std::string_view question) {
    return std::ranges::any_of(audit_template.sections, [&](const Section& section) {
        return std::ranges::any_of(section.questions, [&](const Question& other) {
            return other.when && mentions(*other.when, question);
        });
    });
}

void check_question(const Template& audit_template, const Question& question, const Scale& scale) {
    const auto refuse = [&](std::string_view what) {
        throw Error{fmt::format("template '{}' cannot be scored: question '{}' {}", audit_template.id,
                                question.id, what)};
    };
    if (question.weight < 0) refuse("has a weight below 0");
    for (const auto& value : scale.values) {
        if (value.score.den <= 0 || value.score.num < 0 || value.score.num > value.score.den) {
            refuse(fmt::format("has an answer, '{}', whose score is not between 0 and 1", value.id));
        }
    }
    if (scale.find(scale.no_evidence_as) == nullptr) {
        refuse(fmt::format("has a scale, '{}', that does not say how no evidence found scores", scale.id));
    }
}

PlanQuestion compile(const Template& audit_template, const Question& question) {
    const auto& scale = audit_template.scale(question.scale);
    check_question(audit_template, question, scale);
    return {.id = question.id,
            .label = question.label,
            .ledger = question.measure == Measure::fact ? Ledger::compliance : Ledger::practice,
            .weight = question.weight,
            .gate = question.gate,
            .required = question.required,
            .values = scale.values,
            .no_evidence_as = scale.no_evidence_as,
            .opens_others = opens_others(audit_template, question.id)};
}

void check_exactness(const ScorePlan& plan) {
    for (const auto ledger : {Ledger::compliance, Ledger::practice}) {
        Bound bound;
        for (const auto& section : plan.sections) bound.add(section, ledger);
        if (bound.of_all() <= most) continue;
        throw Error{
            fmt::format("template '{}' cannot be scored: the weights of its {} are too varied for an exact "
                        "score; use weights that are small multiples of one another, such as 1, 2 and 3",
                        plan.template_id, ledger == Ledger::compliance ? "facts" : "judgements")};
    }
}

}  // namespace

ScorePlan compile_score_plan(const Template& audit_template) {
    ScorePlan plan{audit_template.id, audit_template.version, audit_template.hash, audit_template.bands, {}};
    for (const auto& section : audit_template.sections) {
        if (section.weight < 0) {
            throw Error{fmt::format("template '{}' cannot be scored: section '{}' has a weight below 0",
                                    audit_template.id, section.id)};
        }
        auto& compiled = plan.sections.emplace_back(PlanSection{section.id, section.weight, {}});
        for (const auto& question : section.questions)
            compiled.questions.push_back(compile(audit_template, question));
    }
    check_exactness(plan);
    return plan;
}

}  // namespace caseaudit
