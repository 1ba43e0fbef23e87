#include "formats/templates/resolver.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <set>

#include "formats/templates/conditions.hpp"
#include "formats/templates/head.hpp"
#include "formats/templates/numbers.hpp"
#include "formats/templates/questions.hpp"

namespace caseaudit::templates {
namespace {

constexpr std::size_t most_questions = 999;

const Section& section_named(const xml::Element& include, const Template& source) {
    const auto id = include.required("section");
    const auto found = std::ranges::find(source.sections, id, &Section::id);
    if (found == source.sections.end()) {
        std::vector<std::string_view> ids;
        for (const auto& section : source.sections) ids.push_back(section.id);
        include.fail_at("section", fmt::format("template '{}' has no section '{}'", source.id, id),
                        fmt::format("It has {}.", xml::either(ids)));
    }
    return *found;
}

const Question& question_named(const xml::Element& include, const Template& source) {
    const auto id = include.required("question");
    const auto* const question = source.find(id);
    if (question == nullptr) {
        include.fail_at("question", fmt::format("template '{}' has no question '{}'", source.id, id),
                        fmt::format("'caseaudit templates show {}' lists its questions.", source.id));
    }
    return *question;
}

}  // namespace

Template Resolver::resolve() && {
    templates::read_head(root_, template_);
    for (const auto& child : root_.children()) {
        if (child.name() == "section") read_section(child);
        if (child.name() == "include") include_section(child);
    }
    if (template_.sections.empty())
        root_.fail("the template has no sections", "Add <section> or <include> elements.");
    keep_used_scales();
    read_conditions();
    return std::move(template_);
}

void Resolver::open_section(const xml::Element& element, const Section& section) {
    if (std::ranges::find(template_.sections, section.id, &Section::id) != template_.sections.end()) {
        const bool included = element.name() == "include";
        element.fail_at(included ? "section" : "id",
                        fmt::format("there is a second section '{}'", section.id),
                        included ? "Put the <include> into a section of your own, with another id."
                                 : "Give it another id.");
    }
    template_.sections.push_back({section.id, section.title, section.weight, {}});
}

void Resolver::read_section(const xml::Element& element) {
    element.allow({"id", "title", "weight"}, {"question", "include"});
    open_section(
        element,
        {element.required_id("id"), element.required("title"), read_weight(element, "weight", 100), {}});
    for (const auto& child : element.children()) {
        if (child.name() == "question") {
            add(read_question(child, basis_), {child, true});
        } else {
            include_questions(child);
        }
    }
    if (template_.sections.back().questions.empty()) {
        element.fail("the section has no questions", "Add <question> or <include> elements.");
    }
}

const Template& Resolver::source_of(const xml::Element& include) {
    include.required_id("template");
    const auto& source = included_(include);
    if (source.subject == template_.subject) return source;
    const auto about = [](const Template& t) {
        return t.subject == SubjectKind::child ? "a child" : "a worker";
    };
    include.fail_at("template",
                    fmt::format("template '{}' is about {}, this one about {}", source.id, about(source),
                                about(template_)),
                    "Include templates about the same kind of subject.");
}

void Resolver::include_section(const xml::Element& include) {
    include.allow({"template", "section", "weight"});
    auto section = section_named(include, source_of(include));
    section.weight = read_weight(include, "weight", section.weight);
    open_section(include, section);
    for (auto& question : section.questions) add(std::move(question), {include, false});
}

void Resolver::include_questions(const xml::Element& element) {
    element.allow({"template", "section", "question", "weight"});
    if (element.has("section") == element.has("question")) {
        element.fail("the include does not say what it brings",
                     "Add either question=\"…\" or section=\"…\".");
    }
    const auto& source = source_of(element);
    if (element.has("question")) return include(element, question_named(element, source));
    for (const auto& question : section_named(element, source).questions) include(element, question);
}

void Resolver::include(const xml::Element& element, Question question) {
    question.weight = read_weight(element, "weight", question.weight);
    add(std::move(question), {element, false});
}

void Resolver::add(Question question, const Origin& origin) {
    if (origins_.size() == most_questions) {
        origin.element.fail(fmt::format("the template has more than {} questions", most_questions),
                            "Make several templates of it.");
    }
    std::size_t i = 0;
    for (const auto& section : template_.sections) {
        for (const auto& other : section.questions) {
            const auto& before = origins_[i++].element;
            if (other.id != question.id) continue;
            const auto message = fmt::format("there is a second question '{}'; the first is in line {}",
                                             question.id, before.line());
            if (origin.is_own) origin.element.fail_at("id", message, "Keep one of them.");
            origin.element.fail(message, "Keep one of them.");
        }
    }
    template_.sections.back().questions.push_back(std::move(question));
    origins_.push_back(origin);
}

void Resolver::keep_used_scales() {
    std::set<std::string, std::less<>> used;
    for (const auto& section : template_.sections) {
        for (const auto& question : section.questions) used.insert(question.scale);
    }
    for (const auto& id : used) template_.scales.push_back(*basis_.find_scale(id));
}

void Resolver::read_conditions() {
    std::size_t i = 0;
    for (auto& section : template_.sections) {
        for (auto& question : section.questions) {
            const auto& [element, is_own] = origins_[i++];
            const Earlier earlier{template_, question.id};
            if (!is_own) {
                if (question.when) check_when(*question.when, earlier, element);
            } else if (const auto when = element.child("when")) {
                question.when = read_when(*when, earlier);
            }
        }
    }
}

}  // namespace caseaudit::templates
