#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "files/files.hpp"
#include "formats/record_maps/read_fields.hpp"
#include "formats/record_maps/record_map.hpp"
#include "formats/xml/document.hpp"

namespace caseaudit {
namespace {

using record_maps::Known;
using record_maps::read_pattern;

constexpr int most_months = 1200;

template <class Things>
void refuse_second_id(const xml::Element& element, const Things& before, const std::string& id) {
    for (const auto& one : before) {
        if (one.id != id) continue;
        element.fail_at("id", fmt::format("there is a second {} '{}'", element.name(), id),
                        "Give it another id.");
    }
}

RecordMap::Codes read_codes(const xml::Element& element) {
    element.allow({"id", "others"}, {"code"});
    RecordMap::Codes codes{element.required_id("id"), {}, false};
    if (element.has("others")) codes.keeps_others = element.one_of("others", {"keep", "unread"}) == 0;
    for (const auto& child : element.children("code")) {
        child.allow({"match", "value"});
        if (!child.has("value")) {
            child.fail("the code has no value", "Add value=\"…\"; empty, it means recorded blank.");
        }
        RecordMap::Codes::Code code{read_pattern(child, "match"), child.optional("value")};
        if (!code.match.can_fill(code.value)) {
            child.fail_at("value", fmt::format("'{}' does not fit the groups of 'match'", code.value),
                          "Use \\1 for its first group, and \\\\ for a backslash.");
        }
        codes.codes.push_back(std::move(code));
    }
    if (codes.codes.empty()) element.fail("there is no code", "Add <code match=\"…\" value=\"…\"/>.");
    return codes;
}

void read_columns(const xml::Element& parent, std::vector<RecordMap::Column>& columns) {
    for (const auto& element : parent.children("column")) {
        element.allow({"id", "header", "always"});
        auto id = element.required_id("id");
        refuse_second_id(element, columns, id);
        columns.push_back(
            {std::move(id), read_pattern(element, "header"), element.yes_or_no("always", false)});
    }
}

/// From when its rows reach back; a file that says its own period needs neither.
void read_reach(const xml::Element& element, const RecordMap& map, RecordMap::Table& table) {
    if (element.has("months")) table.months = element.whole_number("months", 1, most_months);
    table.from = element.optional_date("from");
    if (table.months && table.from) {
        element.fail_at("from", "the table reaches back by months and by a date", "Keep one of them.");
    }
    if (map.says_its_period && (table.months || table.from)) {
        element.fail_at(table.months ? "months" : "from", "the map says that the file says its own period",
                        "Remove it here, or period=\"own\" from the map.");
    }
    if (!map.says_its_period && !table.months && !table.from) {
        element.fail("how far back the table reaches must be said, or nothing can be checked",
                     "Add months=\"6\" or from=\"2024-04-01\".");
    }
}

void require_child(const xml::Element& element, const Known& known) {
    const auto named_child = [](const RecordMap::Column& column) { return column.id == "child"; };
    auto& own = known.table->columns;
    auto found = std::ranges::find_if(own, named_child);
    if (found == own.end()) {
        const auto shared = std::ranges::find_if(*known.shared, named_child);
        if (shared == known.shared->end()) {
            element.fail("no column says which child a row is about",
                         "Add <column id=\"child\" header=\"…\"/>.");
        }
        own.push_back(*shared);
        found = own.end() - 1;
    }
    known.table->child = static_cast<std::size_t>(found - own.begin());
}

RecordMap::Table read_table(const xml::Element& element, const RecordMap& map,
                            const std::vector<RecordMap::Column>& shared,
                            const std::optional<xml::Element>& subject) {
    element.allow({"id", "title", "name", "months", "from", "always"}, {"column", "subject", "entry"});
    RecordMap::Table table{element.required_id("id"),
                           element.required("title"),
                           read_pattern(element, "name"),
                           {},
                           {},
                           element.yes_or_no("always", false),
                           {},
                           0,
                           {},
                           {},
                           {}};
    refuse_second_id(element, map.tables, table.id);
    read_reach(element, map, table);
    read_columns(element, table.columns);
    const Known known{&map, &shared, &table};
    require_child(element, known);
    const auto own = element.child("subject");
    if (own || subject) record_maps::read_subject(own ? *own : *subject, known);
    for (const auto& child : element.children("entry")) {
        table.entries.push_back(record_maps::read_entry(child, known));
    }
    if (table.entries.empty() && table.subject.empty() && !table.team) {
        element.fail("the table yields nothing", "Add a <subject> or an <entry>.");
    }
    return table;
}

std::optional<std::chrono::month_day> read_year_end(const xml::Element& element) {
    if (!element.has("year-ends")) return std::nullopt;
    const auto text = element.required("year-ends");
    const auto date = parse_date("2001-" + text);
    if (!date) {
        element.fail_at("year-ends", fmt::format("'{}' is no day of the year", text), "Write it as 03-31.");
    }
    const std::chrono::year_month_day day{*date};
    return day.month() / day.day();
}

RecordMap read(const xml::Document& document, const std::string& name) {
    const auto root = document.root();
    root.allow({"format", "id", "title", "dates", "blank", "period", "year-ends"},
               {"codes", "column", "subject", "table"});
    root.one_of("format", {"1"});
    RecordMap map;
    map.path = name;
    map.id = root.required_id("id");
    map.title = root.required("title");
    map.day_first = root.one_of("dates", {"dmy", "iso"}) == 0;
    map.year_ends = read_year_end(root);
    if (root.has("period")) map.says_its_period = root.one_of("period", {"own"}) == 0;
    if (root.has("blank")) map.blank = read_pattern(root, "blank");
    for (const auto& element : root.children("codes")) {
        auto codes = read_codes(element);
        refuse_second_id(element, map.codes, codes.id);
        map.codes.push_back(std::move(codes));
    }
    std::vector<RecordMap::Column> shared;
    read_columns(root, shared);
    const auto subject = root.child("subject");
    for (const auto& element : root.children("table")) {
        map.tables.push_back(read_table(element, map, shared, subject));
    }
    if (map.tables.empty()) root.fail("the map has no table", "Add a <table>.");
    return map;
}

}  // namespace

RecordMap read_record_map(const std::string& path) {
    return read(xml::Document::from_file(path, "record-map"), path);
}

RecordMap read_record_map_text(std::string_view text, const std::string& name) {
    return read(xml::Document::from_text(text, name, "record-map"), name);
}

std::vector<RecordMap> read_record_maps(const std::string& folder) {
    std::vector<RecordMap> maps;
    for (const auto& path : files::list(folder, ".xml")) maps.push_back(read_record_map(path));
    return maps;
}

}  // namespace caseaudit
