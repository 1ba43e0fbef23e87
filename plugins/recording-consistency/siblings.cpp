// What the files of brothers and sisters share, and should or should not.
#include <algorithm>
#include <array>

#include "checks.hpp"
#include "words.hpp"

using namespace caseaudit;

namespace recording {
namespace {

constexpr std::array worded{"analysis", "risk", "protective-factors", "recommendations"};

bool is_same(const Entry& one, const Entry& other, std::chrono::days apart) {
    return one.type == other.type && plain(one.field("title").text) == plain(other.field("title").text) &&
           one.date - other.date <= apart && other.date - one.date <= apart;
}

bool holds(const CaseFile& file, const Entry& document, std::chrono::days apart) {
    const auto documents = file.entries("document");
    return std::ranges::any_of(documents,
                               [&](const Entry& other) { return is_same(document, other, apart); });
}

Entries shared_documents(const CaseFile& file, const Context& context) {
    return file.entries("document").within(context.period).where([](const Entry& document) {
        return document.field("of-siblings").is("yes");
    });
}

/// "parenting assessment of 25 February 2013".
std::string spoken(const Entry& document) {
    auto type = document.type.empty() ? "document" : document.type;
    std::ranges::replace(type, '-', ' ');
    return fmt::format("{} of {}", type, document.date);
}

/// The documents about brothers and sisters that are not on every one's file, in words.
struct Missing {
    std::vector<const Entry*> elsewhere;  ///< on this file, and not on a sibling's
    std::vector<std::string> said;
};

Missing missing(const CaseFile& file, const Context& context) {
    Missing found;
    const auto apart = context.days("apart");
    for (const auto& document : shared_documents(file, context)) {
        const auto lacking = std::ranges::count_if(
            context.family, [&](const CaseFile* sibling) { return !holds(*sibling, document, apart); });
        if (lacking == 0) continue;
        found.elsewhere.push_back(&document);
        found.said.push_back(fmt::format("{} is here, and not on {}", spoken(document),
                                         counted(static_cast<std::size_t>(lacking), "sibling's file")));
    }
    for (const auto* sibling : context.family) {
        for (const auto& document : shared_documents(*sibling, context)) {
            if (holds(file, document, apart)) continue;
            found.said.push_back(fmt::format("{} is on a sibling's file, and not here", spoken(document)));
        }
    }
    return found;
}

/// Why the siblings' files cannot be looked at; nothing when they can.
std::optional<std::string> cannot_look(const CaseFile& file, const Context& context) {
    if (context.family.size() < file.subject().siblings.size())
        return "The siblings' case files were not all read.";
    for (const auto* sibling : context.family) {
        if (sibling->lacks(every("document").with({"type", "title", "of-siblings"}), context.period))
            return "The documents of a sibling's file are not in its source.";
    }
    return std::nullopt;
}

std::size_t words_in(std::string_view text) {
    return text.empty() ? 0 : static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

/// The texts of a record that are long enough to compare.
std::vector<std::string> texts(const Entry& entry, std::size_t shortest) {
    std::vector<std::string> found;
    if (entry.text) found.push_back(plain(*entry.text));
    for (const auto* name : worded) found.push_back(plain(entry.field(name).text));
    std::erase_if(found, [&](const std::string& text) { return words_in(text) < shortest; });
    return found;
}

bool has_text(const CaseFile& file, const std::string& text, std::size_t shortest) {
    return std::ranges::any_of(file.all_entries(), [&](const Entry& entry) {
        if (entry.kind != "assessment" && entry.kind != "visit") return false;
        const auto own = texts(entry, shortest);
        return std::ranges::find(own, text) != own.end();
    });
}

bool is_copied(const Entry& entry, const Context& context, std::size_t shortest) {
    const auto own = texts(entry, shortest);
    return std::ranges::any_of(own, [&](const std::string& text) {
        return std::ranges::any_of(
            context.family, [&](const CaseFile* sibling) { return has_text(*sibling, text, shortest); });
    });
}

}  // namespace

/// Not met when a document about brothers and sisters is on one's file and not on another's.
Result sibling_documents(const CaseFile& file, const Context& context) {
    if (file.subject().siblings.empty()) return not_applicable("No sibling's case file is named.");
    if (const auto why = cannot_look(file, context)) return not_checked("{}", *why);
    const auto found = missing(file, context);
    if (!found.said.empty()) {
        return not_met("Documents about siblings are not on every sibling's file: {}.",
                       fmt::join(found.said, "; "))
            .citing(Entries{found.elsewhere});
    }
    const auto here = shared_documents(file, context);
    if (here.empty()) return not_applicable("No document of the audit period is about siblings.");
    return met(here);
}

/// A prompt where an assessment or a visit has the very words of a sibling's.
Result copied_between_siblings(const CaseFile& file, const Context& context) {
    if (file.subject().siblings.empty()) return not_applicable("No sibling's case file is named.");
    if (context.family.empty()) return not_checked("The siblings' case files were not read.");
    const auto shortest = static_cast<std::size_t>(std::max(1, context.count("shortest")));
    const auto of_kind = [&](std::string_view kind) { return file.entries(kind).within(context.period); };
    std::vector<const Entry*> found;
    std::size_t read = 0;
    for (const auto& records : {of_kind("assessment"), of_kind("visit")}) {
        for (const auto& entry : records) {
            if (texts(entry, shortest).empty()) continue;
            ++read;
            if (is_copied(entry, context, shortest)) found.push_back(&entry);
        }
    }
    if (read == 0) return not_applicable("No assessment or visit of the audit period has words to compare.");
    if (found.empty()) return met("No words of an assessment or visit are a sibling's as well.");
    return met("Word for word as in a sibling's: {} of {}.", found.size(), counted(read, "record"))
        .prompting(fmt::format("Is each child described for themselves? Word for word the same as a "
                               "sibling's: {} of {}.",
                               found.size(), counted(read, "assessment or visit record")),
                   Entries{found});
}

}  // namespace recording
