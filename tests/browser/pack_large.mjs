// pack_large.mjs CASEAUDIT TEMPLATES FOLDER: 1,000 questions by 40 teams can still be opened, filtered and sorted. It says how
// long each takes, and asserts none of it.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { withPage } from "./chromium.mjs";
import { madeAudits, pack } from "./made_pack.mjs";

const [program, templates, folder] = process.argv.slice(2);
madeAudits(templates, folder, { questions: 1000, teams: 40, months: 1, each: 1 });
const start = performance.now();
const html = pack(program, folder, "html");
const written = performance.now();
const took = {};

await withPage(html, async (page) => {
  took.opened = performance.now() - written;
  const timed = async (name, use) => {
    const before = performance.now();
    await use();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    took[name] = performance.now() - before;
  };
  assert.equal(await page.evaluate(() => document.querySelectorAll("#facts table.matrix td").length > 26_000), true);
  await timed("filtered", async () => {
    await page.fill("#filter-words", "matter 77 on");
    await page.waitForFunction(() => document.querySelector(".filter__said").textContent.startsWith("1 of"));
  });
  await page.screenshot({ path: `${folder}/large-filtered.png` });
  await timed("cleared", () => page.click(".filter__clear"));
  await timed("one team", () => page.selectOption("#filter-team", "7"));
  await timed("all teams", () => page.selectOption("#filter-team", ""));
  await timed("sorted", () => page.click("#facts table.matrix >> nth=1 >> thead th >> nth=1 >> button"));
  await page.evaluate(() => document.getElementById("facts").scrollIntoView());
  await page.screenshot({ path: `${folder}/large.png` });
}, { viewport: { width: 1280, height: 900 }, patience: 300_000 });

const seconds = Object.fromEntries(Object.entries(took).map(([name, ms]) => [name, `${(ms / 1000).toFixed(2)} s`]));
console.log({ megabytes: Math.round(statSync(html).size / 1e5) / 10, written: `${((written - start) / 1000).toFixed(2)} s`, ...seconds });
