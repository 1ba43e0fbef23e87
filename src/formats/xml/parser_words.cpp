#include "formats/xml/parser_words.hpp"

#include <libxml/xmlerror.h>
#include <spdlog/fmt/fmt.h>

namespace caseaudit::xml {
namespace {

std::string tidy(const char* message) {
    std::string text = message == nullptr ? "it is not well-formed XML" : message;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    return text;
}

}  // namespace

ParserWords in_words(const _xmlError& error) {
    const auto name = [&] { return std::string{error.str1 == nullptr ? "?" : error.str1}; };
    switch (error.code) {
        case XML_ERR_ATTRIBUTE_REDEFINED:
            return {fmt::format("attribute '{}' is written twice", name()), "Keep one of them."};
        case XML_ERR_UNDECLARED_ENTITY:
        case XML_WAR_UNDECLARED_ENTITY:
            return {fmt::format("'&{};' is not defined", name()),
                    "Write the character itself, or & as &amp;."};
        case XML_ERR_INVALID_CHAR:
        case XML_ERR_INVALID_CHARREF:
            return {"there is a control character here that XML does not allow", "Remove it."};
        case XML_ERR_DOCUMENT_EMPTY:
            return {"this is not an XML document", "Is it the right file?"};
        case XML_ERR_DOCUMENT_END:
            return {"there is something after the end of the document",
                    "Remove it: a document has one root element."};
        case XML_ERR_TAG_NAME_MISMATCH:
            return {fmt::format("element '{}' is closed by another name", name()),
                    "Close each element by its own name."};
        case XML_ERR_TAG_NOT_FINISHED:
            return {cut_short, copy_again};
        case XML_ERR_LT_IN_ATTRIBUTE:
            return {"there is a '<' inside an attribute", "Write it as &lt;."};
        case XML_ERR_INTERNAL_ERROR:
            return {"there are too many elements one inside another", "Is it the right file?"};
        default:
            return {tidy(error.message), "Mend the XML here.", true};
    }
}

}  // namespace caseaudit::xml
