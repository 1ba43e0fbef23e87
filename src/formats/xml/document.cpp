#include "formats/xml/document.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "files/files.hpp"
#include "formats/xml/well_formed.hpp"

namespace caseaudit::xml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

void Source::fail(std::size_t offset, const std::string& message, const std::string& advice) const {
    offset = std::min(offset, text.size());
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    const auto before = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
    const auto start = before == std::string::npos ? 0 : before + 1;
    const auto end = std::min(text.find('\n', offset), text.size());
    throw InputError{{name, static_cast<int>(line), static_cast<int>(offset - start) + 1},
                     message,
                     text.substr(start, end - start),
                     advice};
}

Document::Document(std::unique_ptr<Source> source) : source_{std::move(source)} {}

Element Document::root() const { return {*source_, source_->tree.document_element()}; }

Document Document::from_file(const std::string& path, std::string_view root) {
    return from_text(files::read(path, most_bytes), path, root);
}

Document Document::from_text(std::string_view text, const std::string& name, std::string_view root) {
    auto source = std::make_unique<Source>();
    source->name = name;
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    source->text = text;
    if (text.size() > most_bytes) source->fail(0, "the document is too large", "Is it the right file?");
    if (const auto fault = first_fault(text)) source->fail(fault->offset, fault->message, fault->advice);
    const auto parsed = source->tree.load_buffer(source->text.data(), source->text.size(),
                                                 pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        source->fail(static_cast<std::size_t>(parsed.offset), parsed.description(), "Mend the XML here.");
    Document document{std::move(source)};
    if (document.root().name() != root) {
        document.root().fail(fmt::format("this is a '{}', not a '{}'", document.root().name(), root),
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
