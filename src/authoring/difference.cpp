#include "authoring/difference.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::authoring {
namespace {

bool same(const ScaleValue& a, const ScaleValue& b) {
    return a.id == b.id && a.title == b.title && a.score == b.score && a.fails == b.fails;
}

bool same(const Scale& a, const Scale& b) {
    const auto same_value = [](const ScaleValue& x, const ScaleValue& y) { return same(x, y); };
    return a.id == b.id && a.met == b.met && a.not_met == b.not_met && a.no_evidence_as == b.no_evidence_as &&
           std::ranges::equal(a.values, b.values, same_value);
}

struct Side {
    const Template& whole;
    const Section& section;
    const Question& question;
};

/// What an answer rests on: where it changes, the question's version is to be raised.
std::vector<std::string> changed_meaning(const Side& before, const Side& after) {
    const auto& a = before.question;
    const auto& b = after.question;
    std::vector<std::string> changed;
    const auto note = [&](bool differs, const char* what) {
        if (differs) changed.emplace_back(what);
    };
    note(a.ask != b.ask, "what is asked");
    note(a.measure != b.measure, "what it measures");
    note(a.scale != b.scale, "scale");
    note(a.scale == b.scale && !same(before.whole.scale(a.scale), after.whole.scale(b.scale)),
         "the scale itself");
    note(a.limits != b.limits, "limits");
    note(a.check != b.check, "check");
    note(a.when != b.when, "when it is asked");
    return changed;
}

std::vector<std::string> changed_otherwise(const Side& before, const Side& after) {
    const auto& a = before.question;
    const auto& b = after.question;
    std::vector<std::string> changed;
    const auto note = [&](bool differs, const char* what) {
        if (differs) changed.emplace_back(what);
    };
    note(before.section.id != after.section.id, "section");
    note(a.label != b.label, "label");
    note(a.element != b.element, "element");
    note(a.weight != b.weight, "weight");
    note(a.gate != b.gate, "gate");
    note(a.prompted_by != b.prompted_by, "prompting check");
    note(a.answered_by != b.answered_by, "who answers");
    note(a.required != b.required, "whether it is required");
    note(a.look_for != b.look_for, "what to look for");
    note(a.good_looks_like != b.good_looks_like, "what good looks like");
    note(a.finding != b.finding, "finding");
    note(a.strength != b.strength, "strength");
    return changed;
}

std::optional<QuestionChange> change_of(const Side& before, const Side& after) {
    QuestionChange change{after.question.id, before.question.version, after.question.version,
                          changed_meaning(before, after), Trend::goes_on};
    if (change.old_version != change.new_version) {
        change.trend = change.new_version > change.old_version ? Trend::breaks : Trend::misleading;
    } else if (!change.changed.empty()) {
        change.trend = Trend::misleading;
    }
    const auto others = changed_otherwise(before, after);
    change.changed.insert(change.changed.end(), others.begin(), others.end());
    if (change.changed.empty() && change.old_version == change.new_version) return std::nullopt;
    return change;
}

std::vector<Side> sides(const Template& whole) {
    std::vector<Side> all;
    for (const auto& section : whole.sections) {
        for (const auto& question : section.questions) all.push_back({whole, section, question});
    }
    return all;
}

std::string bands_in_words(const Bands& b) {
    std::vector<std::string> shares;
    for (const auto& share : {b.green, b.amber, b.outstanding, b.good, b.requires_improvement}) {
        shares.push_back(fmt::format("{}/{}", share.num, share.den));
    }
    return fmt::format("{}", fmt::join(shares, ", "));
}

std::string sections_in_words(const Template& whole) {
    std::vector<std::string> all;
    for (const auto& section : whole.sections) {
        all.push_back(fmt::format("{} (weight {:g})", section.title, section.weight / 100.0));
    }
    return fmt::format("{}", fmt::join(all, ", "));
}

std::vector<std::string> changed_whole(const Template& a, const Template& b) {
    std::vector<std::string> changed;
    const auto note = [&](const char* what, const auto& before, const auto& after) {
        if (before != after) changed.push_back(fmt::format("{}: {} → {}", what, before, after));
    };
    const auto subject = [](const Template& t) {
        return t.subject == SubjectKind::child ? "child" : "worker";
    };
    note("id", a.id, b.id);
    note("title", a.title, b.title);
    note("subject", std::string{subject(a)}, std::string{subject(b)});
    note("audit period in months", a.period_months, b.period_months);
    note("budget of questions", a.budget_questions, b.budget_questions);
    note("budget of minutes", a.budget_minutes, b.budget_minutes);
    note("bands", bands_in_words(a.bands), bands_in_words(b.bands));
    note("sections", sections_in_words(a), sections_in_words(b));
    if (a.about != b.about) changed.emplace_back("what it is about");
    return changed;
}

}  // namespace

Difference difference(const Template& before, const Template& after) {
    Difference all;
    all.whole = changed_whole(before, after);
    const auto old_sides = sides(before);
    for (const auto& side : sides(after)) {
        const auto is_it = [&](const Side& other) { return other.question.id == side.question.id; };
        const auto found = std::ranges::find_if(old_sides, is_it);
        if (found == old_sides.end()) {
            all.added.push_back(side.question.id);
        } else if (auto change = change_of(*found, side)) {
            all.changed.push_back(std::move(*change));
        }
    }
    for (const auto& side : old_sides) {
        if (after.find(side.question.id) == nullptr) all.removed.push_back(side.question.id);
    }
    all.needs_version = before.id == after.id && before.version >= after.version && before.hash != after.hash;
    return all;
}

}  // namespace caseaudit::authoring
