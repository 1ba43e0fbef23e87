#include "formats/xml/document.hpp"

#include <spdlog/fmt/fmt.h>

#include "files/files.hpp"
#include "formats/xml/well_formed.hpp"

namespace caseaudit::xml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// "an 'audit'", "a 'case-file'"
std::string one(std::string_view name) {
    const bool vowel = std::string_view{"aeiou"}.find(name.front()) != std::string_view::npos;
    return fmt::format("{} '{}'", vowel ? "an" : "a", name);
}

}  // namespace

Document::Document(std::unique_ptr<Source> source) : source_{std::move(source)} {}

const std::string& Document::text() const { return source_->text(); }

Element Document::root() const { return {*source_, source_->root()}; }

Document Document::from_file(const std::string& path, std::string_view root) {
    return from_text(files::read(path, most_bytes), path, root);
}

Document Document::from_text(std::string_view text, const std::string& name, std::string_view root) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    auto source = std::make_unique<Source>(name, std::string{text});
    if (text.size() > most_bytes) source->fail(0, "the document is too large", "Is it the right file?");
    if (const auto fault = first_fault(text)) source->fail(fault->offset, fault->message, fault->advice);
    source->parse();
    Document document{std::move(source)};
    if (document.root().name() != root) {
        document.root().fail(fmt::format("this is {}, not {}", one(document.root().name()), one(root)),
                             "Is it the right file?");
    }
    return document;
}

std::string root_name(std::string_view text) {
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (text.substr(at).starts_with("<!--")) {
            at = text.find("-->", at);
            if (at == std::string_view::npos) break;
            continue;
        }
        if (at + 1 < text.size() && (text[at + 1] == '?' || text[at + 1] == '!')) continue;
        const auto end = text.find_first_of(" \t\r\n/>", at + 1);
        return std::string{text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1)};
    }
    return {};
}

}  // namespace caseaudit::xml
