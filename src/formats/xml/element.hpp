#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/export.hpp>
#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "formats/xml/source.hpp"

namespace caseaudit::xml {

/// One element of a strictly read document. Whatever is not as it should be throws `InputError` that names
/// the place. Call `allow` first: what it does not name is refused.
class CASEAUDIT_API Element {
public:
    Element(const Source& source, pugi::xml_node node) : source_{&source}, node_{node} {}

    std::string_view name() const { return node_.name(); }
    int line() const;
    const std::string& file() const { return source_->name(); }

    /// Refuses every other attribute and child element, an attribute written twice, and stray text between
    /// child elements. With no children named, text is allowed.
    void allow(const std::vector<std::string_view>& attributes,
               const std::vector<std::string_view>& children = {}) const;

    bool has(const char* attribute) const { return !node_.attribute(attribute).empty(); }
    /// The attribute, which must be there and not be empty.
    std::string required(const char* attribute) const;
    /// The attribute, or `otherwise` where there is none.
    std::string optional(const char* attribute, std::string_view otherwise = {}) const;
    /// Lower-case letters, digits, hyphens and dots: how ids are written.
    std::string required_id(const char* attribute) const;
    /// Letters, digits, hyphens, dots and underscores: a reference to a person or a record, fit for a file
    /// name.
    std::string required_reference(const char* attribute) const;
    int whole_number(const char* attribute, int least, int most) const;
    int whole_number(const char* attribute, int least, int most, int otherwise) const;
    Date date(const char* attribute) const;
    std::optional<Date> optional_date(const char* attribute) const;
    bool yes_or_no(const char* attribute, bool otherwise) const;
    /// The position of the attribute's value among `words`.
    std::size_t one_of(const char* attribute, const std::vector<std::string_view>& words) const;
    /// The attribute's words, separated by white space; at least one unless it is absent.
    std::vector<std::string> words(const char* attribute) const;

    std::vector<Element> children() const;
    std::vector<Element> children(const char* name) const;
    std::optional<Element> child(const char* name) const;  ///< refuses a second one
    Element required_child(const char* name) const;

    /// The text with runs of white space made one space.
    std::string text() const;
    /// The text as written, without the white space around it.
    std::string verbatim() const;
    std::string required_text() const;

    /// Each throws `InputError` at this element, or at one of its attributes.
    [[noreturn]] void fail(const std::string& message, const std::string& advice) const;
    [[noreturn]] void fail_at(const char* attribute, const std::string& message,
                              const std::string& advice) const;

private:
    std::size_t offset() const;
    std::size_t offset_of(std::string_view attribute) const;

    const Source* source_;
    pugi::xml_node node_;
};

/// "'a', 'b' or 'c'".
CASEAUDIT_API std::string either(const std::vector<std::string_view>& words);

}  // namespace caseaudit::xml
