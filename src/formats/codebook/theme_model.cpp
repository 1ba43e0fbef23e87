#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_model.hpp>
#include <charconv>
#include <cmath>
#include <limits>

#include "files/files.hpp"
#include "formats/xml/document.hpp"
#include "formats/xml/write.hpp"

namespace caseaudit {
namespace {

double read_number(const xml::Element& element, const char* attribute) {
    const auto text = element.required(attribute);
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        element.fail_at(attribute, fmt::format("'{}' is no number", text),
                        "Train again: caseaudit themes train.");
    return number;
}

TermWeight read_term(const xml::Element& element) {
    element.allow({"text", "idf"}, {"weight"});
    TermWeight term{element.required("text"), read_number(element, "idf"), {}};
    for (const auto& child : element.children("weight")) {
        child.allow({"theme", "is"});
        term.by_theme[child.required_id("theme")] = read_number(child, "is");
    }
    return term;
}

void set_number(pugi::xml_node node, const char* name, double number) {
    xml::set(node, name, fmt::format("{}", number));
}

}  // namespace

ThemeModel read_theme_model(const std::string& path) {
    return read_theme_model_text(files::read(path, xml::most_bytes), path);
}

ThemeModel read_theme_model_text(std::string_view text, const std::string& name) {
    const auto document = xml::Document::from_text(text, name, "theme-model");
    const auto root = document.root();
    root.allow({"format", "codebook", "comments", "threshold", "f1"}, {"theme", "term"});
    root.one_of("format", {"1"});
    ThemeModel model;
    model.codebook = root.required("codebook");
    model.comments = root.whole_number("comments", 1, std::numeric_limits<int>::max());
    model.threshold = read_number(root, "threshold");
    model.f1 = read_number(root, "f1");
    for (const auto& element : root.children("theme")) {
        element.allow({"id", "bias"});
        model.biases[element.required_id("id")] = read_number(element, "bias");
    }
    for (const auto& element : root.children("term")) model.terms.push_back(read_term(element));
    return model;
}

std::string write_theme_model(const ThemeModel& model) {
    pugi::xml_document document;
    auto root = document.append_child("theme-model");
    xml::set(root, "format", "1");
    xml::set(root, "codebook", model.codebook);
    xml::set(root, "comments", std::to_string(model.comments));
    set_number(root, "threshold", model.threshold);
    set_number(root, "f1", model.f1);
    for (const auto& [id, bias] : model.biases) {
        auto theme = root.append_child("theme");
        xml::set(theme, "id", id);
        set_number(theme, "bias", bias);
    }
    for (const auto& one : model.terms) {
        auto term = root.append_child("term");
        xml::set(term, "text", one.term);
        set_number(term, "idf", one.idf);
        for (const auto& [theme, weight] : one.by_theme) {
            auto node = term.append_child("weight");
            xml::set(node, "theme", theme);
            set_number(node, "is", weight);
        }
    }
    return xml::to_text(document);
}

}  // namespace caseaudit
