#pragma once
#include <caseaudit/template.hpp>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "formats/templates/basis.hpp"
#include "formats/xml/element.hpp"

namespace caseaudit::templates {

/// The resolved template that an <include> names.
using Included = std::function<const Template&(const xml::Element& include)>;

/// Reads one template, with its includes put in place. Throws `InputError` at the first thing wrong.
class Resolver {
public:
    Resolver(const xml::Element& root, const Basis& basis, Included included)
        : root_{root}, basis_{basis}, included_{std::move(included)} {}

    Template resolve() &&;

private:
    /// Where a question of the resolved template was written or included.
    struct Origin {
        xml::Element element;
        bool is_own;
    };

    void read_section(const xml::Element& element);
    void include_section(const xml::Element& include);
    void include_questions(const xml::Element& element);
    void include(const xml::Element& element, Question question);
    const Template& source_of(const xml::Element& include);
    void open_section(const xml::Element& element, const Section& section);
    void add(Question question, const Origin& origin);
    void read_conditions();
    void keep_used_scales();

    const xml::Element& root_;
    const Basis& basis_;
    Included included_;
    Template template_;
    std::vector<Origin> origins_;  ///< of the questions, in their order
};

}  // namespace caseaudit::templates
