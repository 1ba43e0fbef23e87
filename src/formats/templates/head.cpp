#include "formats/templates/head.hpp"

#include <spdlog/fmt/fmt.h>

#include "formats/templates/numbers.hpp"

namespace caseaudit::templates {
namespace {

/// A band is a share and its name, highest first.
struct Band {
    const char* name;
    Fraction& from;
};

void read_bands(const xml::Element& root, const char* name, std::initializer_list<Band> bands) {
    const auto element = root.child(name);
    const Band* above = nullptr;
    for (const auto& band : bands) {
        if (element && element->has(band.name)) band.from = read_share(*element, band.name);
        if (element && above != nullptr &&
            above->from.num * band.from.den <= band.from.num * above->from.den) {
            element->fail(fmt::format("'{}' ({}) is not below '{}' ({})", band.name, write_share(band.from),
                                      above->name, write_share(above->from)),
                          "Each band begins below the one before it.");
        }
        above = &band;
    }
}

void read_all_bands(const xml::Element& root, Bands& bands) {
    if (const auto element = root.child("compliance-bands")) element->allow({"green", "amber"});
    if (const auto element = root.child("grade-bands"))
        element->allow({"outstanding", "good", "requires-improvement"});
    read_bands(root, "compliance-bands", {{"green", bands.green}, {"amber", bands.amber}});
    read_bands(root, "grade-bands",
               {{"outstanding", bands.outstanding},
                {"good", bands.good},
                {"requires-improvement", bands.requires_improvement}});
}

void read_budget(const xml::Element& root, Template& audit_template) {
    const auto period = root.required_child("period");
    period.allow({"months"});
    audit_template.period_months = period.whole_number("months", 1, 120);
    const auto budget = root.required_child("budget");
    budget.allow({"questions", "minutes"});
    audit_template.budget_questions = budget.whole_number("questions", 1, 999);
    audit_template.budget_minutes = budget.whole_number("minutes", 1, 999);
}

}  // namespace

Identity read_identity(const xml::Element& root) {
    Identity identity{root.required_id("id"), {}};
    const auto text = root.required("version");
    const auto version = parse_version(text);
    if (!version || to_string(*version) != text) {
        root.fail_at("version", fmt::format("'{}' is not a version", text), "Write three numbers: 1.0.0.");
    }
    identity.version = *version;
    return identity;
}

void read_head(const xml::Element& root, Template& audit_template) {
    root.allow({"format", "id", "version", "title", "subject", "views"},
               {"about", "period", "budget", "compliance-bands", "grade-bands", "section", "include"});
    root.one_of("format", {"1"});
    const auto [id, version] = read_identity(root);
    audit_template.id = id;
    audit_template.version = version;
    audit_template.title = root.required("title");
    audit_template.path = root.file();
    if (root.has("subject"))
        audit_template.subject = static_cast<SubjectKind>(root.one_of("subject", {"child", "worker"}));
    audit_template.views = root.yes_or_no("views", false);
    if (const auto about = root.child("about")) {
        about->allow({});
        audit_template.about = about->required_text();
    }
    read_budget(root, audit_template);
    read_all_bands(root, audit_template.bands);
}

}  // namespace caseaudit::templates
