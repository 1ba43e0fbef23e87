#include "generator/extracts/mapped_csv.hpp"

#include <spdlog/fmt/fmt.h>

namespace caseaudit::generator {
namespace {

/// As this invented system writes what the case file calls otherwise.
std::string written(const Field& field) {
    if (field.is("yes")) return "Y";
    if (field.is("no")) return "N";
    return field.text;
}

std::string day(Date date) {
    const auto iso = iso_date(date);
    return fmt::format("{}/{}/{}", iso.substr(8, 2), iso.substr(5, 2), iso.substr(0, 4));
}

std::string day(std::optional<Date> date) { return date ? day(*date) : ""; }

std::vector<std::string> row(const Child& child, const Entry& entry, const std::vector<std::string>& fields) {
    std::vector<std::string> cells{child.subject.ref, day(entry.date), day(entry.recorded)};
    for (const auto& name : fields) cells.push_back(written(entry.field(name)));
    return cells;
}

}  // namespace

std::vector<Table> own_lists() {
    const auto headers = [](std::vector<std::string> own) {
        own.insert(own.begin(), {"Child ID", "Event date", "Recorded on"});
        return own;
    };
    return {{"visits",
             headers({"Visit type", "Status", "Seen?", "Seen alone?", "Bedroom seen?", "Worker ID"}),
             {}},
            {"supervision", headers({"Kind", "Supervisor ID", "Worker ID", "Signed?", "Next date"}), {}},
            {"notes", headers({"Kind", "Author ID", "Seen?", "Seen alone?"}), {}}};
}

void add_to_own_lists(const Child& child, std::vector<Table>& lists) {
    for (const auto& entry : child.entries) {
        if (entry.kind == "visit")
            lists[0].rows.push_back(
                row(child, entry, {"type", "status", "seen", "alone", "bedroom", "worker"}));
        if (entry.kind == "supervision") {
            lists[1].rows.push_back(row(child, entry, {"type", "supervisor", "worker", "signed"}));
            lists[1].rows.back().push_back(day(entry.field("next").date()));
        }
        if (entry.kind == "note")
            lists[2].rows.push_back(row(child, entry, {"type", "author", "seen", "alone"}));
    }
}

std::string own_record_map() {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<record-map format="1" id="case-system-csv" title="Case system's own lists" dates="dmy">
  <codes id="yes-no"><code match="^Y$" value="yes"/><code match="^N$" value="no"/></codes>
  <column id="child" header="^Child ID$"/>
  <column id="date" header="^Event date$"/>
  <column id="recorded" header="^Recorded on$"/>
  <column id="seen" header="^Seen\?$"/>
  <column id="alone" header="^Seen alone\?$"/>
  <column id="kind" header="^Kind$"/>
  <column id="worker" header="^Worker ID$"/>
  <table id="visits" title="visits" name="^visits$" from="2023-10-01">
    <column id="type" header="^Visit type$"/>
    <column id="status" header="^Status$"/>
    <column id="bedroom" header="^Bedroom seen\?$"/>
    <entry kind="visit" extent="every" for="everyone">
      <field name="date" column="date"/>
      <field name="recorded" column="recorded"/>
      <field name="type" column="type"/>
      <field name="status" column="status"/>
      <field name="seen" column="seen" codes="yes-no"/>
      <field name="alone" column="alone" codes="yes-no"/>
      <field name="bedroom" column="bedroom" codes="yes-no"/>
      <field name="worker" column="worker"/>
    </entry>
  </table>
  <table id="supervision" title="supervision" name="^supervision$" from="2023-10-01">
    <column id="supervisor" header="^Supervisor ID$"/>
    <column id="signed" header="^Signed\?$"/>
    <column id="next" header="^Next date$"/>
    <entry kind="supervision" extent="every" for="everyone">
      <field name="date" column="date"/>
      <field name="recorded" column="recorded"/>
      <field name="type" column="kind"/>
      <field name="supervisor" column="supervisor"/>
      <field name="worker" column="worker"/>
      <field name="signed" column="signed" codes="yes-no"/>
      <field name="next" column="next"/>
    </entry>
  </table>
  <table id="notes" title="notes" name="^notes$" from="2023-10-01">
    <column id="author" header="^Author ID$"/>
    <entry kind="note" extent="every" for="everyone">
      <field name="date" column="date"/>
      <field name="recorded" column="recorded"/>
      <field name="type" column="kind"/>
      <field name="author" column="author"/>
      <field name="seen" column="seen" codes="yes-no"/>
      <field name="alone" column="alone" codes="yes-no"/>
    </entry>
  </table>
</record-map>
)";
}

}  // namespace caseaudit::generator
