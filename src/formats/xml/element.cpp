#include "formats/xml/element.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <charconv>

#include "model/reference.hpp"

namespace caseaudit::xml {
namespace {

constexpr std::size_t longest_id = 100;
constexpr std::string_view white_space = " \t\r\n";
constexpr std::string_view name_end = " \t\r\n/>";

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_id(std::string_view text) {
    const auto allowed = [](char c) { return is_plain(c) || c == '-' || c == '.'; };
    return !text.empty() && text.size() <= longest_id && std::ranges::all_of(text, allowed) &&
           is_plain(text.front());
}

bool is_blank(std::string_view text) { return text.find_first_not_of(white_space) == std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
    if (is_blank(text)) return {};
    const auto first = text.find_first_not_of(white_space);
    return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::size_t where(const pugi::xml_node& node) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
}

}  // namespace

std::string either(const std::vector<std::string_view>& words) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) all += i + 1 == words.size() ? " or " : ", ";
        all += fmt::format("'{}'", words[i]);
    }
    return all;
}

std::size_t Element::offset() const { return where(node_); }

std::size_t Element::offset_of(std::string_view attribute) const {
    const std::string_view text{source_->text()};
    auto at = text.find_first_of(name_end, offset());
    for (at = text.find_first_not_of(white_space, at); at < text.size();
         at = text.find_first_not_of(white_space, at)) {
        if (text[at] == '>' || text[at] == '/') break;
        const auto equals = text.find('=', at);
        const auto quote = text.find_first_of("\"'", equals);
        if (quote == std::string_view::npos) break;
        const auto name_size = text.substr(at, equals - at).find_first_of(white_space);
        if (text.substr(at, std::min(name_size, equals - at)) == attribute) return at;
        at = text.find(text[quote], quote + 1);
        if (at != std::string_view::npos) ++at;
    }
    return offset();
}

int Element::line() const { return source_->line_at(offset()); }

void Element::fail(const std::string& message, const std::string& advice) const {
    source_->fail(offset(), message, advice);
}

void Element::fail_at(const char* attribute, const std::string& message, const std::string& advice) const {
    source_->fail(offset_of(attribute), message, advice);
}

void Element::allow(const std::vector<std::string_view>& attributes,
                    const std::vector<std::string_view>& children) const {
    for (const auto& attribute : node_.attributes()) {
        if (std::ranges::find(attributes, std::string_view{attribute.name()}) != attributes.end()) continue;
        fail_at(attribute.name(), fmt::format("<{}> has no attribute '{}'", name(), attribute.name()),
                attributes.empty() ? "Remove it." : fmt::format("It may have {}.", either(attributes)));
    }
    for (const auto& child : node_.children()) {
        if (child.type() != pugi::node_element) {
            if (children.empty()) continue;
            source_->fail(source_->text().find_first_not_of(white_space, where(child)),
                          fmt::format("there is text between the elements of <{}>", name()),
                          "Remove it, or put it inside an element.");
        }
        if (std::ranges::find(children, std::string_view{child.name()}) != children.end()) continue;
        Element{*source_, child}.fail(
            fmt::format("<{}> cannot stand inside <{}>", child.name(), name()),
            children.empty() ? "Remove it." : fmt::format("It may hold {}.", either(children)));
    }
}

std::string Element::required(const char* attribute) const {
    const auto found = node_.attribute(attribute);
    if (found.empty())
        fail(fmt::format("<{}> needs the attribute '{}'", name(), attribute),
             fmt::format("Add {}=\"…\".", attribute));
    if (is_blank(found.value()))
        fail_at(attribute, fmt::format("'{}' is empty", attribute), "Give it a value.");
    return found.value();
}

std::string Element::optional(const char* attribute, std::string_view otherwise) const {
    const auto found = node_.attribute(attribute);
    return found.empty() ? std::string{otherwise} : found.value();
}

std::string Element::required_id(const char* attribute) const {
    auto id = required(attribute);
    if (!is_id(id)) {
        fail_at(attribute, fmt::format("'{}' is not an id", id),
                "Use lower-case letters, digits, hyphens and dots: supervision.on-file.");
    }
    return id;
}

std::string Element::required_reference(const char* attribute) const {
    auto reference = required(attribute);
    if (!is_reference(reference)) {
        fail_at(attribute, fmt::format("'{}' is not a reference", reference),
                "Use letters, digits, hyphens, dots and underscores, such as C-0001; never a name.");
    }
    return reference;
}

int Element::whole_number(const char* attribute, int least, int most) const {
    const auto text = required(attribute);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most) {
        fail_at(attribute, fmt::format("'{}' is not a whole number from {} to {}", text, least, most),
                "Correct the number.");
    }
    return number;
}

int Element::whole_number(const char* attribute, int least, int most, int otherwise) const {
    return has(attribute) ? whole_number(attribute, least, most) : otherwise;
}

Date Element::date(const char* attribute) const {
    const auto text = required(attribute);
    const auto found = parse_date(text);
    if (!found) fail_at(attribute, fmt::format("'{}' is not a date", text), "Write dates as 2013-06-06.");
    return *found;
}

std::optional<Date> Element::optional_date(const char* attribute) const {
    if (!has(attribute)) return std::nullopt;
    return date(attribute);
}

bool Element::yes_or_no(const char* attribute, bool otherwise) const {
    return has(attribute) ? one_of(attribute, {"yes", "no"}) == 0 : otherwise;
}

std::size_t Element::one_of(const char* attribute, const std::vector<std::string_view>& words) const {
    const auto text = required(attribute);
    const auto found = std::ranges::find(words, std::string_view{text});
    if (found == words.end()) {
        fail_at(attribute, fmt::format("'{}' is no {}", text, attribute),
                fmt::format("It is {}.", either(words)));
    }
    return static_cast<std::size_t>(found - words.begin());
}

std::vector<std::string> Element::words(const char* attribute) const {
    std::vector<std::string> all;
    if (!has(attribute)) return all;
    const auto text = required(attribute);
    for (std::size_t at = text.find_first_not_of(white_space); at != std::string::npos;) {
        const auto end = std::min(text.find_first_of(white_space, at), text.size());
        all.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(white_space, end);
    }
    return all;
}

std::vector<Element> Element::children() const {
    std::vector<Element> all;
    for (const auto& child : node_.children()) {
        if (child.type() == pugi::node_element) all.emplace_back(*source_, child);
    }
    return all;
}

std::vector<Element> Element::children(const char* name) const {
    std::vector<Element> all;
    for (const auto& child : node_.children(name)) all.emplace_back(*source_, child);
    return all;
}

std::optional<Element> Element::child(const char* name) const {
    const auto all = children(name);
    if (all.size() > 1)
        all[1].fail(fmt::format("<{}> has a second <{}>", this->name(), name), "Keep one of them.");
    return all.empty() ? std::nullopt : std::optional{all.front()};
}

Element Element::required_child(const char* name) const {
    const auto found = child(name);
    if (!found)
        fail(fmt::format("<{}> needs a <{}>", this->name(), name),
             fmt::format("Add <{}>…</{}>.", name, name));
    return *found;
}

std::string Element::text() const {
    std::string all;
    for (const char c : verbatim()) {
        const bool space = white_space.find(c) != std::string_view::npos;
        if (!space) {
            all += c;
        } else if (all.empty() || all.back() != ' ') {
            all += ' ';
        }
    }
    return all;
}

std::string Element::verbatim() const {
    std::string all;
    for (const auto& child : node_.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) all += child.value();
    }
    return std::string{trimmed(all)};
}

std::string Element::required_text() const {
    auto all = text();
    if (all.empty()) fail(fmt::format("<{}> is empty", name()), "Write its text.");
    return all;
}

}  // namespace caseaudit::xml
