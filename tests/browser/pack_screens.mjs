// pack_screens.mjs CASEAUDIT TEMPLATES FOLDER: the pack on a desktop, a phone and A4: no fault that axe-core finds,
// nothing wider than the window, all of it there with scripts off; its filter and its sorting. Leaves screenshots.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { withPage } from "./chromium.mjs";
import { madeAudits, pack } from "./made_pack.mjs";

const [program, templates, folder] = process.argv.slice(2);
madeAudits(templates, folder, { questions: 24, teams: 3, months: 4, each: 7 });
const html = pack(program, folder, "html", "--drawn", "simple-random", "--population", "1200");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function look(page, name) {
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} pixels wider than the window`);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(found.violations.map(({ id, help, nodes }) => `${name}: ${id}: ${help}: ${nodes[0].html}`), []);
}

const rowsShown = () => [...document.querySelectorAll("#facts table.matrix tbody tr")].filter((row) => row.checkVisibility()).length;
const firstCells = () => [...document.querySelectorAll("#facts table.matrix")].map((table) =>
  [...table.tBodies[0].rows].filter((row) => row.cells.length > 1 && !row.classList.contains("total"))
    .map((row) => Number(row.cells[1].dataset.v)));

await withPage(html, async (page) => {
  await page.evaluate(axe);
  await look(page, "desktop");
  const all = await page.evaluate(rowsShown);
  await page.fill("#filter-words", "matter 7 on");
  await page.waitForFunction((before) => [...document.querySelectorAll("#facts table.matrix tbody tr")]
    .filter((row) => row.checkVisibility()).length < before, all);
  assert.match(await page.textContent(".filter__said"), /^1 of \d+ rows/);
  await page.screenshot({ path: `${folder}/filtered.png` });
  await page.click("text=Show everything");
  await page.waitForFunction((before) => [...document.querySelectorAll("#facts table.matrix tbody tr")]
    .filter((row) => row.checkVisibility()).length === before, all);
  await page.selectOption("#filter-team", "1");
  const teams = await page.evaluate(() => [...document.querySelector("#facts table.matrix").tHead.rows[0].cells]
    .filter((cell) => cell.checkVisibility()).map((cell) => cell.dataset.team ?? ""));
  assert.deepEqual(teams, ["", "", "Team 02"]);
  await page.click("text=Show everything");

  const sortBy = "#facts table.matrix >> nth=0 >> thead th >> nth=1 >> button";
  await page.click(sortBy);
  const [falling] = await page.evaluate(firstCells);
  assert.deepEqual(falling, [...falling].sort((a, b) => b - a));
  await page.click(sortBy);
  const [rising] = await page.evaluate(firstCells);
  assert.deepEqual(rising, [...rising].sort((a, b) => a - b));
  assert.equal(await page.getAttribute("#facts table.matrix >> nth=0 >> thead th >> nth=1", "aria-sort"), "ascending");

  // A cell opens its audits.
  const link = page.locator("#facts table.matrix >> nth=1").locator("td a").first();
  const target = (await link.getAttribute("href")).slice(1);
  await link.click();
  assert.ok(await page.evaluate((id) => document.getElementById(id).closest("details").open, target));
}, { viewport: { width: 1280, height: 900 } });

await withPage(html, async (page) => {
  await page.evaluate(axe);
  await look(page, "phone");
}, { viewport: { width: 360, height: 740 } });

await withPage(html, async (page) => {
  const there = await page.evaluate(() => [document.querySelectorAll("#facts table.matrix tbody tr").length,
    document.querySelectorAll(".filter, .sort").length]).catch(() => null);
  assert.ok(there === null || there[1] === 0);
  assert.ok(await page.locator("#facts table.matrix >> nth=0 >> tbody tr >> nth=0").isVisible());
  assert.equal(await page.locator(".filter").count(), 0);
  await page.screenshot({ path: `${folder}/no-script.png`, fullPage: true });
}, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

await withPage(html, async (page) => {
  await page.pdf({ path: `${folder}/pack.pdf`, preferCSSPageSize: true });
  // Chromium prints a table's headings again on each page, but no button in them.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".sort").first().evaluate((one) => getComputedStyle(one).display), "contents");
});
