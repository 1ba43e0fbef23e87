#include "formats/record_maps/read_fields.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::record_maps {
namespace {

using case_file::Detail;
using case_file::Form;

constexpr int most_weeks = 5200;

std::vector<std::string_view> ids(const std::vector<RecordMap::Column>& columns) {
    std::vector<std::string_view> all;
    for (const auto& column : columns) all.emplace_back(column.id);
    return all;
}

std::size_t codes_named(const xml::Element& element, const RecordMap& map) {
    std::vector<std::string_view> known;
    for (const auto& codes : map.codes) known.emplace_back(codes.id);
    if (known.empty()) {
        element.fail_at("codes", "the map has no <codes>", "Add them before the tables, or remove this.");
    }
    return element.one_of("codes", known);
}

/// A value that never varies must be one that the case file can hold.
void check_constant(const xml::Element& element, const Detail& detail) {
    if (detail.form == Form::words) element.one_of("value", detail.words);
    if (detail.form == Form::yes_no) element.one_of("value", {"yes", "no"});
    if (detail.form == Form::date) {
        element.fail_at("value",
                        fmt::format("'{}' is a date, and no two rows need have the same", detail.name),
                        "Give it by a <field> with a column.");
    }
}

/// Days that lie ahead by their nature.
bool is_planned(const Detail& detail) {
    const std::string_view name = detail.name;
    return name == "due" || name == "next" || name == "next-review" || name == "conference-due";
}

RecordMap::Field read_field(const xml::Element& element, const Detail& detail, const Known& known) {
    RecordMap::Field field{.detail = detail, .column = {}, .value = {}, .codes = {}};
    if (element.name() == "set") {
        element.allow({"name", "value"});
        field.value = element.required("value");
        check_constant(element, detail);
        return field;
    }
    element.allow({"name", "column", "codes", "may-be-later", "weeks-later", "lasting", "many"});
    field.column = column_named(element, "column", known);
    if (element.has("codes")) field.codes = codes_named(element, *known.map);
    field.may_be_later = element.yes_or_no("may-be-later", is_planned(detail));
    if (field.may_be_later && detail.form != Form::date) {
        element.fail_at("may-be-later", fmt::format("'{}' is no date", detail.name), "Remove it.");
    }
    if (element.has("weeks-later")) {
        if (!field.may_be_later) element.fail_at("weeks-later", "the date may not be later", "Remove it.");
        field.weeks_later = element.whole_number("weeks-later", 1, most_weeks);
    }
    field.lasting = element.yes_or_no("lasting", false);
    field.many = element.yes_or_no("many", false);
    return field;
}

const Detail* find(const std::vector<Detail>& details, std::string_view name) {
    const auto found =
        std::ranges::find_if(details, [&](const Detail& detail) { return name == detail.name; });
    return found == details.end() ? nullptr : &*found;
}

[[noreturn]] void refuse_name(const xml::Element& element, std::string_view kind,
                              std::initializer_list<std::string_view> others) {
    auto names = case_file::fields_of(kind);
    names.insert(names.end(), others);
    element.fail_at("name", fmt::format("'{}' is no field of '{}'", element.required("name"), kind),
                    fmt::format("It is {}.", xml::either(names)));
}

void refuse_second(const xml::Element& element, const std::vector<RecordMap::Field>& fields) {
    const auto name = element.required("name");
    const auto same = [&](const RecordMap::Field& field) { return name == field.detail.name; };
    if (std::ranges::any_of(fields, same)) {
        element.fail_at("name", fmt::format("'{}' is given twice", name), "Keep one of them.");
    }
}

/// Date, day of recording and words stand in places of their own, not among the fields.
bool read_place(const xml::Element& element, const case_file::Kind& kind, const Known& known,
                RecordMap::Entry& entry, bool& dated) {
    const auto name = element.required("name");
    const bool is_place = name == "date" || name == "recorded" || (name == "text" && !kind.words.empty());
    if (!is_place) return false;
    if (element.name() == "set") element.fail(fmt::format("'{}' needs a column", name), "Write a <field>.");
    element.allow({"name", "column"});
    const auto column = column_named(element, "column", known);
    if (name == "date") {
        entry.date = column;
        dated = true;
    } else {
        (name == "recorded" ? entry.recorded : entry.text) = column;
    }
    return true;
}

void read_entry_field(const xml::Element& element, const case_file::Kind& kind, const Known& known,
                      RecordMap::Entry& entry) {
    const auto name = element.required("name");
    const auto* attribute = find(kind.attributes, name);
    const auto* words = find(kind.elements, name);
    if (attribute == nullptr && words == nullptr)
        refuse_name(element, kind.name, {"date", "recorded", "text"});
    refuse_second(element, entry.fields);
    auto field = read_field(element, attribute != nullptr ? *attribute : *words, known);
    field.is_element =
        attribute == nullptr && field.detail.form == Form::text && field.column && !field.codes;
    if (field.lasting) element.fail_at("lasting", "only the subject has lasting details", "Remove it.");
    if (field.many) element.fail_at("many", "only the subject has details from several rows", "Remove it.");
    entry.fields.push_back(std::move(field));
}

const case_file::Kind& read_kind(const xml::Element& element) {
    std::vector<std::string_view> names;
    for (const auto& kind : case_file::kinds()) {
        if (kind.date.empty()) continue;
        names.push_back(kind.name);
    }
    return *case_file::find_kind(names[element.one_of("kind", names)]);
}

void check_types(const xml::Element& element, const case_file::Kind& kind) {
    const auto* type = find(kind.attributes, "type");
    if (element.has("types") && type == nullptr) {
        element.fail_at("types", fmt::format("'{}' has no types", kind.name), "Remove 'types'.");
    }
}

}  // namespace

Pattern read_pattern(const xml::Element& element, const char* attribute) {
    try {
        return Pattern{element.required(attribute)};
    } catch (const InputError&) {
        throw;
    } catch (const Error& e) {
        element.fail_at(attribute, e.what(),
                        "Write a regular expression as RE2 has them; (?i) ignores case.");
    }
}

std::size_t column_named(const xml::Element& element, const char* attribute, const Known& known) {
    auto& own = known.table->columns;
    const auto id = element.required(attribute);
    const auto here = std::ranges::find(own, id, &RecordMap::Column::id);
    if (here != own.end()) return static_cast<std::size_t>(here - own.begin());
    const auto shared = std::ranges::find(*known.shared, id, &RecordMap::Column::id);
    if (shared == known.shared->end()) {
        auto names = ids(own);
        for (const auto name : ids(*known.shared)) names.push_back(name);
        element.fail_at(attribute, fmt::format("there is no column '{}'", id),
                        names.empty() ? "Add a <column>." : fmt::format("It is {}.", xml::either(names)));
    }
    own.push_back(*shared);
    return own.size() - 1;
}

void read_subject(const xml::Element& element, const Known& known) {
    element.allow({}, {"field", "set"});
    for (const auto& child : element.children()) {
        const auto name = child.required("name");
        if (name == "team" && child.name() == "field") {
            child.allow({"name", "column"});
            known.table->team = column_named(child, "column", known);
            continue;
        }
        const auto* detail = find(case_file::subject_details(), name);
        if (detail == nullptr) refuse_name(child, "subject", {"team"});
        refuse_second(child, known.table->subject);
        known.table->subject.push_back(read_field(child, *detail, known));
    }
}

RecordMap::Entry read_entry(const xml::Element& element, const Known& known) {
    element.allow({"kind", "extent", "for", "types", "optional"}, {"when", "field", "set"});
    const auto& kind = read_kind(element);
    RecordMap::Entry entry;
    entry.kind = kind.name;
    entry.extent = element.one_of("extent", {"every", "latest"}) == 0 ? Extent::every : Extent::latest;
    entry.everyone = element.one_of("for", {"listed", "everyone"}) == 1;
    entry.optional = element.yes_or_no("optional", false);
    check_types(element, kind);
    entry.types = element.words("types");
    bool dated = false;
    for (const auto& child : element.children()) {
        if (child.name() == "when") {
            child.allow({"column", "match"});
            entry.conditions.push_back({column_named(child, "column", known), read_pattern(child, "match")});
        } else if (!read_place(child, kind, known, entry, dated)) {
            read_entry_field(child, kind, known, entry);
        }
    }
    if (!dated) element.fail("the entry has no date", "Add <field name=\"date\" column=\"…\"/>.");
    return entry;
}

}  // namespace caseaudit::record_maps
