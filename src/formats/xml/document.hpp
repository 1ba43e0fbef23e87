#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "formats/xml/element.hpp"

namespace caseaudit::xml {

/// The largest document of our own that is read; a template has some 30 KB, a long audit some 100 KB.
inline constexpr std::size_t most_bytes = 32'000'000;

/// A document of our own, read strictly: well-formed, UTF-8, no DTD, one root. Elements stay valid as long as
/// the document.
class CASEAUDIT_API Document {
public:
    /// Both throw `InputError` when the document is not well-formed or its root has another name than `root`.
    static Document from_file(const std::string& path, std::string_view root);
    static Document from_text(std::string_view text, const std::string& name, std::string_view root);

    Element root() const;
    const std::string& text() const;

private:
    explicit Document(std::unique_ptr<Source> source);
    std::unique_ptr<Source> source_;
};

/// The name of a document's root element, without reading the rest; empty where there is none.
CASEAUDIT_API std::string root_name(std::string_view text);

}  // namespace caseaudit::xml
