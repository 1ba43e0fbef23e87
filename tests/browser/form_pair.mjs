// form_pair.mjs CASEAUDIT CASE-FILE FOLDER: two auditors answer blind, each in a form of their own; what they do not
// agree on is settled in a third, which shows nothing else. And facts and judgements, each from one person, joined when
// they are imported.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { exported, formOf, imported } from "./made_form.mjs";
import { downloaded, inProfile } from "./profile.mjs";

const [program, caseFile, folder] = process.argv.slice(2);
const { caseaudit, draft } = formOf(program, caseFile, folder);
// The browser dates the audits by its clock, and no store takes in what is completed after today.
const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
const judgements = ["reflective", "challenge", "risk-analysis", "child-in-mind", "direction"];

async function goTo(page, screen) {
  await page.evaluate((hash) => (location.hash = hash), screen);
  await page.waitForTimeout(50);
}

async function answer(page, question, value) {
  await page.check(`[name="q-supervision.${question}"][value="${value}"]`);
  await page.fill(`[id="q-supervision.${question}-reason"]`, "As the records show.");
}

async function complete(page, title) {
  await goTo(page, "check");
  await page.fill("#minutes", "31");
  await page.click('button:text-is("Complete")');
  await page.waitForFunction((wanted) => document.querySelector("h1").textContent === wanted, title);
  return downloaded(page, () => page.click('button:text-is("Download the audit file")'));
}

/** All judgements at their middle value, but for what `others` say. */
async function answers(page, auditor, others) {
  await page.fill("#auditor-1", auditor);
  await page.click("text=Continue");
  if (others.challenge) await corrects(page);
  await goTo(page, "section/judgement");
  for (const question of judgements) {
    const usual = ["child-in-mind", "direction"].includes(question) ? "partly" : "good";
    await answer(page, question, others[question] ?? usual);
  }
  return complete(page, "Your part is complete");
}

async function copyOf(copy, auditor, others) {
  const [form] = caseaudit("form", draft, "--out", folder, "--copy", copy).split("\n");
  const file = await inProfile(`${folder}/profile-${copy}`, form, (page) => answers(page, auditor, others));
  writeFileSync(`${folder}/${file.name}`, file.text);
  return `${folder}/${file.name}`;
}

/** The second does not see it as the record has it. */
async function corrects(page) {
  await goTo(page, "section/on-file");
  await page.check('[name="q-supervision.signed-record"][value="correct"]');
  await page.check('[name="q-supervision.signed"][value="no"]');
  await page.fill('[id="q-supervision.signed-correction"]', "Two are typed, not signed.");
}

/** What the record says is shown with its entries, and stands once the two confirm it. */
async function settlesAsRecorded(page) {
  await goTo(page, "section/on-file");
  assert.match(await page.textContent(".question"), /First auditorYes.*Second auditorNo.*The record says: Yes/);
  assert.match(await page.textContent(".question"), /The 5 entries this rests on/);
  await page.check('[name="q-supervision.signed-record"][value="confirm"]');
}

async function reconciles(page) {
  assert.match(await page.textContent("main"), /what they do not agree on/);
  assert.match(await page.textContent("main"), /There are 2 questions to settle\./);
  assert.equal(await page.locator("label:text-is('Reference of auditor 2')").count(), 1);
  await page.click("text=Continue");
  await settlesAsRecorded(page);
  assert.equal(await page.locator("text=What supervision covers").count(), 0);
  await goTo(page, "section/judgement");
  const asked = await page.locator(".question").evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(asked, ["q-supervision.challenge"]);
  assert.match(await page.textContent(".question"), /First auditorGood.*Second auditorInadequate/);
  await page.screenshot({ path: `${folder}/reconcile.png`, fullPage: true });
  await answer(page, "challenge", "requires-improvement");
  await talkAndGrade(page);
  return complete(page, "Audit complete");
}

async function talkAndGrade(page) {
  await goTo(page, "conversation");
  for (const who of ["worker", "manager"]) {
    await page.check(`[name="conversation-${who}"][value="declined"]`);
    await page.fill(`#conversation-${who}-declined`, "Too busy.");
  }
  await goTo(page, "grade");
  await page.check('[name="grade"][value="good"]');
  await page.fill("#grade-reason", "On balance.");
}

/** Facts as the record has them, from business support; judgements from a practitioner. */
async function answersHalf(page, auditor, isJudgements) {
  await page.fill("#auditor-1", auditor);
  await page.click("text=Continue");
  if (isJudgements) {
    await goTo(page, "section/judgement");
    for (const question of judgements) await page.check(`[id="q-supervision.${question}"] [type=radio] >> nth=0`);
    await talkAndGrade(page);
  }
  return complete(page, "Your part is complete");
}

async function halfOf(copy, auditor) {
  const [form] = caseaudit("form", draft, "--out", folder, "--copy", copy).split("\n");
  const isJudgements = copy === "judgements";
  const use = (page) => answersHalf(page, auditor, isJudgements);
  const file = await inProfile(`${folder}/profile-${copy}`, form, use);
  writeFileSync(`${folder}/${file.name}`, file.text);
  return imported(caseaudit, `${folder}/halves`, `${folder}/${file.name}`, today);
}

const first = await copyOf("first", "AUD-01", {});
const second = await copyOf("second", "AUD-02", { challenge: "inadequate" });
const [form] = caseaudit("form", first, second, "--reconcile", "--out", folder).split("\n");
const whole = await inProfile(`${folder}/profile-both`, form, reconciles);
assert.equal(whole.name, "supervision-C-0001-2013-05-31.audit.xml");
assert.doesNotMatch(whole.text, / copy="/);
const [signed] = whole.text.match(/<answer question="supervision.signed"[^]*?<\/answer>/);
assert.match(signed, /check="supervision.signed"[^>]*confirmed="yes"/);
assert.equal(signed.match(/<evidence /g).length, 5);
for (const auditor of ["AUD-01", "AUD-02"]) assert.ok(whole.text.includes(`<auditor ref="${auditor}"`));
writeFileSync(`${folder}/${whole.name}`, whole.text);
const [scored] = JSON.parse(caseaudit("score", "--format", "json", `${folder}/${whole.name}`)).audits;
assert.equal(scored.draft, false);
const both = [first, second].map((path) => imported(caseaudit, folder, path, today));
assert.deepEqual(both.map(({ files }) => files[0].what), ["stored", "stored"]);
assert.equal(imported(caseaudit, folder, `${folder}/${whole.name}`, today).files[0].what, "stored");

mkdirSync(`${folder}/halves`);
const facts = await halfOf("facts", "AUD-03");
assert.deepEqual([facts.files[0].what, facts.waiting.length], ["stored", 1]);
const id = "supervision-C-0001-2013-05-31";
const halves = await halfOf("judgements", "AUD-04");
assert.deepEqual([halves.files[0].what, halves.joined, halves.waiting], ["stored", [id], []]);
const joined = exported(caseaudit, `${folder}/halves`, id, today);
assert.match(joined, / status="complete"/);
for (const auditor of ["AUD-03", "AUD-04"]) assert.ok(joined.includes(`ref="${auditor}"`));
console.log("a pair answered blind, and agreed");
