// Whatever the bytes, a document is read or refused with an InputError, and every place in it can be named.
#include <caseaudit/error.hpp>
#include <cstdlib>

#include "formats/xml/document.hpp"

using namespace caseaudit;

namespace {

void walk(const xml::Element& element, int line) {
    if (element.line() < line) std::abort();
    element.text();
    element.verbatim();
    try {
        element.allow({"id"});
        element.required_reference("id");
        element.date("id");
    } catch (const InputError& e) {
        if (e.place.line < 1 || e.place.column < 1) std::abort();
    }
    for (const auto& child : element.children()) walk(child, element.line());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        const auto document = xml::Document::from_text(text, "fuzzed.xml", xml::root_name(text));
        walk(document.root(), 1);
    } catch (const InputError&) {
    }
    return 0;
}
