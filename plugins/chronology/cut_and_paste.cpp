// Whether events of the chronology are case notes carried over: something to look at, never an answer.
#include <algorithm>
#include <deque>
#include <optional>

#include "checks.hpp"
#include "near_copy.hpp"
#include "passages.hpp"
#include "present.hpp"
#include "words.hpp"

using namespace caseaudit;

namespace chronology {
namespace {

/// A record of which the extract has the words.
struct Text {
    const Entry* entry = nullptr;
    Words words;
};

/// An event, and the note that it is most like.
struct Copy {
    const Text* event = nullptr;
    const Text* note = nullptr;
    Passage passage;         ///< the longest that they share
    std::size_t shared = 0;  ///< words of the event that stand in the note
};

struct Measure {
    std::size_t shortest_passage;
    std::size_t least_overlap;  ///< percent

    bool is_enough(std::size_t shared, std::size_t words) const {
        return shared * 100 >= least_overlap * words;
    }
};

std::deque<Text> read(const Entries& entries, Reader& reader) {
    std::deque<Text> texts;
    for (const auto& entry : entries) {
        if (entry.text) texts.push_back({&entry, reader.read(*entry.text)});
    }
    return texts;
}

std::optional<Copy> copy_of(const Text& event, const std::deque<Text>& notes, const Passages& passages,
                            const Measure& measure) {
    std::optional<Copy> best;
    for (const auto& [number, passage] : passages.shared_with(event.words)) {
        const auto shared = NearCopy{notes[number].words}.words_of(event.words);
        if (!measure.is_enough(shared, event.words.size())) continue;
        if (!best || shared > best->shared) best = Copy{&event, &notes[number], passage, shared};
    }
    return best;
}

std::vector<Copy> copies(const std::deque<Text>& events, const std::deque<Text>& notes,
                         const Measure& measure) {
    Passages passages{measure.shortest_passage};
    for (const auto& note : notes) passages.add(note.words);
    std::vector<Copy> found;
    for (const auto& event : events) {
        if (auto copy = copy_of(event, notes, passages, measure)) found.push_back(*copy);
    }
    return found;
}

/// Whether a brother's or sister's chronology has nearly the same event on the same day: rightly shared.
bool is_shared(const Text& event, const Context& context, Reader& reader, const Measure& measure) {
    return std::ranges::any_of(context.family, [&](const CaseFile* sibling) {
        const auto of_that_day = sibling->entries("chronology-event").where([&](const Entry& other) {
            return other.date == event.entry->date && other.text;
        });
        return std::ranges::any_of(of_that_day, [&](const Entry& other) {
            const auto shared = NearCopy{reader.read(*other.text)}.words_of(event.words);
            return measure.is_enough(shared, event.words.size());
        });
    });
}

std::string spoken(const Copy& copy) {
    const auto words = copy.event->words.size();
    const auto shared =
        copy.shared == words ? fmt::format("all {}", words) : fmt::format("{} of {}", copy.shared, words);
    const auto on = copy.event->entry->date;
    const auto noted = copy.note->entry->date;
    return fmt::format("event of {}, {} words in the note of {}", on, shared,
                       on == noted ? "that day" : spoken_date(noted));
}

std::string quote_of(const Copy& copy) {
    constexpr std::size_t most = 20;
    const auto length = std::min(copy.passage.length, most);
    return fmt::format("“{}{}”", copy.event->words.quote(copy.passage.first, length),
                       copy.passage.length > most ? " …" : "");
}

/// The first ten copies; the others are cited.
std::string spoken(const std::vector<Copy>& found) {
    constexpr std::size_t most = 10;
    std::vector<std::string> said;
    for (const auto& copy : found) {
        if (said.size() < most) said.push_back(spoken(copy));
    }
    if (found.size() > most) said.push_back(fmt::format("and {} more", found.size() - most));
    return fmt::format("{}", fmt::join(said, "; "));
}

/// One prompt for the chronology, with the beginning of the longest passage.
std::string prompt_text(const std::vector<Copy>& found) {
    const auto& longest =
        *std::ranges::max_element(found, {}, [](const Copy& copy) { return copy.passage.length; });
    return fmt::format("Look for cut and paste: {}. The longest passage has {} words in a row: {}.",
                       spoken(found), longest.passage.length, quote_of(longest));
}

Entries cited(const std::vector<Copy>& found) {
    std::vector<const Entry*> entries;
    for (const auto& copy : found) {
        entries.push_back(copy.event->entry);
        entries.push_back(copy.note->entry);
    }
    return Entries{std::move(entries)};
}

Result prompt(const std::vector<Copy>& found, std::size_t events, bool is_family_unread) {
    return met("Nearly word for word in a case note: {} of {}.{}", found.size(), counted(events, "event"),
               is_family_unread ? " The siblings' case files were not read." : "")
        .prompting(prompt_text(found), cited(found));
}

}  // namespace

/// A prompt where events share a long passage, and most of their words, with a case note.
Result cut_and_paste(const CaseFile& file, const Context& context) {
    const Measure measure{static_cast<std::size_t>(std::max(1, context.count("shortest-passage"))),
                          static_cast<std::size_t>(context.percent("least-overlap"))};
    if (find(file, context) == nullptr) return none();
    const auto of_kind_note =
        file.entries("note").where([&](const Entry& note) { return note.date <= context.as_of(); });
    Reader reader;
    const auto held = read(events(file, context), reader);
    const auto notes = read(of_kind_note, reader);
    if (held.empty() && !events(file, context).empty())
        return not_checked("The words of no event are in this source.");
    if (notes.empty() && !of_kind_note.empty())
        return not_checked("The words of no case note are in this source.");
    auto found = copies(held, notes, measure);
    std::erase_if(found, [&](const Copy& copy) { return is_shared(*copy.event, context, reader, measure); });
    if (found.empty()) return met("No event is nearly word for word in a case note.");
    return prompt(found, held.size(), context.family.empty() && !file.subject().siblings.empty());
}

}  // namespace chronology
