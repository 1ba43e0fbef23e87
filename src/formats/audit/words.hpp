#pragma once
#include <array>
#include <caseaudit/audit.hpp>
#include <string_view>
#include <vector>

#include "formats/xml/element.hpp"

/// The words that audits use for their states, for reader and writer alike.
namespace caseaudit::audit_file {

inline constexpr std::array<std::string_view, 2> statuses{"draft", "complete"};
inline constexpr std::array<std::string_view, 2> subject_kinds{"child", "worker"};
inline constexpr std::array<std::string_view, 2> comment_kinds{"strength", "issue"};
inline constexpr std::array<std::string_view, 2> colleagues{"worker", "manager"};
inline constexpr std::array<std::string_view, 2> feedback_subjects{"tool", "case-system"};

inline std::string_view name_of(AuditStatus one) { return statuses[static_cast<std::size_t>(one)]; }
inline std::string_view name_of(SubjectKind one) { return subject_kinds[static_cast<std::size_t>(one)]; }
inline std::string_view name_of(CommentKind one) { return comment_kinds[static_cast<std::size_t>(one)]; }
inline std::string_view name_of(Colleague one) { return colleagues[static_cast<std::size_t>(one)]; }
inline std::string_view name_of(FeedbackAbout one) {
    return feedback_subjects[static_cast<std::size_t>(one)];
}

using caseaudit::name_of;

/// The words of the enumeration `E` from its first to `last`.
template <class E>
std::vector<std::string_view> words_up_to(E last) {
    std::vector<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) words.push_back(name_of(static_cast<E>(i)));
    return words;
}

/// The attribute, which must be one of those words.
template <class E>
E read_word(const xml::Element& element, const char* attribute, E last) {
    return static_cast<E>(element.one_of(attribute, words_up_to(last)));
}

template <class E>
E read_word(const xml::Element& element, const char* attribute, E last, E otherwise) {
    return element.has(attribute) ? read_word(element, attribute, last) : otherwise;
}

/// The id, or nothing where there is none.
inline std::string optional_id(const xml::Element& element, const char* attribute) {
    return element.has(attribute) ? element.required_id(attribute) : std::string{};
}

/// The text of the only child of that name; empty where there is none.
inline std::string optional_text(const xml::Element& element, const char* name) {
    const auto child = element.child(name);
    if (!child) return {};
    child->allow({});
    return child->required_text();
}

inline std::string required_text(const xml::Element& element, const char* name) {
    element.required_child(name);
    return optional_text(element, name);
}

}  // namespace caseaudit::audit_file
