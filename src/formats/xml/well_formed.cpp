#include "formats/xml/well_formed.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <memory>

#include "formats/xml/parser_words.hpp"
#include "model/utf8.hpp"

namespace caseaudit::xml {
namespace {

struct Found {
    xmlParserCtxtPtr parser = nullptr;
    std::optional<Fault> fault;
    bool is_vague = false;  ///< the fault is in the parser's words
};

std::size_t offset_at(std::string_view text, int line, int column) {
    std::size_t offset = 0;
    for (int i = 1; i < line; ++i) {
        const auto end = text.find('\n', offset);
        if (end == std::string_view::npos) break;
        offset = end + 1;
    }
    return std::min(text.size(), offset + static_cast<std::size_t>(std::max(column - 1, 0)));
}

/// The first byte that is not part of a UTF-8 character; nothing when all are.
std::optional<std::size_t> first_not_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto length = utf8_length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

/// The encoding that the XML declaration names, in lower case; empty where it names none.
std::string declared_encoding(std::string_view text) {
    if (!text.starts_with("<?xml")) return {};
    const auto declaration = text.substr(0, text.find("?>"));
    const auto word = declaration.find("encoding");
    const auto open = word == std::string_view::npos ? word : declaration.find_first_of("\"'", word);
    if (open == std::string_view::npos) return {};
    std::string name{declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1)};
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name;
}

std::optional<Fault> fault_of_encoding(std::string_view text) {
    const auto declared = declared_encoding(text);
    if (!declared.empty() && declared != "utf-8" && declared != "utf8" && declared != "us-ascii") {
        return Fault{text.find("encoding"), fmt::format("its encoding is {}", declared),
                     "Save the file again as UTF-8."};
    }
    const auto bad = first_not_utf8(text);
    if (bad) return Fault{*bad, "this is not UTF-8 text", "Save the file again as UTF-8."};
    return std::nullopt;
}

void note_error(void* user, xmlErrorPtr error) {
    auto& found = *static_cast<Found*>(static_cast<xmlParserCtxtPtr>(user)->_private);
    if (found.fault || error->level < XML_ERR_ERROR) return;
    auto words = in_words(*error);
    found.is_vague = words.is_vague;
    found.fault = Fault{0, std::move(words.message), std::move(words.advice)};
    // The position of the parser, rather than of the error: libxml2 fills in no column for some of its
    // errors.
    const auto* input = found.parser->input;
    found.fault->offset =
        input == nullptr ? 0 : static_cast<std::size_t>(std::max(xmlByteConsumed(found.parser), 0L));
    if (error->line > 0 && error->int2 > 0) found.fault->offset = std::string::npos;
    xmlStopParser(found.parser);
}

void note_dtd(void* user, const xmlChar*, const xmlChar*, const xmlChar*) {
    auto& found = *static_cast<Found*>(static_cast<xmlParserCtxtPtr>(user)->_private);
    if (!found.fault) {
        found.fault = Fault{static_cast<std::size_t>(std::max(xmlByteConsumed(found.parser), 0L)),
                            "a document type (<!DOCTYPE …>) is not read here",
                            "Remove it: entities and DTDs are not needed."};
    }
    xmlStopParser(found.parser);
}

/// Handlers that build nothing: only the parser's own checks are wanted.
xmlSAXHandler checking_handlers() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.serror = note_error;
    sax.internalSubset = note_dtd;
    // Without these two, libxml2 takes the SAX1 way, which does not check namespaces.
    sax.startElementNs = [](void*, const xmlChar*, const xmlChar*, const xmlChar*, int, const xmlChar**, int,
                            int, const xmlChar**) {};
    sax.endElementNs = [](void*, const xmlChar*, const xmlChar*, const xmlChar*) {};
    return sax;
}

}  // namespace

std::optional<Fault> first_fault(std::string_view text) {
    const auto end = text.find_last_not_of(" \t\r\n") + 1;
    if (end == 0) return Fault{0, "the file is empty", "Is it the right file?"};
    if (auto fault = fault_of_encoding(text)) return fault;
    Found found;
    auto sax = checking_handlers();
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser{
        xmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size())), &xmlFreeParserCtxt};
    if (!parser) return Fault{0, "this is not an XML document", "Is it the right file?"};
    auto* const own = parser->sax;
    parser->sax = &sax;
    parser->_private = &found;
    parser->userData = parser.get();
    found.parser = parser.get();
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
    xmlParseDocument(parser.get());
    if (found.fault && found.fault->offset == std::string::npos) {
        found.fault->offset = offset_at(text, parser->lastError.line, parser->lastError.int2);
    }
    parser->sax = own;
    if (found.fault && found.is_vague && found.fault->offset >= end) return Fault{end, cut_short, copy_again};
    return found.fault;
}

}  // namespace caseaudit::xml
