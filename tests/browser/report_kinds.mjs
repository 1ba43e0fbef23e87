// report_kinds.mjs CASEAUDIT SOURCE FOLDER: each report kind in Chromium at desktop, on a phone and on A4: no fault that
// axe-core finds, nothing wider than the window, the figures those of the JSON; the leadership's is one page. Leaves
// screenshots in FOLDER.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";
import { withPage } from "./chromium.mjs";

const [program, source, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const review = `${source}/examples/case-records-review`;
const pilot = [`${source}/examples/whole-file-pilot/audits`];
const audits = [`${review}/audits`];
const kinds = [
  ["leadership", [], audits],
  ["leadership", [], pilot],
  ["team", ["--team", "Team Oak"], audits],
  ["worker", ["--worker", "W-012", "--case-files", `${review}/case-files`], audits],
  ["partners", ["--round-to", "1", "--suppress-up-to", "2"], audits],
  ["audit-process", ["--plan", `${source}/tests/fixtures/activity-plan/plan.csv`], audits],
  ["audit-process", [], pilot],
];

const report = (kind, options, from, format) =>
  execFileSync(program, ["report", kind, ...options, "--as-of", "2013-07-31", "--templates",
    `${source}/audit-templates`, "--format", format, ...from], { encoding: "utf8", maxBuffer: 1e8 });

const words = ({ text, rating }) => [text, rating].filter(Boolean).join(" ").toLowerCase();

// Every figure by table, in order.
function figuresOf(json) {
  const tables = JSON.parse(json).sections.flatMap((section) => section.tables);
  return tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.map(words))]);
}

async function figuresIn(page) {
  return page.evaluate(() => [...document.querySelectorAll("table")].map((table) => [
    table.id,
    [...table.tBodies[0].rows].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent.replace(/\s+/g, " ").trim().toLowerCase())),
  ]));
}

async function look(path, name, size, options) {
  return withPage(path, async (page) => {
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${name} at ${size} is ${wide} pixels wider than the window`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return found.violations.map(({ id, help, nodes }) => `${name} at ${size}: ${id}: ${help}: ${nodes[0].html}`);
  }, options);
}

const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

async function lookAtPaper(path, name) {
  return withPage(path, async (page) => {
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, printBackground: true });
    return pagesOf(pdf);
  }, { viewport: { width: 794, height: 1123 } });
}

const faults = [];
for (const [index, [kind, options, from]] of kinds.entries()) {
  const name = `${index + 1}-${kind}`;
  const path = `${folder}/${name}.html`;
  execFileSync(program, ["report", kind, ...options, "--as-of", "2013-07-31", "--templates",
    `${source}/audit-templates`, "--format", "html", "--out", path, ...from]);
  const expected = figuresOf(report(kind, options, from, "json"));
  await withPage(path, async (page) => {
    const squeezed = expected.map(([id, rows]) => [id, rows.map((row) => row.map((text) => text.replace(/\s+/g, " ").trim()))]);
    assert.deepEqual(await figuresIn(page), squeezed, `${name}: figures of the page and of the JSON`);
  });
  faults.push(...(await look(path, name, "desktop", { viewport: { width: 1280, height: 900 } })));
  faults.push(...(await look(path, name, "phone", { viewport: { width: 390, height: 844 }, isMobile: true })));
  const pages = await lookAtPaper(path, name);
  if (kind === "leadership") assert.equal(pages, 1, `${name} takes ${pages} pages of A4`);
}
for (const fault of faults) console.log(fault);
console.log(`${kinds.length} reports looked at, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
