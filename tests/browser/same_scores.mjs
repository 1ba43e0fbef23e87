// same_scores.mjs ANY_SCORED TEMPLATES COMPARE.HTML COUNT: the form's script scores random audits, of the templates
// that are shipped and COUNT of random ones, in Chromium as the program does: scores, grades, gates, explanations and
// what would change. So it does with documents, seals, what is missing, faults of actions, case-file notes and hints
// on names.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { withPage } from "./chromium.mjs";

const [anyScored, templates, page, count] = process.argv.slice(2);
const linesAtOnce = 50;
const mostShown = 5;

function linesOf(command, ...options) {
  return createInterface({ input: spawn(command, options, { stdio: ["ignore", "pipe", "inherit"] }).stdout });
}

const compared = { audits: 0, graded: 0, gated: 0, differences: [] };

async function compare(browser, lines) {
  for (const one of await browser.evaluate((all) => Promise.all(all.map(globalThis.compare)), lines)) {
    for (const what of ["audits", "graded", "gated"]) compared[what] += one[what];
    compared.differences.push(...one.differences);
  }
}

// A score that the program did not give must be found out.
async function checkThatItCanFail(browser, line) {
  const changed = JSON.parse(line);
  changed.audits[0].scores.explanation.push("Another sentence.");
  const both = [line, JSON.stringify(changed)];
  const [before, after] = await browser.evaluate((all) => Promise.all(all.map(globalThis.compare)), both);
  if (after.differences.length <= before.differences.length) throw new Error("a changed explanation was not found out");
}

await withPage(page, async (browser) => {
  let lines = [];
  for await (const line of linesOf(anyScored, "2013", count, templates)) {
    if (compared.audits === 0 && lines.length === 0) await checkThatItCanFail(browser, line);
    lines.push(line);
    if (lines.length < linesAtOnce) continue;
    await compare(browser, lines);
    lines = [];
  }
  await compare(browser, lines);
});

for (const difference of compared.differences.slice(0, mostShown)) console.log(difference);
console.log(
  `${compared.audits} audits compared, ${compared.graded} graded, ${compared.gated} with a failed gate; ` +
    `${compared.differences.length} differences`,
);
const enough = compared.audits >= Number(count) && compared.graded > count / 4 && compared.gated > count / 10;
if (!enough) console.log("too few audits to show anything");
process.exitCode = enough && compared.differences.length === 0 ? 0 : 1;
