// form_keeps.mjs CASEAUDIT CASE-FILE FOLDER: what the form keeps, where, and how long; and that it says so.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { formOf } from "./made_form.mjs";
import { downloaded, inProfile } from "./profile.mjs";

const [program, caseFile, folder] = process.argv.slice(2);
const { caseaudit, draft, form } = formOf(program, caseFile, folder);
const id = "supervision-C-0001-2013-05-31";

async function begin(page) {
  await page.fill("#auditor-1", "AUD-07");
  await page.click("text=Continue");
}

async function goTo(page, screen) {
  await page.evaluate((hash) => (location.hash = hash), screen);
  await page.waitForTimeout(50);
}

const keptKeys = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("caseaudit-draft:")));

/** Half a correction and a comment without its kind: what is unfinished is kept too. */
async function beginWork(page) {
  await begin(page);
  await goTo(page, "section/on-file");
  await page.check('[name="q-supervision.signed-record"][value="correct"]');
  await page.check('[name="q-supervision.signed"][value="no"]');
  await goTo(page, "comments");
  await page.click("text=Add a comment");
  await page.fill("#comment-1-text", "Signatures stand <b>elsewhere</b> & do not print.");
}

async function draftFile(page) {
  await beginWork(page);
  await goTo(page, "tasks");
  return downloaded(page, () => page.click("text=Save a draft file"));
}

async function loadsDraft(page, path) {
  await page.click("text=Load a file you saved before");
  await page.setInputFiles("#load", path);
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Supervision");
  await goTo(page, "comments");
  assert.equal(await page.inputValue("#comment-1-text"), "Signatures stand <b>elsewhere</b> & do not print.");
  await goTo(page, "section/on-file");
  assert.ok(await page.isChecked('[name="q-supervision.signed"][value="no"]'), "the other answer is lost");
}

async function warnsBeforeLeaving(page) {
  await begin(page);
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.accept();
}

async function clears(page) {
  await begin(page);
  assert.deepEqual(await keptKeys(page), [`caseaudit-draft:${id}`]);
  await page.click("text=Clear what this browser keeps");
  await page.click('button:text-is("Clear")');
  await Promise.all([page.waitForNavigation(), page.click("text=Yes, clear it")]);
  assert.deepEqual(await keptKeys(page), []);
  assert.equal(await page.inputValue("#auditor-1"), "");
}

async function forgetsAfter(page, days, expected) {
  await begin(page);
  await page.evaluate(([key, age]) => {
    const kept = JSON.parse(localStorage.getItem(key));
    localStorage.setItem(key, JSON.stringify({ ...kept, saved: Date.now() - age }));
  }, [`caseaudit-draft:${id}`, days * 86400000]);
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  assert.equal((await keptKeys(page)).length, expected, `after ${days} days`);
}

/** A second window on the same audit: the first is told, and writes nothing over what the second has kept. */
async function tellsOfAnother(page) {
  await begin(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.click('a:text-is("Comments")');
  await second.click("text=Add a comment");
  await page.waitForFunction(() => /another window/.test(document.getElementById("saved").textContent));
  await second.fill("#comment-1-text", "Kept by the second window.");
  await goTo(page, "comments");
  await page.click("text=Add a comment");
  await page.fill("#comment-1-text", "Written over it by the first.");
  const kept = await page.evaluate((key) => localStorage.getItem(key), `caseaudit-draft:${id}`);
  assert.match(kept, /Kept by the second window/);
  await Promise.all([page.waitForNavigation(), page.click('#saved button:text-is("Reload")')]);
  assert.equal(await page.inputValue("#comment-1-text"), "Kept by the second window.");
}

async function keepsNothing(page) {
  assert.match(await page.textContent("#saved"), /keeps nothing: save a draft file/);
  await begin(page);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
}

const fresh = (name) => `${folder}/profile-${name}`;
const file = await inProfile(fresh("draft"), form, draftFile);
assert.equal(file.name, `${id}.draft.audit.xml`);
const path = `${folder}/${file.name}`;
writeFileSync(path, file.text);
assert.match(caseaudit("score", path), /Not graded/);
await inProfile(fresh("load"), form, (page) => loadsDraft(page, path));
await inProfile(fresh("leave"), form, warnsBeforeLeaving);
await inProfile(fresh("clear"), form, clears);
await inProfile(fresh("soon"), form, (page) => forgetsAfter(page, 13, 1));
await inProfile(fresh("late"), form, (page) => forgetsAfter(page, 15, 0));
await inProfile(fresh("twice"), form, tellsOfAnother);
const [silent] = caseaudit("form", draft, "--out", `${folder}/silent`, "--no-browser-storage").split("\n");
await inProfile(fresh("silent"), silent, keepsNothing);
console.log("what is written is kept where it may be, and nowhere else");
