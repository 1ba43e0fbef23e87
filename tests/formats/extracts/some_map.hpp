#pragma once
#include <string>

namespace caseaudit::test {

/// A record map with two tables: visits, of which every one is listed, and a list of children.
inline const std::string some_map = R"(<?xml version="1.0" encoding="UTF-8"?>
<record-map format="1" id="some" title="Some lists" dates="dmy" blank="(?i)^(#n/a|n/a)$">
  <codes id="yes-no">
    <code match="(?i)^\s*([a-z]\)\s*)?yes$" value="yes"/>
    <code match="(?i)^\s*([a-z]\)\s*)?no$" value="no"/>
    <code match="(?i)unknown" value=""/>
  </codes>
  <codes id="plain" others="keep">
    <code match="^[a-z]\)\s*(.*)$" value="\1"/>
  </codes>
  <column id="child" header="(?i)^child('s)? (unique )?id$"/>
  <column id="born" header="(?i)^date of birth$"/>
  <table id="visits" title="visits" name="(?i)visits" months="6">
    <column id="on" header="(?i)^date of visit$"/>
    <column id="alone" header="(?i)^seen alone"/>
    <column id="worker" header="(?i)^worker"/>
    <column id="notes" header="(?i)^notes"/>
    <column id="typed" header="(?i)^typed on"/>
    <column id="kind" header="(?i)^sort"/>
    <entry kind="visit" extent="every" for="everyone" types="child-protection">
      <when column="kind" match="^(|visit)$"/>
      <field name="date" column="on"/>
      <field name="alone" column="alone" codes="yes-no"/>
      <field name="worker" column="worker"/>
      <field name="recorded" column="typed"/>
      <field name="text" column="notes"/>
      <set name="type" value="child-protection"/>
    </entry>
  </table>
  <table id="children" title="children" name="(?i)children" from="2024-01-01">
    <column id="ethnicity" header="(?i)^ethnicity"/>
    <column id="team" header="(?i)^team"/>
    <column id="status" header="(?i)^status"/>
    <column id="seen" header="(?i)^last seen"/>
    <column id="due" header="(?i)^next review"/>
    <column id="plan" header="(?i)^plan start"/>
    <column id="risk" header="(?i)^risk"/>
    <subject>
      <field name="date-of-birth" column="born" lasting="yes" may-be-later="yes"/>
      <field name="ethnicity" column="ethnicity" codes="plain" lasting="yes"/>
      <field name="status" column="status"/>
      <field name="team" column="team"/>
    </subject>
    <entry kind="visit" extent="latest" for="listed"><field name="date" column="seen"/></entry>
    <entry kind="plan" extent="every" for="listed" optional="yes">
      <field name="date" column="plan"/><field name="next-review" column="due"/><field name="focus" column="risk"/>
    </entry>
  </table>
</record-map>
)";

}  // namespace caseaudit::test
