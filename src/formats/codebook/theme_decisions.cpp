#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/theme_decisions.hpp>

#include "files/files.hpp"
#include "formats/codebook/made_pattern.hpp"
#include "formats/xml/document.hpp"
#include "formats/xml/write.hpp"

namespace caseaudit {
namespace {

std::string read_hash(const xml::Element& element) {
    auto hash = element.required("comment");
    const bool is_hash = hash.size() == 64 && std::ranges::all_of(hash, [](char c) {
                             return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                         });
    if (!is_hash)
        element.fail_at("comment", "it is no SHA-256 of a comment", "Leave it as the page wrote it.");
    return hash;
}

HitDecision read_hit(const xml::Element& element) {
    element.allow({"comment", "theme", "pattern", "said"});
    return {read_hash(element), element.required_id("theme"), element.required("pattern"),
            element.one_of("said", {"right", "wrong"}) == 0};
}

CommentDecision read_coded_comment(const xml::Element& element) {
    element.allow({"comment", "theme"});
    return {read_hash(element), element.has("theme") ? element.required_id("theme") : ""};
}

PhraseDecision read_phrase(const xml::Element& element) {
    element.allow({"phrase", "use", "theme"});
    PhraseDecision decision;
    decision.phrase = element.required("phrase");
    decision.use = static_cast<PhraseUse>(element.one_of("use", {"add", "new-theme", "ignore"}));
    if (decision.use != PhraseUse::ignore) decision.theme = element.required_id("theme");
    if (decision.use == PhraseUse::ignore && element.has("theme"))
        element.fail_at("theme", "an ignored phrase belongs to no theme", "Leave theme out.");
    try {
        ThemePattern::from_text(decision.phrase);
    } catch (const Error& fault) {
        element.fail_at("phrase", fmt::format("'{}' can be no pattern: {}", decision.phrase, fault.what()),
                        "Write words.");
    }
    return decision;
}

DecidedThemes read_decided(const xml::Element& element) {
    element.allow({"on", "by"}, {"hit", "comment", "phrase"});
    DecidedThemes decided;
    decided.on = element.optional_date("on");
    if (element.has("by")) decided.by = element.required_reference("by");
    for (const auto& child : element.children("hit")) decided.hits.push_back(read_hit(child));
    for (const auto& child : element.children("comment"))
        decided.comments.push_back(read_coded_comment(child));
    for (const auto& child : element.children("phrase")) decided.phrases.push_back(read_phrase(child));
    return decided;
}

void add_decided(pugi::xml_node root, const DecidedThemes& decided) {
    auto node = root.append_child("decided");
    if (decided.on) xml::set(node, "on", iso_date(*decided.on));
    xml::set_given(node, "by", decided.by);
    for (const auto& one : decided.hits) {
        auto hit = node.append_child("hit");
        xml::set(hit, "comment", one.comment);
        xml::set(hit, "theme", one.theme);
        xml::set(hit, "pattern", one.pattern);
        xml::set(hit, "said", one.is_right ? "right" : "wrong");
    }
    for (const auto& one : decided.comments) {
        auto comment = node.append_child("comment");
        xml::set(comment, "comment", one.comment);
        xml::set_given(comment, "theme", one.theme);
    }
    for (const auto& one : decided.phrases) {
        auto phrase = node.append_child("phrase");
        xml::set(phrase, "phrase", one.phrase);
        xml::set(phrase, "use", name_of(one.use));
        xml::set_given(phrase, "theme", one.theme);
    }
}

}  // namespace

ThemeDecisions read_theme_decisions(const std::string& path) {
    return read_theme_decisions_text(files::read(path, xml::most_bytes), path);
}

ThemeDecisions read_theme_decisions_text(std::string_view text, const std::string& name) {
    const auto document = xml::Document::from_text(text, name, "theme-decisions");
    const auto root = document.root();
    root.allow({"format"}, {"decided"});
    root.one_of("format", {"1"});
    ThemeDecisions decisions;
    for (const auto& element : root.children("decided")) decisions.decided.push_back(read_decided(element));
    return decisions;
}

std::string write_theme_decisions(const ThemeDecisions& decisions) {
    pugi::xml_document document;
    auto root = document.append_child("theme-decisions");
    xml::set(root, "format", "1");
    for (const auto& decided : decisions.decided) add_decided(root, decided);
    return xml::to_text(document);
}

std::string new_theme_id(const std::string& phrase) {
    auto id = codebooks::id_of(phrase);
    return id.empty() ? "new-theme" : id;
}

}  // namespace caseaudit
