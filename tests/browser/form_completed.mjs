// form_completed.mjs CASEAUDIT CASE-FILE FOLDER: a completed audit loaded into a blank form, the worker's reply, files
// that are refused, copies for two people, what the form hints at, and the layout for paper.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { formOf, imported } from "./made_form.mjs";
import { downloaded, inProfile } from "./profile.mjs";

const [program, caseFile, folder] = process.argv.slice(2);
const { caseaudit, draft, form } = formOf(program, caseFile, folder);
const [blank] = caseaudit("form", "--kind", "supervision", "--out", folder).split("\n");
const completed = resolve(dirname(caseFile), "../audits/supervision-C-0001-2013-05-31.audit.xml");
const fresh = (name) => `${folder}/profile-${name}`;

async function goTo(page, screen) {
  await page.evaluate((hash) => (location.hash = hash), screen);
  await page.waitForTimeout(50);
}

async function load(page, path) {
  await page.click("text=Load a file you saved before");
  await page.setInputFiles("#load", path);
}

async function replies(page) {
  await load(page, completed);
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Audit complete");
  await page.screenshot({ path: `${folder}/done.png`, fullPage: true });
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: `${folder}/done-print.png`, fullPage: true });
  assert.ok(await page.isVisible("text=What your answers come to"));
  assert.ok(!(await page.isVisible("text=For yourself")), "what cannot be done on paper is printed");
  assert.ok(!(await page.isVisible("text=The worker may reply")));
  await page.emulateMedia({ media: "screen" });
  const summary = await downloaded(page, () => page.click("text=Download a summary page"));
  await page.click("text=Add the worker");
  await page.fill("#reply", "The car talks are supervision too.");
  await page.fill("#reply-date", "");
  await page.focus("#reply");
  await page.click("text=Continue");
  assert.match(await page.textContent(".govuk-error-summary"), /reply: say on which day/);
  await page.fill("#reply-date", "14");
  await page.fill("#reply-date-month", "6");
  await page.fill("#reply-date-year", "2013");
  await page.click("text=Continue");
  return { summary, audit: await downloaded(page, () => page.click('button:text-is("Download the audit file")')) };
}

/** After the download nothing is kept, whatever is ticked; a correction asks for its day anew. */
async function keepsNothingAfter(page) {
  await load(page, completed);
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Audit complete");
  await downloaded(page, () => page.click('button:text-is("Download the audit file")'));
  await page.click("text=Yes, I have the file");
  await page.waitForFunction(() => /Downloaded. Nothing of it is kept/.test(document.querySelector("main").textContent));
  await page.click("#pasted");
  assert.match(await page.textContent("#saved"), /Changed since the download/);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);
  await downloaded(page, () => page.click('button:text-is("Download the audit file")'));
  await page.click("text=Change something");
  await goTo(page, "check");
  assert.equal(await page.inputValue("#completed-year"), String(new Date().getFullYear()));
}

/** Until somebody says that the file is there, leaving is warned of. */
async function warnsUntilSaid(page) {
  await load(page, completed);
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Audit complete");
  await downloaded(page, () => page.click('button:text-is("Download the audit file")'));
  await page.waitForSelector("text=Yes, I have the file");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.accept();
}

/** Who completed it is not to be changed any more; a record of a child at risk makes it a draft again. */
async function reopensForRisk(page) {
  await load(page, completed);
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Audit complete");
  await goTo(page, "start");
  assert.equal(await page.locator("#auditor-1").count(), 0);
  await page.click('button:text-is("Continue")');
  await goTo(page, "risk");
  await page.click("text=Add a record");
  await goTo(page, "done");
  assert.equal(await page.textContent("h1"), "Supervision");
}

/** A record of a child at risk that was added and not filled in stays, and keeps the audit from being completed. */
async function keepsEmptyRisk(page) {
  await page.fill("#auditor-1", "AUD-11");
  await page.click("text=Continue");
  await goTo(page, "risk");
  await page.click("text=Add a record");
  await page.fill("#risk-1-on-year", "2190");
  await goTo(page, "tasks");
  assert.match(await page.textContent("main"), /a record is open/);
  await goTo(page, "check");
  await page.fill("#completed-year", "2190");
  await page.fill("#minutes", "1441");
  await page.click('button:text-is("Complete")');
  const said = await page.textContent(".govuk-error-summary");
  assert.match(said, /A child may be at risk now: say what the risk is/);
  assert.match(said, /you told somebody on .* 2190, which has not come yet/);
  assert.match(said, /Completed on .* 2190: that day has not come yet/);
  assert.match(said, /Say how many minutes it took/);
}

/** On a phone the bar says all of it, and hides nothing that takes the focus. */
async function focusesInSight(page) {
  assert.ok(await page.isVisible("text=Stop, and speak to the team manager today"));
  for (let step = 0; step < 25; ++step) await page.keyboard.press("Tab");
  for (let step = 0; step < 20; ++step) {
    await page.keyboard.press("Shift+Tab");
    await page.waitForTimeout(60);
    const hidden = await page.evaluate(() => {
      const [bar, here] = [document.querySelector(".risk-bar"), document.activeElement];
      if (bar.contains(here) || here === document.body || here.id === "skip") return "";
      return here.getBoundingClientRect().top < bar.getBoundingClientRect().bottom ? here.outerHTML : "";
    });
    assert.equal(hidden, "");
  }
}

/** Without a draft: the form asks whom it is about, and works out the audit period. */
async function beginsBlank(page) {
  await page.click("text=Continue");
  assert.match(await page.textContent(".govuk-error-summary"), /Write the reference of the case file/);
  assert.match(await page.textContent("#subject-complaint"), /Write the reference of the case file/);
  await page.screenshot({ path: `${folder}/complaint.png`, fullPage: true });
  await page.fill("#subject", "C-0009");
  await page.fill("#as-of", "31");
  await page.fill("#as-of-month", "5");
  await page.fill("#as-of-year", "2013");
  await page.fill("#auditor-1", "AUD-09");
  await page.click("text=Continue");
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Supervision");
  return downloaded(page, () => page.click("text=Save a draft file"));
}

/** Work that the browser keeps is gone on with, not written over. */
async function doesNotBeginTwice(page) {
  await page.fill("#subject", "C-0009");
  await page.fill("#as-of", "31");
  await page.fill("#as-of-month", "5");
  await page.fill("#as-of-year", "2013");
  await page.fill("#auditor-1", "AUD-09");
  await page.click('button:text-is("Continue")');
  assert.match(await page.textContent(".govuk-error-summary"), /You have begun that audit/);
  await page.click("text=Go on with C-0009");
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Supervision");
}

async function refuses(page, path, why) {
  await load(page, path);
  assert.match(await page.textContent(".govuk-error-summary"), why);
}

/** Business support answers the facts, and is neither asked nor shown anything else. */
async function completesFacts(page) {
  await page.fill("#auditor-1", "AUD-08");
  await page.click("text=Continue");
  assert.equal(await page.locator("text=How good supervision is").count(), 0);
  assert.equal(await page.locator("text=Your own overall grade").count(), 0);
  await goTo(page, "check");
  await page.fill("#minutes", "9");
  await page.click('button:text-is("Complete")');
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Your part is complete");
  assert.doesNotMatch(await page.textContent("main"), /Compliance|Outstanding/);
  return downloaded(page, () => page.click('button:text-is("Download the audit file")'));
}

/** The record could not say whether supervision is on file; what hangs on that is asked all the same. */
const silentDraft = () =>
  readFileSync(draft, "utf8").replace(/<answer [\s\S]*<\/answer>/,
    '<answer question="supervision.on-file" version="1" state="unanswered" check="supervision.on-file" ' +
    'outcome="not-checked"><reason>Supervision is not in this source. &lt;img src="x" onerror="alert(1)"/&gt;</reason></answer>');

async function asksJudgements(page) {
  await page.fill("#auditor-1", "AUD-10");
  await page.click("text=Continue");
  await goTo(page, "section/judgement");
  assert.equal(await page.locator(".question:not([hidden])").count(), 5);
}

/** A question that is hidden until another is answered is missing too: what is said leads to that other. */
async function leadsToTheEarlier(page) {
  await page.fill("#auditor-1", "AUD-10");
  await page.click("text=Continue");
  await goTo(page, "section/on-file");
  assert.match(await page.textContent(".record--silent"), /Supervision is not in this source. <img src="x"/);
  assert.equal(await page.locator("img").count(), 0);
  await goTo(page, "check");
  await page.click('button:text-is("Complete")');
  await page.click("text='reflective supervision' is not answered.");
  await page.waitForFunction(() => document.activeElement?.id === "q-supervision.on-file");
}

async function hints(page) {
  await page.fill("#auditor-1", "AUD-08");
  await page.click("text=Continue");
  await goTo(page, "comments");
  await page.click("text=Add a comment");
  await page.fill("#comment-1-text", "Mrs Quillfeather said so, born 3 March 2009.");
  await page.waitForSelector("#comment-1-text-lint p");
  assert.equal(await page.locator("#comment-1-text-lint p").count(), 2);
  await page.screenshot({ path: `${folder}/hints.png`, fullPage: true });
  await goTo(page, "actions");
  await page.click("text=Add an action");
  await page.fill("#action-1-what", "Be aware of drift");
  assert.match(await page.textContent("#action-1-faults"), /Nobody can see/);
  assert.equal(await page.locator('button:text-is("Remove action 1")').count(), 1);
  await goTo(page, "check");
  await page.click('button:text-is("Complete")');
  assert.match(await page.textContent(".govuk-error-summary"), /may identify a person/);
  await page.check("#no-person");
  await page.click('button:text-is("Complete")');
  const wrong = await page.textContent(".govuk-error-summary");
  assert.match(wrong, /Take it out before you complete: .3 March 2009/);
  assert.doesNotMatch(wrong, /may identify a person|Quillfeather/);
}

const { summary, audit } = await inProfile(fresh("reply"), blank, replies);
assert.match(summary.text, /^<!DOCTYPE html>/);
assert.doesNotMatch(summary.text, /<script/);
assert.match(summary.text, /Worker: spoken to on/);
assert.equal(summary.text.match(/own grade/g).length, 1);
writeFileSync(`${folder}/${summary.name}`, summary.text);
writeFileSync(`${folder}/${audit.name}`, audit.text);
assert.match(audit.text, /<worker-reply date="2013-06-14">The car talks are supervision too.<\/worker-reply>/);
assert.equal(JSON.parse(caseaudit("score", "--format", "json", `${folder}/${audit.name}`)).audits[0].draft, false);
assert.equal(imported(caseaudit, folder, completed, "2013-06-10").files[0].what, "stored");
const [replied] = imported(caseaudit, folder, `${folder}/${audit.name}`, "2013-06-15").files;
assert.deepEqual([replied.what, replied.warnings], ["superseded", []]);

writeFileSync(`${folder}/tampered.xml`, audit.text.replace("car talks", "phone talks"));
await inProfile(fresh("tampered"), blank, (page) =>
  refuses(page, `${folder}/tampered.xml`, /changed after it was signed/));
const other = readFileSync(draft, "utf8").replaceAll('"supervision"', '"chronology"');
writeFileSync(`${folder}/other.xml`, other);
await inProfile(fresh("other"), blank, (page) =>
  refuses(page, `${folder}/other.xml`, /answers version .* of 'chronology'/));
const another = readFileSync(draft, "utf8").replaceAll("C-0001", "C-0002");
writeFileSync(`${folder}/another.xml`, another);
await inProfile(fresh("another"), form, (page) => refuses(page, `${folder}/another.xml`, /this form is for/));

const begun = await inProfile(fresh("blank"), blank, beginsBlank);
await inProfile(fresh("blank"), blank, doesNotBeginTwice);
assert.equal(begun.name, "supervision-C-0009-2013-05-31.draft.audit.xml");
assert.match(begun.text, / from="2012-12-01" as-of="2013-05-31"/);
writeFileSync(`${folder}/${begun.name}`, begun.text);
assert.match(caseaudit("score", `${folder}/${begun.name}`), /Not graded/);

const [facts] = caseaudit("form", draft, "--out", folder, "--copy", "facts").split("\n");
const part = await inProfile(fresh("facts"), facts, completesFacts);
assert.equal(part.name, "supervision-C-0001-2013-05-31.facts.audit.xml");
assert.match(part.text, / status="complete" .*copy="facts"/);
writeFileSync(`${folder}/silent.audit.xml`, silentDraft());
const formOfSilent = (...options) =>
  caseaudit("form", `${folder}/silent.audit.xml`, "--out", `${folder}/silent`, ...options).split("\n")[0];
await inProfile(fresh("judgements"), formOfSilent("--copy", "judgements"), asksJudgements);
await inProfile(fresh("earlier"), formOfSilent(), leadsToTheEarlier);
await inProfile(fresh("hints"), form, hints);
await inProfile(fresh("warns"), blank, warnsUntilSaid);
await inProfile(fresh("reopens"), blank, reopensForRisk);
await inProfile(fresh("after"), blank, keepsNothingAfter);
await inProfile(fresh("empty-risk"), form, keepsEmptyRisk);
await inProfile(fresh("phone"), form, focusesInSight, { viewport: { width: 320, height: 480 } });

const [paper] = caseaudit("form", draft, "--out", folder, "--print").split("\n");
await inProfile(fresh("paper"), resolve(paper), async (page) => {
  await page.pdf({ path: `${folder}/paper.pdf`, preferCSSPageSize: true });
});
console.log("completed audits are shown, replied to and refused as they should be");
