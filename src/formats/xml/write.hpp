#pragma once
#include <caseaudit/export.hpp>
#include <pugixml.hpp>
#include <string>
#include <string_view>

/// Writing documents of our own: two spaces an indent, UTF-8, the same bytes each time. Control characters,
/// which XML cannot carry, become spaces.
namespace caseaudit::xml {

CASEAUDIT_API void set(pugi::xml_node node, const char* attribute, std::string_view value);
/// Nothing where the value is empty.
CASEAUDIT_API void set_given(pugi::xml_node node, const char* attribute, std::string_view value);

/// A child element holding `text`.
CASEAUDIT_API pugi::xml_node add_text(pugi::xml_node node, const char* name, std::string_view text);
/// Nothing where the text is empty.
CASEAUDIT_API void add_text_given(pugi::xml_node node, const char* name, std::string_view text);

/// A comment for people; two hyphens, which XML forbids there, become one.
CASEAUDIT_API void add_comment(pugi::xml_node node, std::string_view text);

CASEAUDIT_API std::string to_text(const pugi::xml_document& document);

}  // namespace caseaudit::xml
