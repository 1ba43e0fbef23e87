#include "aggregate/draw_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <vector>

#include "aggregate/words.hpp"

namespace caseaudit::aggregate {
namespace {

std::string drawn_words(const PackDraw& draw, int files) {
    return fmt::format(
        "{} of {} drawn from {} on {} (draw {}, with the seed '{}': whoever has the list of files can draw "
        "them again).",
        caseaudit::counted(files, "file"), draw.drawn, draw.frame, draw.made, draw.number, draw.seed);
}

std::string allocation_words(const PackDraw& draw) {
    if (draw.allocation == "equal") return "as many from each";
    if (draw.allocation == "neyman") return "more where files were expected to vary more";
    return "in proportion to the files of each";
}

std::string strata_words(const PackDraw& draw) {
    std::vector<std::string> each;
    for (const auto& stratum : draw.strata)
        each.push_back(fmt::format("{} {} of {}", stratum.name, stratum.audited, stratum.files));
    return fmt::format("They were drawn at random from each {} by itself, {}, and so many are audited: {}.",
                       draw.strata_of, allocation_words(draw), listed(each));
}

std::string estimate_words(const PackDraw& draw) {
    if (!draw.has_every_stratum()) {
        std::vector<std::string> none;
        for (const auto& stratum : draw.strata) {
            if (stratum.audited == 0) none.push_back(stratum.name);
        }
        return fmt::format(
            "No file of {} is audited, so nothing is estimated for all files: the counts are about these "
            "files only.",
            listed(none));
    }
    return fmt::format(
        "The counts are of these files alone. Beside them stands an estimate for all {} (of those that a "
        "question applies to), in which each file "
        "weighs as many as it stands for, with its 95% interval. Teams and practice areas have counts only.",
        draw.frame);
}

std::string quota_words(const PackDraw& draw) {
    return fmt::format(
        "They were drawn by quota ({}), and nobody knows how likely each was to be drawn: the counts are "
        "about "
        "these files only, nothing may be generalised to files that were not audited, and no estimate or "
        "interval is given.",
        listed(draw.quotas));
}

std::string design_words(const Sample& sample, const PackDraw& draw) {
    switch (sample.drawn) {
        case Drawn::stratified:
            return strata_words(draw) + " " + estimate_words(draw);
        case Drawn::quota:
            return quota_words(draw);
        case Drawn::census:
            return "They are all there were: a census. The figures are what is so in them, and no interval "
                   "is "
                   "needed.";
        case Drawn::simple_random:
            return "Each was as likely as any other to be drawn. A share has a 95% interval: where all of "
                   "them "
                   "count, it may be a number of the files there were to draw from; elsewhere it is "
                   "Wilson's.";
        case Drawn::other:
        case Drawn::not_recorded:
            break;
    }
    return "All were to be audited, and not all are: the counts are about these files only.";
}

/// Whom the draw meant, and who is not there.
std::string missing_words(const Sample& sample, const PackDraw& draw) {
    std::string text;
    if (draw.replaced > 0)
        text += fmt::format(" {} of them {} drawn for one that could not be audited.", draw.replaced,
                            draw.replaced == 1 ? "is a replacement," : "are replacements, each");
    if (draw.missing == 0) return text;
    text += fmt::format(" {} drawn {} neither audited nor replaced", caseaudit::counted(draw.missing, "file"),
                        draw.missing == 1 ? "is" : "are");
    const bool is_estimated = sample.drawn == Drawn::simple_random ||
                              (sample.drawn == Drawn::stratified && draw.has_every_stratum());
    return text +
           (is_estimated ? ": what is said of all files holds only if they are like the others." : ".");
}

}  // namespace

std::string draw_words(const Sample& sample, int files) {
    const auto& draw = *sample.draw;
    auto text = drawn_words(draw, files) + " " + design_words(sample, draw) + missing_words(sample, draw);
    if (draw.left_out > 0)
        text += fmt::format(" {} left out before drawing, for reasons that the draw gives.",
                            draw.left_out == 1 ? "1 file was" : fmt::format("{} files were", draw.left_out));
    return text + " Nothing here says anything of files that could not be drawn.";
}

}  // namespace caseaudit::aggregate
