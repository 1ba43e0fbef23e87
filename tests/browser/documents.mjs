// documents.mjs COMPARE.HTML CASEAUDIT TEMPLATES: what the form's script refuses to read; and that the program reads
// whatever it writes, from the first word of a draft on.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withPage } from "./chromium.mjs";

const [page, caseaudit, templates] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "documents-"));

const head =
  'format="1" id="supervision-C-0001-2013-05-31" template="supervision" template-version="1.0.0" status="draft" ' +
  'subject-kind="child" subject="C-0001" from="2012-12-01" as-of="2013-05-31"';
const document = (parts) => `<?xml version="1.0"?>\n<audit ${head}>\n${parts}</audit>\n`;

const refused = [
  ["not XML", "Dear colleague", /damaged|not an audit/],
  ["cut off", document('  <auditor ref="AUD-01"/>\n').slice(0, -20), /damaged/],
  ["another root", "<template/>", /not an audit/],
  ["another format", document("").replace('format="1"', 'format="2"'), /not an audit/],
  ["a document type", document("").replace("<audit", '<!DOCTYPE audit [<!ENTITY a "b">]><audit'), /document type/],
  ["an unknown attribute", document('  <auditor ref="AUD-01" name="x"/>\n'), /attribute 'name'/],
  ["an unknown element", document("  <script>alert(1)</script>\n"), /<script>/],
  ["an element of another kind", document('  <x:answer xmlns:x="urn:x"/>\n'), /<x:answer>/],
  ["two grades", document('  <stated-grade grade="good"/>\n  <stated-grade grade="good"/>\n'), /second <stated-grade>/],
];

const begun = {
  id: "supervision-C-0001-2013-05-31",
  template: "supervision",
  templateVersion: "1.0.0",
  status: "draft",
  copy: "whole",
  subjectKind: "child",
  subject: "C-0001",
  team: "Team  Oak",
  from: "2012-12-01",
  asOf: "2013-05-31",
  auditors: [{ ref: "AUD-01", role: "" }, { ref: "", role: "manager" }],
  answers: [
    { question: "supervision.on-file", version: 1, state: "answered", value: "" },
    { question: "supervision.reflective", version: 1, state: "answered", value: "good", reason: "\u0000\ud800 <&>" },
  ],
  comments: [{ kind: "issue", text: "  " }, { kind: "strength", text: "One\n\n two]]>" }],
  conversations: [{ with: "worker", state: "declined", why: "" }, { with: "manager", state: "" }],
  described: [{ question: "supervision.reflective", text: "" }],
  risks: [{ what: "Not seen", told: "", on: "", at: "", response: "" }],
  actions: [{ id: "1", what: "Visit", owner: "", urgent: false }, { id: "2" }],
  statedGrade: { grade: "", reason: "Not yet" },
  feedback: [{ about: "tool", text: "" }],
  workerReply: { date: "", text: "" },
};

function scoredByProgram(text) {
  const file = join(folder, "begun.audit.xml");
  writeFileSync(file, text);
  return JSON.parse(execFileSync(caseaudit, ["score", "--format", "json", "--templates", templates, file], {
    encoding: "utf8",
    stdio: "pipe",
  }));
}

async function checkBegun(browser) {
  const [text, again] = await browser.evaluate((audit) => {
    const written = globalThis.audits.writeAudit(audit);
    return [written, globalThis.audits.readAudit(written)];
  }, begun);
  assert.equal(scoredByProgram(text).audits[0].draft, true);
  assert.equal(again.team, "Team  Oak");
  assert.deepEqual(again.auditors, [{ ref: "AUD-01" }]);
  assert.equal(again.answers[0].state, "unanswered");
  assert.equal(again.answers[1].reason, "\ufffd <&>");
  assert.deepEqual(again.comments, [{ kind: "strength", text: "One two]]>" }]);
  assert.deepEqual(again.conversations, [{ with: "worker", state: "declined", why: "" }]);
  assert.deepEqual(again.actions, [{ id: "1", owner: "", state: "open", what: "Visit" }]);
  assert.deepEqual([again.described, again.feedback], [[], []]);
  assert.deepEqual([again.workerReply, again.statedGrade], [undefined, undefined]);
}

// Changing one letter of what was sealed is seen by both.
async function checkChanged(browser) {
  const [kept, changed, added] = await browser.evaluate(async (audit) => {
    const { isChanged, sealed, writeAudit } = globalThis.audits;
    const text = await sealed(writeAudit(audit));
    const other = text.replace("Not seen", "Not Seen");
    const more = text.replace("  <seal", '  <action id="9" owner="x" state="open"><what>y</what></action><seal');
    const all = [text, other, more].map(async (one) => ({ text: one, isChanged: await isChanged(one) }));
    return Promise.all(all);
  }, begun);
  assert.equal(kept.isChanged, false);
  assert.equal(changed.isChanged, true);
  assert.equal(added.isChanged, true);
  assert.equal(scoredByProgram(kept.text).audits.length, 1);
  for (const { text } of [changed, added]) {
    assert.throws(() => scoredByProgram(text), /changed after it was signed/);
  }
}

try {
  await withPage(page, async (browser) => {
    for (const [name, text, says] of refused) {
      const said = await browser.evaluate((all) => {
        try {
          globalThis.audits.readAudit(all);
          return "nothing";
        } catch (error) {
          return error.message;
        }
      }, text);
      assert.match(said, says, name);
    }
    await checkBegun(browser);
    await checkChanged(browser);
  });
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${refused.length} documents refused; what is begun is read`);
