// theme_pages.mjs CASEAUDIT SOURCE FOLDER: the report on themes, the pack's themes and the workbench in Chromium, at desktop
// and on a phone: no fault that axe-core finds, nothing wider than the window; every count leads to its words; what is
// decided on the workbench's page is handed over as a file that the program takes in. Leaves screenshots in FOLDER.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";
import { withPage } from "./chromium.mjs";
import { madeComments } from "./made_comments.mjs";

const [program, source, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const audits = `${folder}/audits`;
madeComments(source, audits, 64);

const run = (...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1e8 });
const templates = ["--templates", `${source}/audit-templates`];
const themes = `${folder}/themes.html`;
const pack = `${folder}/pack.html`;
const evidence = `${folder}/evidence.html`;
const bench = `${folder}/bench.html`;
const kept = `${folder}/decisions.xml`;
run("report", "themes", ...templates, "--format", "html", "--out", themes, audits);
run("report", "qa-meeting", ...templates, "--format", "html", "--out", pack, "--evidence", evidence, audits);
run("themes", "workbench", ...templates, "--format", "html", "--out", bench, audits);

async function look(path, name, size, options) {
  return withPage(path, async (page) => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
    await page.screenshot({ path: `${folder}/${name}-${size}.png` });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${name} at ${size} is ${wide} pixels wider than the window`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return found.violations.map(({ id, help, nodes }) => `${name} at ${size}: ${id}: ${help}: ${nodes[0].html}`);
  }, options);
}

const faults = [];
for (const [path, name] of [[themes, "themes"], [bench, "bench"], [evidence, "evidence"]]) {
  faults.push(...(await look(path, name, "desktop", { viewport: { width: 1280, height: 900 } })));
  faults.push(...(await look(path, name, "phone", { viewport: { width: 375, height: 740 } })));
}
assert.deepEqual(faults, []);

await withPage(themes, async (page) => {
  const lost = await page.evaluate(() => [...document.querySelectorAll('td a[href^="#"]')]
    .filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => link.hash));
  assert.deepEqual(lost, [], "counts that lead nowhere");
  const text = await page.innerText("main");
  assert.match(text, /foodbank.*in 8 of \d+ comments now, 0 of \d+ before/);
  assert.equal(await page.locator("b").count(), 0, "a comment's text is taken as HTML");
});

// The pack has counts and no words of a theme's comments that are not quoted in it anyway; the evidence has them.
await withPage(pack, async (page) => {
  const rows = await page.locator("#themes table tbody tr").count();
  assert.ok(rows > 5, "the pack has themes");
  assert.equal(await page.locator("#themes mark").count(), 0);
});
await withPage(evidence, async (page) => assert.ok((await page.locator("#themes mark").count()) > 20));
const json = JSON.parse(run("report", "qa-meeting", ...templates, "--format", "json", audits)).themes;
assert.equal(json.audits.all, 64);
assert.deepEqual(json.columns, ["Team Ash", "Team Elm", "Team Oak"]);
for (const theme of json.themes)
  for (const side of [theme.issues, theme.strengths])
    assert.equal(side.all, side["by-column"].reduce((sum, one) => sum + one, 0), theme.id);

// Decide on the page, hand over, take in.
const handedOver = await withPage(bench, async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  await page.check("#hit-1-right");
  await page.check("#hit-2-wrong");
  await page.selectOption("#uncoded-1", "none");
  await page.selectOption('select[data-phrase="foodbank"]', "new-theme");
  assert.equal(await page.innerText("#decided-count"), "4 decided.");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
  await file.saveAs(`${folder}/theme-decisions.xml`);
  return file.suggestedFilename();
}, { acceptDownloads: true });
assert.equal(handedOver, "theme-decisions.xml");
execFileSync("xmllint", ["--noout", "--nonet", "--relaxng", `${source}/audit-templates/grammars/theme-decisions.rng`,
  `${folder}/theme-decisions.xml`], { stdio: "pipe" });
const decide = () => run("themes", "decide", ...templates, "--decisions", kept, "--as", "QA-01", "--today", "2013-07-31",
  "--import", `${folder}/theme-decisions.xml`);
assert.match(decide(), /^4 new decisions/);
assert.match(decide(), /^0 new decisions/);
assert.match(run("themes", "workbench", ...templates, "--decisions", kept, audits), /of those decided: \d+ of \d+ \(/);
assert.match(run("themes", "apply", ...templates, "--decisions", kept, "--out", `${folder}/mended.xml`),
  /new theme 'foodbank'/);
assert.match(run("themes", "recode", ...templates, `${source}/audit-templates/codebook.xml`, `${folder}/mended.xml`, audits),
  /0 +8 +8 +0 +foodbank \(new\), as an issue/);
