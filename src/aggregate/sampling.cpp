#include "aggregate/sampling.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <cmath>

#include "aggregate/draw_words.hpp"
#include "aggregate/words.hpp"
#include "statistics/estimate.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr double rounding = 1e-9;  // 0.43 · 100 is a little more than 43

ShareInterval outwards(const statistics::Interval& share) {
    return {static_cast<int>(std::floor(100 * share.low + rounding)),
            static_cast<int>(std::ceil(100 * share.high - rounding)), std::nullopt};
}

std::string census_words(int files) {
    return fmt::format(
        "{}, which {} all there were: a census. The figures are what is so in {}, and no interval is needed. "
        "They "
        "say nothing of other files, other months or other places.",
        caseaudit::counted(files, "file"), files == 1 ? "is" : "are", files == 1 ? "it" : "these files");
}

std::string random_words(const Sample& sample, int files) {
    const auto of = sample.population ? fmt::format(" from {}", *sample.population) : std::string{};
    const auto whole =
        sample.population
            ? " Where more than a tenth of them were drawn, and the answer of each is known, it is a number "
              "of "
              "those files; elsewhere, as for one team or one month, it is Wilson's."
            : " How many there were to draw from is not recorded: the intervals are Wilson's, for very many.";
    return fmt::format(
        "{} drawn by simple random sampling{}. A share has a 95% interval: how far the share among all the "
        "files "
        "there were to draw from may lie from it.{} Nothing here says anything of files that could not be "
        "drawn.",
        caseaudit::counted(files, "file"), of, whole);
}

std::string other_words(const Sample& sample, int files) {
    const auto of = sample.population ? fmt::format(" of {}", *sample.population) : std::string{};
    return fmt::format(
        "{}{}, not drawn by simple random sampling: the counts are about {} only, nothing may be generalised "
        "to "
        "files that were not audited, and no interval is given.",
        caseaudit::counted(files, "file"), of, files == 1 ? "this file" : "these files");
}

std::string not_recorded_words(int files) {
    return fmt::format(
        "{}. How {} drawn is not recorded, so these figures are about {} only; no interval is given.",
        caseaudit::counted(files, "file"), files == 1 ? "it was" : "they were",
        files == 1 ? "this file" : "these files");
}

int known_in(const Cell& cell) { return cell.counted() + cell.not_applicable + cell.not_asked; }

template <class Rows>
void add_to_rows(Rows& rows, const QaPack& pack) {
    const auto add = [&](auto& cell) {
        cell.interval = interval_of(cell.met, cell.counted(), known_in(cell), pack.drawn, pack.files);
    };
    for (auto& row : rows) {
        add(row.all);
        for (auto& cell : row.teams) add(cell);
    }
}

template <class CellOf>
void add_to_matrix(Matrix<CellOf>& matrix, const QaPack& pack) {
    add_to_rows(matrix.questions, pack);
    // The answers of an area are several of each file, and no sample of anything: only questions have one.
}

/// Of how many files it is known, by the question's row in its ledger.
int known_of(const Finding& finding, const QaPack& pack) {
    const auto in = [&](const auto& matrix) {
        const auto* row = matrix.find(finding.question, finding.version);
        return row == nullptr ? 0 : known_in(row->all);
    };
    return finding.measure == Measure::fact ? in(pack.facts) : in(pack.judgements);
}

}  // namespace

void check_sample(const Sample& sample, int files) {
    if (!sample.population) return;
    const int population = *sample.population;
    const auto all = caseaudit::counted(files, "file");
    if (sample.drawn == Drawn::not_recorded)
        throw Error{
            fmt::format("a population of {} says little while it is not said how the files were drawn: "
                        "add --drawn",
                        population)};
    if (population < files)
        throw Error{fmt::format("{} are audited, and cannot be drawn from {}: is --population right?", all,
                                population)};
    if (sample.drawn == Drawn::census && population != files)
        throw Error{
            fmt::format("a census is of every file, and only {} of {} are audited: say how they were "
                        "drawn by --drawn simple-random or --drawn other",
                        files, population)};
    if (sample.drawn == Drawn::simple_random && population == files)
        throw Error{fmt::format("all {} are audited: that is --drawn census, and no sample", all)};
}

std::string sample_words(const Sample& sample, int files) {
    if (sample.draw) return draw_words(sample, files);
    switch (sample.drawn) {
        case Drawn::census:
            return census_words(files);
        case Drawn::simple_random:
            return random_words(sample, files);
        case Drawn::other:
            return other_words(sample, files);
        case Drawn::stratified:  // only with their draw
        case Drawn::quota:
        case Drawn::not_recorded:
            break;
    }
    return not_recorded_words(files);
}

std::optional<ShareInterval> interval_of(int met, int counted, int known, const Sample& sample, int files) {
    if (sample.drawn != Drawn::simple_random || counted == 0) return std::nullopt;
    constexpr auto random = statistics::Design::simple_random;
    if (known == files) {
        const auto whole = statistics::estimate(met, files, {random, sample.population});
        if (whole.files) {
            return ShareInterval{static_cast<int>(whole.files->low), static_cast<int>(whole.files->high),
                                 sample.population};
        }
    }
    return outwards(*statistics::estimate(met, counted, {random, std::nullopt}).share);
}

void add_intervals(QaPack& pack) {
    if (pack.drawn.drawn != Drawn::simple_random) return;
    add_to_matrix(pack.facts, pack);
    add_to_matrix(pack.judgements, pack);
    for (auto* all : {&pack.findings, &pack.strengths}) {
        for (auto& one : *all)
            one.interval = interval_of(one.count, one.of, known_of(one, pack), pack.drawn, pack.files);
    }
    auto& grades = pack.grades;
    const int graded = grades.complete - grades.not_scored;
    if (!grades.one_a_file) return;  // two audits of one file are no two draws
    for (std::size_t i = 0; i < grades.computed.size(); ++i)
        grades.computed_intervals[i] =
            interval_of(grades.computed[i], graded, grades.complete, pack.drawn, pack.files);
}

bool allows_tests(const Sample& sample) {
    return sample.drawn == Drawn::simple_random || sample.drawn == Drawn::census;
}

}  // namespace caseaudit::aggregate

namespace caseaudit {

std::string_view name_of(Drawn drawn) {
    switch (drawn) {
        case Drawn::census:
            return "census";
        case Drawn::simple_random:
            return "simple-random";
        case Drawn::other:
            return "other";
        case Drawn::stratified:
            return "stratified";
        case Drawn::quota:
            return "quota";
        case Drawn::not_recorded:
            break;
    }
    return "not-recorded";
}

std::optional<Drawn> drawn_named(std::string_view name) {
    for (const auto drawn : {Drawn::census, Drawn::simple_random, Drawn::other}) {
        if (name_of(drawn) == name) return drawn;
    }
    return std::nullopt;
}

}  // namespace caseaudit
