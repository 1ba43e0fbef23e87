#pragma once
#include <caseaudit/export.hpp>
#include <cstddef>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace caseaudit::xml {

/// A document's text and tree. Knows how to turn an offset into file, line, column and a message.
class CASEAUDIT_API Source {
public:
    Source(std::string name, std::string text);

    const std::string& name() const { return name_; }
    const std::string& text() const { return text_; }
    pugi::xml_node root() const { return tree_.document_element(); }

    /// Builds the tree. The text must be well-formed.
    void parse();
    /// The line that holds the character at `offset`, counted from 1.
    int line_at(std::size_t offset) const;
    [[noreturn]] void fail(std::size_t offset, const std::string& message, const std::string& advice) const;

private:
    std::string name_;
    std::string text_;
    std::vector<std::size_t> line_starts_;
    pugi::xml_document tree_;
};

}  // namespace caseaudit::xml
