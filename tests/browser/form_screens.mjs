// form_screens.mjs CASEAUDIT CASE-FILE FOLDER: each screen of the form, in light and dark, on a phone and at 400%
// zoom: no fault that axe-core finds, nothing wider than the window. Leaves screenshots in FOLDER.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import assert from "node:assert/strict";
import { formOf } from "./made_form.mjs";
import { inProfile } from "./profile.mjs";

const [program, caseFile, folder] = process.argv.slice(2);
const { caseaudit, draft, form } = formOf(program, caseFile, folder);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const completed = resolve(dirname(caseFile), "../audits/supervision-C-0001-2013-05-31.audit.xml");

const screens = ["start", "tasks", "section/on-file", "section/judgement", "conversation", "comments", "actions",
  "feedback", "grade", "check", "risk", "reply"];

/** Adds one of whatever can be added and opens what is folded, so that all fields are looked at too. */
async function openAll(page) {
  const add = page.locator("button", { hasText: /^Add an? / });
  for (let index = (await add.count()) - 1; index >= 0; --index) await add.nth(index).click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const groups = new Set([...document.querySelectorAll("input[type=radio]")].map(({ name }) => name));
    const [first, ...others] = [...groups].map((name) => [...document.getElementsByName(name)]);
    first?.[0].click();
    for (const group of others) {
      if (!group[0].closest("[hidden]")) group.at(group[0].name.endsWith("-record") ? -1 : 0).click();
    }
  });
  await page.waitForTimeout(50);
}

async function look(page, name, screen) {
  await page.goto(`file://${form}#${screen}`);
  await page.waitForTimeout(100);
  await openAll(page);
  return lookHere(page, name, screen);
}

async function lookHere(page, name, screen) {
  await page.screenshot({ path: `${folder}/${name}-${screen.replace("/", "-")}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${screen} in ${name} is ${wide} pixels wider than the window`);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const faults = found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html}`);
  return [...faults, ...(await strayLabels(page))].map((fault) => `${screen} in ${name}: ${fault}`);
}

/** Labels that name no field, as where two elements have its id: a click on one does nothing. axe-core passes them. */
async function strayLabels(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("label")].filter((one) => !one.control).map((one) => `names no field: ${one.outerHTML}`));
}

/** What is said when something is missing; and the completed audit, loaded into the form. */
async function lookAtRefusalAndEnd(page, name) {
  await page.goto(`file://${form}#check`);
  await page.click('button:text-is("Complete")');
  const faults = await lookHere(page, name, "refused");
  await page.goto(`file://${form}#start`);
  await page.click("text=Load a file you saved before");
  await page.setInputFiles("#load", completed);
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Audit complete");
  return [...faults, ...(await lookHere(page, name, "done"))];
}

async function lookAtAll(name, options) {
  return inProfile(`${folder}/profile-${name}`, form, async (page) => {
    await page.evaluate(axe);
    await page.fill("#auditor-1", "AUD-07");
    await page.click("text=Continue");
    const faults = [];
    for (const screen of screens) faults.push(...(await look(page, name, screen)));
    faults.push(...(await lookAtRefusalAndEnd(page, name)));
    return faults;
  }, options);
}

/** The layout for paper is read on the screen as well. */
async function lookAtPaper() {
  const [paper] = caseaudit("form", draft, "--out", folder, "--print").split("\n");
  return inProfile(`${folder}/profile-paper`, paper, async (page) => {
    await page.evaluate(axe);
    return lookHere(page, "paper", "all");
  }, { viewport: { width: 320, height: 500 } });
}

const faults = [
  ...(await lookAtPaper()),
  ...(await lookAtAll("light", {})),
  ...(await lookAtAll("dark", { colorScheme: "dark" })),
  ...(await lookAtAll("phone", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })),
  ...(await lookAtAll("zoom", { viewport: { width: 320, height: 256 } })),
];
for (const fault of faults) console.log(fault);
console.log(`${(screens.length + 2) * 4 + 1} screens looked at, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
