// A feedback form: what one person thinks, on one day. It becomes a case file with nothing but those views.
#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>

#include "formats/case_file/vocabulary.hpp"
#include "formats/feedback_form/view.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

constexpr std::size_t most_of_id = 90;

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The form's file as an id: "feedback-form-c-0001-mother" of "forms/C-0001 mother.xml".
std::string source_id(std::string_view path) {
    path.remove_prefix(path.find_last_of('/') + 1);
    if (path.ends_with(".xml")) path.remove_suffix(4);
    std::string id = "feedback-form";
    bool is_new_word = true;
    for (auto c : path) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (!is_plain(c)) {
            is_new_word = true;
            continue;
        }
        if (is_new_word) id += '-';
        is_new_word = false;
        id += c;
    }
    return id.substr(0, most_of_id);
}

std::string in_words(std::string word) {
    std::ranges::replace(word, '-', ' ');
    return word;
}

/// It proves what is on it, and nothing of anybody else.
Coverage coverage_of(const std::vector<Entry>& entries, Date date) {
    Coverage coverage{
        "feedback", Extent::some, {date, date}, {"from", "category", "rating", "state", "reason"}, true};
    const auto has_response = [](const Entry& view) { return view.fields.contains("response"); };
    if (std::ranges::any_of(entries, has_response)) coverage.fields.emplace_back("response");
    return coverage;
}

void refuse_second(const xml::Element& element, const Entry& view, const std::vector<Entry>& before) {
    const auto& category = view.field("category");
    const auto same = [&](const Entry& other) { return other.field("category") == category; };
    if (std::ranges::none_of(before, same)) return;
    element.fail(category.has_value() ? fmt::format("there is a second view of '{}'", category.text)
                                      : std::string{"there is a second view without a category"},
                 "Keep one of them: a form has one view of each category.");
}

CaseFile read(const xml::Document& document, const std::string& name) {
    const auto root = document.root();
    root.allow({"format", "subject", "from", "date", "team"}, {"view"});
    root.one_of("format", {"1"});
    Subject subject;
    subject.ref = root.required_reference("subject");
    subject.team = root.optional("team");
    subject.line = root.line();
    const auto people = case_file::words_of("feedback", "from");
    const auto from = people[root.one_of("from", people)];
    const auto date = root.date("date");
    Source source{
        source_id(name), fmt::format("Feedback form of the {}, {}", in_words(std::string{from}), date), {}};
    std::vector<Entry> entries;
    for (const auto& element : root.children("view")) {
        auto view = feedback_form::read_view(element, from, date, source.id);
        refuse_second(element, view, entries);
        entries.push_back(std::move(view));
    }
    if (entries.empty())
        root.fail("the form has no view", "Add a <view> for each category, or leave it out.");
    source.coverage.push_back(coverage_of(entries, date));
    return {name, std::move(subject), {std::move(source)}, std::move(entries)};
}

}  // namespace

CaseFile read_feedback_form(const std::string& path) {
    return read(xml::Document::from_file(path, feedback_form_root), path);
}

CaseFile read_feedback_form_text(std::string_view text, const std::string& name) {
    return read(xml::Document::from_text(text, name, feedback_form_root), name);
}

}  // namespace caseaudit
