#pragma once
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <random>

#include "scoring/builders.hpp"

/// Random templates, and audits that answer them: what no example would think of.
namespace caseaudit::testing {

using Random = std::mt19937;  // the standard fixes its numbers; not those of its distributions

inline std::size_t below(Random& random, std::size_t n) { return random() % n; }
inline bool one_in(Random& random, std::size_t n) { return below(random, n) == 0; }

template <class T, std::size_t n>
T pick(Random& random, const std::array<T, n>& from) {
    return from[below(random, n)];
}

inline Fraction any_share(Random& random) {
    constexpr std::array<std::int64_t, 5> parts{1, 2, 3, 4, 7};
    const auto den = pick(random, parts);
    const auto num = static_cast<std::int64_t>(below(random, static_cast<std::size_t>(den) + 1));
    if (num == 0) return {0, 1};
    return num == den ? Fraction{1, 1} : Fraction{num, den};
}

/// Some values in no order, and some that score the same.
inline Scale any_scale(Random& random, std::string id) {
    Scale scale{std::move(id), "Any", {}, "", "", ""};
    for (std::size_t i = 0, count = 2 + below(random, 4); i < count; ++i) {
        const auto share = any_share(random);
        scale.values.push_back({fmt::format("v{}", i), fmt::format("Value {}", i), share,
                                share.value() < 0.5 && !one_in(random, 3)});
    }
    scale.no_evidence_as = scale.values[below(random, scale.values.size())].id;
    return scale;
}

inline Bands any_bands(Random& random) {
    if (one_in(random, 2)) return {};
    std::array<Fraction, 3> starts{any_share(random), any_share(random), any_share(random)};
    std::ranges::sort(starts, {}, &Fraction::value);
    return {{4, 5}, {1, 2}, starts[2], starts[1], starts[0]};
}

inline Condition any_test(Random& random, const std::vector<const Question*>& earlier,
                          const std::vector<Scale>& scales) {
    const auto* question = earlier[below(random, earlier.size())];
    const auto scale = std::ranges::find(scales, question->scale, &Scale::id);
    Condition test{Condition::Kind::answer, question->id, {}, 0, {}, {}};
    test.is.push_back(scale->values[below(random, scale->values.size())].id);
    if (one_in(random, 3)) test.is.emplace_back("not-applicable");
    if (one_in(random, 3)) test.is.emplace_back("no-evidence-found");
    return test;
}

/// One test, or several of them put together, to a depth of two.
inline Condition any_condition(Random& random, const std::vector<const Question*>& earlier,
                               const std::vector<Scale>& scales, int depth = 2) {
    if (depth == 0 || !one_in(random, 3)) return any_test(random, earlier, scales);
    Condition whole;
    whole.kind = static_cast<Condition::Kind>(1 + below(random, 4));
    for (std::size_t i = 0, count = 1 + below(random, 3); i < count; ++i)
        whole.parts.push_back(any_condition(random, earlier, scales, depth - 1));
    if (whole.kind == Condition::Kind::count) {
        whole.at_least = static_cast<int>(below(random, whole.parts.size() + 1));
        if (one_in(random, 2)) whole.at_most = whole.at_least + 1;
    }
    return whole;
}

inline Question any_question(Random& random, const std::string& id, const std::vector<Scale>& scales) {
    constexpr std::array weights{0, 50, 100, 100, 150, 200, 300};
    const auto weight = pick(random, weights);
    auto question =
        one_in(random, 2) ? fact(id, weight) : judgement(id, scales[below(random, scales.size())].id, weight);
    question.required = !one_in(random, 4);
    if (one_in(random, 5)) question.gate = static_cast<Grade>(below(random, 3));
    return question;
}

inline std::vector<const Question*> questions_of(const std::vector<Section>& sections) {
    std::vector<const Question*> all;
    for (const auto& section : sections) {
        for (const auto& question : section.questions) all.push_back(&question);
    }
    return all;
}

inline Template any_template(Random& random) {
    constexpr std::array weights{0, 50, 100, 100, 200};
    auto made = audit_template({});
    made.bands = any_bands(random);
    made.scales.push_back(any_scale(random, "any-1"));
    made.scales.push_back(any_scale(random, "any-2"));
    for (std::size_t s = 0, sections = 1 + below(random, 5); s < sections; ++s) {
        made.sections.push_back(
            {fmt::format("s{}", s), fmt::format("Section {}", s), pick(random, weights), {}});
        for (std::size_t q = 0, count = 1 + below(random, 6); q < count; ++q) {
            auto question = any_question(random, fmt::format("s{}.q{}", s, q), made.scales);
            const auto earlier = questions_of(made.sections);
            if (!earlier.empty() && one_in(random, 4))
                question.when = any_condition(random, earlier, made.scales);
            made.sections.back().questions.push_back(std::move(question));
        }
    }
    return made;
}

/// One in `rarely` is not applicable, as many have no evidence, as many are not answered.
inline Answer any_answer(Random& random, const Template& made, const Question& question, std::size_t rarely) {
    const auto& values = made.scale(question.scale).values;
    switch (below(random, rarely)) {
        case 0:
            return is(question.id, AnswerState::not_applicable);
        case 1:
            return is(question.id, AnswerState::no_evidence_found);
        case 2:
            return is(question.id, AnswerState::unanswered);
        default:
            return says(question.id, values[below(random, values.size())].id);
    }
}

inline Audit any_audit(Random& random, const Template& made, std::size_t rarely = 8) {
    auto answered = audit({});
    for (const auto& section : made.sections) {
        for (const auto& question : section.questions) {
            if (is_asked(made, question, answered) == Asked::no) continue;
            answered.answers.push_back(any_answer(random, made, question, rarely));
        }
    }
    return answered;
}

}  // namespace caseaudit::testing
