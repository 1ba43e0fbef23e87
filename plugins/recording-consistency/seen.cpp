// Whether the "seen" boxes agree with each other, and with the narrative.
#include <optional>

#include "checks.hpp"
#include "words.hpp"

using namespace caseaudit;

namespace recording {
namespace {

/// "seen" of a visit or note, "child-seen" of an assessment.
const Field& seen_box(const Entry& entry) {
    return entry.field(entry.kind == "assessment" ? "child-seen" : "seen");
}

bool is_unsuccessful(const Entry& entry) {
    return entry.field(entry.kind == "note" ? "occurrence" : "status").is("unsuccessful");
}

/// Whether a visit while the assessment was under way has the child seen.
bool was_seen_during(const CaseFile& file, const Entry& assessment) {
    const auto end = assessment.field("completed").date();
    if (!end) return false;
    return !file.entries("visit")
                .within({assessment.date, *end})
                .where([](const Entry& visit) { return visit.field("seen").is("yes"); })
                .empty();
}

/// Yes where the boxes of one record agree; unknown where there is nothing to hold against "seen".
Shown agreement(const CaseFile& file, const Entry& entry) {
    if (entry.kind == "assessment") return was_seen_during(file, entry) ? Shown::no : Shown::yes;
    const bool is_seen = entry.field("seen").is("yes");
    const bool is_alone = entry.field("alone").is("yes");
    const bool is_remote = is_unsuccessful(entry) || entry.field("status").is("virtual");
    if (is_unsuccessful(entry) && (is_seen || is_alone)) return Shown::no;
    if (is_remote && entry.field("bedroom").is("yes")) return Shown::no;
    if (entry.field("seen").state == FieldState::not_in_source) return Shown::unknown;
    if (is_alone && !is_seen) return Shown::no;
    const auto other = entry.kind == "note" ? "occurrence" : "status";
    const bool has_others = entry.field("alone").state != FieldState::not_in_source ||
                            entry.field(other).state != FieldState::not_in_source;
    return has_others ? Shown::yes : Shown::unknown;
}

/// Notes with an empty box, and assessments that do not say "no", have nothing that could disagree.
bool has_box(const Entry& entry) {
    if (entry.kind == "visit") return true;
    if (entry.kind == "note") return entry.field("seen").has_value() || entry.field("alone").has_value();
    return entry.kind == "assessment" && entry.field("child-seen").is("no");
}

Entries with_boxes(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> found;
    for (const auto& entry : file.all_entries())
        if (context.period.contains(entry.date) && has_box(entry)) found.push_back(&entry);
    return Entries{std::move(found)};
}

std::string narrative(const Entry& entry) {
    auto words = entry.text.value_or("");
    if (entry.kind == "assessment") words += " " + entry.field("analysis").text;
    return plain(words);
}

/// A phrase that does not go with the box; empty where there is none.
std::string_view phrase_against(const Entry& entry, std::string_view words) {
    const auto& box = seen_box(entry);
    if (box.is("yes")) {
        return first_in(words, {"not seen", "no reply", "no answer", "nobody home", "nobody in",
                                "no one home", "no-one home", "nobody was home", "not at home", "not home",
                                "did not see", "could not see", "unable to see", "not able to see",
                                "no access", "refused entry", "failed visit", "abortive visit"});
    }
    if (box.state == FieldState::not_in_source) return {};
    return first_in(words, {"seen alone", "was seen", "were seen", "seen at school", "seen at home",
                            "child seen", "children seen", "spoken to alone", "spoke alone", "saw alone"});
}

std::string spoken(const Entry& entry, std::string_view phrase) {
    return fmt::format("{} of {}, the box is {}, and the words have “{}”", entry.kind, entry.date,
                       seen_box(entry).is("yes")  ? "'yes'"
                       : seen_box(entry).is("no") ? "'no'"
                                                  : "empty",
                       phrase);
}

/// Why no answer can be given where nothing was found: the sources do not carry every visit, not even of one
/// type. What is found in the records that there are is certain either way.
std::optional<std::string> lack_of_visits(const CaseFile& file, const Context& context, bool with_text) {
    const auto visits = [&] {
        auto need = every("visit").with({"seen"});
        need.text = with_text;
        return need;
    };
    for (const auto* type :
         {"initial", "child-in-need", "child-protection", "looked-after", "private-fostering", "care-leaver"})
        if (!file.lacks(visits().of_types({type}), context.period)) return std::nullopt;
    return file.lacks(visits(), context.period);
}

bool may_have_narrative(const Entry& entry) {
    return entry.kind == "visit" || entry.kind == "assessment" ||
           (entry.kind == "note" && entry.field("seen").has_value());
}

}  // namespace

/// Not met when the boxes of a visit, note or assessment contradict each other.
Result seen_boxes(const CaseFile& file, const Context& context) {
    const auto records = with_boxes(file, context);
    auto result = each(records, [&](const Entry& entry) { return agreement(file, entry); },
                       {.lacking = "The boxes about seeing the child contradict each other in",
                        .unknown = "What could be held against 'seen'",
                        .thing = "record"});
    if (result.outcome == Outcome::not_met) return result;
    if (const auto lack = lack_of_visits(file, context, false)) return not_checked("{}", *lack);
    if (records.empty()) return not_applicable("There was no visit in the audit period.");
    return result;
}

/// A prompt where a phrase of the narrative does not go with the "seen" box.
Result seen_and_narrative(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> found;
    std::vector<std::string> said;
    std::size_t read = 0;
    for (const auto& entry : file.all_entries()) {
        if (!context.period.contains(entry.date) || !may_have_narrative(entry)) continue;
        const auto words = narrative(entry);
        if (words.empty()) continue;
        ++read;
        const auto phrase = phrase_against(entry, words);
        if (phrase.empty()) continue;
        found.push_back(&entry);
        if (said.size() < 10) said.push_back(spoken(entry, phrase));
    }
    const auto lack = lack_of_visits(file, context, true);
    if (lack && found.empty()) return not_checked("{}", *lack);
    if (read == 0) return not_applicable("No record of a visit in the audit period has a narrative.");
    if (found.empty()) return met("No narrative of {} has words against its 'seen' box.", read);
    if (found.size() > said.size()) said.push_back(fmt::format("and {} more", found.size() - said.size()));
    return met("Words against the 'seen' box: {} of {}.", found.size(), counted(read, "narrative"))
        .prompting(fmt::format("Read the 'seen' box against the words: {}.", fmt::join(said, "; ")),
                   Entries{found});
}

}  // namespace recording
