// form_by_keyboard.mjs CASEAUDIT CASE-FILE FOLDER: completes the draft's form in Chromium by keyboard alone,
// closing the browser half way; downloads the audit, has the program score it, and imports it.
import { writeFileSync } from "node:fs";
import assert from "node:assert/strict";
import { exported, formOf, imported } from "./made_form.mjs";
import { activate, choose, onScreen, tabTo, write, writeDate } from "./keyboard.mjs";
import { downloaded, inProfile } from "./profile.mjs";

const [program, caseFile, folder] = process.argv.slice(2);
const { caseaudit, form } = formOf(program, caseFile, folder);
const profile = `${folder}/profile`;

/** Confirms what the record says, answers the rest with the first choice and a reason. */
async function answerSection(page) {
  const questions = await page.evaluate(() =>
    [...document.querySelectorAll(".question:not([hidden])")].map(({ id }) => id));
  for (const id of questions) {
    if (await page.locator(`[name="${id}-record"]`).count()) await choose(page, `${id}-record`, "confirm");
    else await answer(page, id);
  }
}

async function answer(page, id) {
  await tabTo(page, `input[name="${id}"]`);
  await page.keyboard.press("Space");
  await write(page, `[id="${id}-reason"]`, "Seen in the records of March and May.");
}

async function begin(page) {
  await onScreen(page, "Audit: Supervision");
  await write(page, "#auditor-1", "AUD-07");
  await write(page, "#auditor-1-role", "team-manager");
  await activate(page, "Continue");
  await onScreen(page, "Supervision");
  await activate(page, "Supervision on the case file");
  await onScreen(page, "Supervision on the case file");
  await answerSection(page);
  await correctOne(page);
  await page.waitForFunction(() => document.getElementById("saved").textContent.startsWith("Saved"));
}

/** The record says that supervision was not as regular as policy asks; the auditor found otherwise. */
async function correctOne(page) {
  const id = "q-supervision.regular";
  await page.evaluate(() => document.querySelector("h1").focus());
  await choose(page, `${id}-record`, "correct");
  await choose(page, id, "yes");
  await write(page, `[id="${id}-correction"]`, "Two records stand under group supervision.");
}

async function goOn(page) {
  assert.match(await page.textContent("main"), /Your work is as you left it/);
  await activate(page, "Continue");
  await activate(page, "What supervision covers");
  await onScreen(page, "What supervision covers");
  await answerSection(page);
  await activate(page, "Continue to");
  await onScreen(page, "How good supervision is");
  await answerSection(page);
  await activate(page, "Continue to");
  await onScreen(page, "Conversation with the worker and the manager");
}

async function talk(page) {
  await choose(page, "conversation-worker", "held");
  await writeDate(page, "conversation-worker-date", ["3", "6", "2013"]);
  await choose(page, "conversation-manager", "not-possible");
  await write(page, "#conversation-manager-not-possible", "On leave until July.");
  await activate(page, "Add a description");
  await tabTo(page, "#described-1-question");
  await page.keyboard.press("ArrowDown");
  await write(page, "#described-1-text", "Supervision is also held in the car after visits.");
  await activate(page, "Continue to");
}

async function comment(page) {
  await onScreen(page, "Comments");
  await activate(page, "Add a comment");
  await choose(page, "comment-1-kind", "strength");
  await write(page, "#comment-1-text", "Group supervision is used well.");
  await activate(page, "Continue to");
  await onScreen(page, "Actions");
  await activate(page, "Add an action");
  await write(page, "#action-1-what", "Write the date of the next supervision on each record");
  await write(page, "#action-1-owner", "team manager");
  await write(page, "#action-1-measure", "Each record of July has a date");
  await writeDate(page, "action-1-due", ["28", "6", "2013"]);
  await activate(page, "Continue to");
  await onScreen(page, "Case system and this tool");
  await activate(page, "Add a remark");
  await write(page, "#feedback-1-text", "Signatures do not print.");
  await activate(page, "Continue to");
  await onScreen(page, "Your own overall grade");
  await choose(page, "grade", "good");
  await write(page, "#grade-reason", "Good work that could be written up better.");
  await activate(page, "Continue to");
}

async function reportRisk(page) {
  await onScreen(page, "Check your answers and finish");
  await activate(page, "A child may be at risk now");
  await onScreen(page, "A child may be at risk now");
  await activate(page, "Add a record");
  await write(page, "#risk-1-what", "The bedroom has no heating.");
  await activate(page, "Go back to where you were");
  await finish(page);
  assert.match(await page.textContent(".govuk-error-summary"), /A child may be at risk now: say whom you told/);
  await activate(page, "A child may be at risk now: say whom");
  await onScreen(page, "A child may be at risk now");
  await write(page, "#risk-1-told", "team manager");
  await writeDate(page, "risk-1-on", ["6", "6", "2013"]);
  await write(page, "#risk-1-at", "14:05");
  await write(page, "#risk-1-response", "A visit is arranged for this afternoon.");
  await activate(page, "Go back to where you were");
}

async function finish(page) {
  await onScreen(page, "Check your answers and finish");
  await writeDate(page, "completed", ["6", "6", "2013"]);
  await write(page, "#minutes", "38");
  await activate(page, "Complete");
}

async function keep(page) {
  await onScreen(page, "Audit complete");
  const said = await page.textContent("main");
  assert.match(said, /Compliance/);
  assert.match(said, /Case file audit: Supervision. Completed on 6 June 2013/);
  await tabTo(page, "#pasted");
  await page.keyboard.press("Space");
  await page.evaluate(() => document.querySelector("h1").focus());
  const file = await downloaded(page, () => activate(page, "Download the audit file"));
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("caseaudit")));
  assert.equal((await kept()).length, 1, "nobody has said yet that the file is there");
  await activate(page, "Yes, I have the file");
  assert.deepEqual(await kept(), [], "what was downloaded stays in the browser");
  return { ...file, said };
}

await inProfile(profile, form, begin);
const audit = await inProfile(profile, form, async (page) => {
  await goOn(page);
  await talk(page);
  await comment(page);
  await reportRisk(page);
  await finish(page);
  return keep(page);
});

assert.equal(audit.name, "supervision-C-0001-2013-05-31.audit.xml");
assert.match(audit.text, /<seal sha256="[0-9a-f]{64}"/);
assert.match(audit.text, /<correction>Two records stand under group supervision.<\/correction>/);
assert.match(audit.text, /<risk-now told="team manager" on="2013-06-06" at="14:05">/);
const path = `${folder}/${audit.name}`;
writeFileSync(path, audit.text);
const scored = JSON.parse(caseaudit("score", "--format", "json", path)).audits[0];
assert.equal(scored.draft, false);
for (const sentence of scored.explanation) assert.ok(audit.said.includes(sentence), sentence);
const [stored] = imported(caseaudit, folder, path, "2013-06-07").files;
const atRisk = "a child may be at risk: told team manager, on 6 June 2013 at 14:05";
assert.deepEqual([stored.what, stored.warnings], ["stored", [atRisk]]);
const same = exported(caseaudit, folder, "supervision-C-0001-2013-05-31", "2013-06-08");
assert.equal(same, audit.text, "the store gives back what the form wrote");
writeFileSync(path, audit.text.replace("Group supervision", "Supervision"));
assert.throws(() => caseaudit("score", path), /was changed after it was signed/);
console.log("an audit was completed by keyboard, scored and imported");
