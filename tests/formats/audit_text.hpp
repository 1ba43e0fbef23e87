#pragma once
#include <string>

namespace caseaudit::test {

/// An audit that holds one of everything, as `write_audit` writes it.
inline const std::string whole_audit = R"(<?xml version="1.0"?>
<audit format="1" id="s-C-0001" template="s" template-version="1.0.0" template-hash="sha256:00" status="complete" copy="facts" subject-kind="child" subject="C-0001" team="Team Oak" from="2012-12-01" as-of="2013-05-31" working-days="start-is-day-0" bank-holidays-from="2012-01-01" bank-holidays-to="2014-12-31" timescales-hash="sha256:01" completed="2013-06-12" minutes="40" case-file-note="2013-06-13">
  <auditor ref="AUD-01" role="team-manager" />
  <auditor ref="AUD-02" />
  <answer question="s.on-file" version="1" state="answered" value="yes" check="s.on-file" outcome="met" confirmed="yes">
    <reason>Two are recorded.</reason>
    <evidence kind="supervision" entry="supervision-1" date="2013-03-02" source="case-system" line="14" />
    <evidence kind="supervision" entry="supervision-2" date="2013-04-02" />
  </answer>
  <answer question="s.signed" version="2" state="not-applicable">
    <reason>R &amp; D: "a" &lt; b — é</reason>
  </answer>
  <answer question="s.regular" version="1" state="unanswered" check="s.regular" outcome="not-checked">
    <reason>Only the latest is in this source.</reason>
  </answer>
  <answer question="s.decided" version="1" state="answered" value="yes" check="s.decided" outcome="not-met">
    <correction>It is in the minutes.</correction>
  </answer>
  <answer question="s.reflective" version="1" state="no-evidence-found" />
  <prompts question="s.own-words" check="c.cut-and-paste" outcome="met">
    <prompt urgent="yes">
      <text>Look at this</text>
      <evidence kind="note" entry="note-1" date="2013-03-02" />
    </prompt>
  </prompts>
  <prompts question="s.own-words" check="c.other" outcome="error">
    <reason>It broke.</reason>
  </prompts>
  <comment kind="strength" question="s.on-file" area="management-oversight">Good</comment>
  <comment kind="issue">Thin</comment>
  <conversation with="worker" state="held" date="2013-06-10" />
  <conversation with="manager" state="not-possible">
    <why>On leave</why>
  </conversation>
  <described-not-recorded question="s.on-file">Fortnightly</described-not-recorded>
  <risk-now told="team manager" on="2013-06-10" at="09:05">
    <what>Not seen since April</what>
    <response>A visit today</response>
  </risk-now>
  <action id="1" owner="team manager" due="2013-07-01" urgent="yes" told="service manager" told-on="2013-06-11" state="done" closed="2013-06-30" question="s.on-file">
    <what>Record it</what>
    <measure>It is on file</measure>
    <why-later>The worker is on leave</why-later>
  </action>
  <action id="2" owner="worker" state="open">
    <what>Sign it</what>
  </action>
  <stated-grade grade="requires-improvement">
    <reason>Impact</reason>
  </stated-grade>
  <feedback about="tool">Short</feedback>
  <feedback about="case-system">Slow</feedback>
  <view from="child" category="visits" rating="red" state="given" date="2013-03-02" entry="feedback-1" source="case-system" line="20" />
  <view from="worker" date="2013-03-04" entry="feedback-2" />
  <worker-reply date="2013-06-20">Fair</worker-reply>
  <scores grade="good" compliance="17/20" practice="3/5" />
</audit>
)";

}  // namespace caseaudit::test
