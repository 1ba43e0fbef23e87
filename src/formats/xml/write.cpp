#include "formats/xml/write.hpp"

#include <algorithm>
#include <sstream>

namespace caseaudit::xml {
namespace {

std::string clean(std::string_view text) {
    const auto forbidden = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    std::string all{text};
    std::ranges::replace_if(all, forbidden, ' ');
    return all;
}

}  // namespace

void set(pugi::xml_node node, const char* attribute, std::string_view value) {
    node.append_attribute(attribute).set_value(clean(value).c_str());
}

void set_given(pugi::xml_node node, const char* attribute, std::string_view value) {
    if (!value.empty()) set(node, attribute, value);
}

pugi::xml_node add_text(pugi::xml_node node, const char* name, std::string_view text) {
    auto child = node.append_child(name);
    child.text().set(clean(text).c_str());
    return child;
}

void add_text_given(pugi::xml_node node, const char* name, std::string_view text) {
    if (!text.empty()) add_text(node, name, text);
}

void add_comment(pugi::xml_node node, std::string_view text) {
    auto words = clean(text);
    for (auto at = words.find("--"); at != std::string::npos; at = words.find("--", at)) words.erase(at, 1);
    node.append_child(pugi::node_comment).set_value((" " + words + " ").c_str());
}

std::string to_text(const pugi::xml_document& document) {
    std::ostringstream text;
    document.save(text, "  ", pugi::format_indent, pugi::encoding_utf8);
    return text.str();
}

}  // namespace caseaudit::xml
