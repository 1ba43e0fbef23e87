#include "formats/xml/stream.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <array>
#include <caseaudit/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>

#include "formats/xml/parser_words.hpp"

namespace caseaudit::xml {
namespace {

/// What the parser's reading_handlers share: libxml2 is C, so nothing may be thrown through it.
struct Reading {
    const std::string& path;
    Events& events;
    xmlParserCtxtPtr parser = nullptr;
    std::exception_ptr thrown;

    void stop(std::exception_ptr why) {
        if (!thrown) thrown = std::move(why);
        xmlStopParser(parser);
    }
    InputError fault(int line, const std::string& message, const std::string& advice) const {
        return {Place{path, line, 0}, message, {}, advice};
    }
    template <class Tell>
    void tell(Tell tell_events) {
        if (thrown) return;
        try {
            tell_events(events);
        } catch (...) {
            stop(std::current_exception());
        }
    }
};

Reading& reading(void* parser) {
    return *static_cast<Reading*>(static_cast<xmlParserCtxtPtr>(parser)->_private);
}

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

int line_of(xmlParserCtxtPtr parser) { return parser->input == nullptr ? 0 : parser->input->line; }

/// libxml2 hands over an & in an attribute as the reference &#38;, since it expands no entities here.
std::string with_ampersands(std::string text) {
    constexpr std::string_view reference = "&#38;";
    for (auto at = text.find(reference); at != std::string::npos; at = text.find(reference, at + 1)) {
        text.replace(at, reference.size(), "&");
    }
    return text;
}

/// Five pointers each: local name, prefix, namespace, begin and end of the value.
void tell_attributes(Events& events, int count, const xmlChar** attributes) {
    constexpr int size = 5;
    for (int i = 0; i < count; ++i) {
        const auto* const one = attributes + static_cast<std::ptrdiff_t>(i) * size;
        const std::string_view value{reinterpret_cast<const char*>(one[3]),
                                     static_cast<std::size_t>(one[4] - one[3])};
        if (value.find('&') == std::string_view::npos) {
            events.attribute(view(one[0]), value);
        } else {
            events.attribute(view(one[0]), with_ampersands(std::string{value}));
        }
    }
}

void on_start(void* parser, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**,
              int count, int, const xmlChar** attributes) {
    auto& all = reading(parser);
    all.tell([&](Events& events) {
        events.start(view(name), line_of(all.parser));
        tell_attributes(events, count, attributes);
    });
}

void on_end(void* parser, const xmlChar* name, const xmlChar*, const xmlChar*) {
    reading(parser).tell([&](Events& events) { events.end(view(name)); });
}

void on_text(void* parser, const xmlChar* text, int length) {
    reading(parser).tell([&](Events& events) {
        events.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    });
}

void on_dtd(void* parser, const xmlChar*, const xmlChar*, const xmlChar*) {
    auto& all = reading(parser);
    all.stop(std::make_exception_ptr(all.fault(line_of(all.parser),
                                               "a document type (<!DOCTYPE …>) is not read here",
                                               "Remove it: entities and DTDs are not needed.")));
}

ParserWords words_of(const xmlError& error) {
    const std::string_view raw = error.message == nullptr ? "" : error.message;
    if (raw.find("UTF-8") != std::string_view::npos || error.code == XML_I18N_CONV_FAILED) {
        return {"its text is not in the encoding that the file declares",
                "Save the file again as UTF-8, or declare the encoding it has (such as windows-1252)."};
    }
    if (error.code == XML_ERR_UNSUPPORTED_ENCODING || error.code == XML_ERR_UNKNOWN_ENCODING) {
        return {"the encoding that the file declares is not known", "Save the file again as UTF-8."};
    }
    return in_words(error);
}

void on_error(void* parser, xmlErrorPtr error) {
    if (error->level < XML_ERR_ERROR) return;
    auto& all = reading(parser);
    const auto words = words_of(*error);
    all.stop(std::make_exception_ptr(all.fault(error->line, words.message, words.advice)));
}

xmlSAXHandler reading_handlers() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.cdataBlock = on_text;
    sax.internalSubset = on_dtd;
    sax.serror = on_error;
    return sax;
}

/// libxml2 prints what goes wrong in converting an encoding, unless somebody else takes it. The parser stops
/// all the same.
class Quiet {
public:
    Quiet() {
        xmlSetStructuredErrorFunc(nullptr, [](void*, xmlErrorPtr) {});
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
    ~Quiet() { xmlSetStructuredErrorFunc(context_, before_); }

private:
    void* context_ = xmlStructuredErrorContext;
    xmlStructuredErrorFunc before_ = xmlStructuredError;
};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct FreeParser {
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

/// Feeds the parser the whole document; false when it is empty.
bool feed(Reading& all, const std::function<std::size_t(char*, std::size_t)>& fill) {
    std::array<char, 1 << 16> piece{};
    bool some = false;
    while (!all.thrown && !all.events.enough()) {
        const auto got = fill(piece.data(), piece.size());
        if (got == 0) break;
        some = true;
        xmlParseChunk(all.parser, piece.data(), static_cast<int>(got), 0);
    }
    return some;
}

}  // namespace

void stream(const std::function<std::size_t(char*, std::size_t)>& fill, const std::string& name,
            Events& events) {
    Reading all{name, events, nullptr, nullptr};
    const Quiet quiet;
    auto sax = reading_handlers();
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser{
        xmlCreatePushParserCtxt(&sax, nullptr, nullptr, 0, nullptr)};
    if (!parser) throw Error{"cannot read '" + name + "': there is not enough memory"};
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
    parser->_private = &all;
    parser->userData = parser.get();
    all.parser = parser.get();
    const bool some = feed(all, fill);
    if (!some) throw all.fault(0, "the file is empty", "Is it the right file?");
    if (!all.thrown && !events.enough()) xmlParseChunk(parser.get(), nullptr, 0, 1);
    if (all.thrown) std::rethrow_exception(all.thrown);
}

void stream(const std::string& path, Events& events) {
    const std::unique_ptr<std::FILE, CloseFile> file{std::fopen(path.c_str(), "rbe")};
    if (!file) throw Error{"cannot read '" + path + "': " + std::strerror(errno)};
    const auto fill = [&](char* buffer, std::size_t size) {
        const auto got = std::fread(buffer, 1, size, file.get());
        if (got == 0 && std::ferror(file.get()) != 0) {
            throw Error{"cannot read '" + path + "': " + std::strerror(errno)};
        }
        return got;
    };
    stream(fill, path, events);
}

}  // namespace caseaudit::xml
