// large_reports.mjs CASEAUDIT TEMPLATES FOLDER: more than 2,000 audits, of a store and of a folder, through every report
// and format: the figures are those of the same audits narrowed until each is listed, and a cell of the pack opens the file of
// the evidence that has its audits.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { withPage } from "./chromium.mjs";
import { madeAudits } from "./made_pack.mjs";
import { sheetsOf } from "./workbook.mjs";

const [program, templates, folder] = process.argv.slice(2);
const limit = 2000;
const teams = ["Team 01", "Team 02", "Team 03", "Team 04", "Team 05"];
madeAudits(templates, folder, { questions: 12, teams: teams.length, months: 4, each: 102, hasMore: true });
const store = ["--store", `${folder}/audits.store`, "--as", "W-001", "--today", "2013-07-31"];
const run = (...args) => execFileSync(program, [...args, "--templates", `${folder}/templates`],
  { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "pipe"] });
run("import", ...store, `${folder}/audits`);

const fromStore = (kind, ...options) => run("report", kind, "--as-of", "2013-07-31", ...options, ...store);
const fromFolder = (kind, ...options) => run("report", kind, "--as-of", "2013-07-31", ...options, `${folder}/audits`);
const json = (text) => JSON.parse(text);

/** The audits as they were written, by number. */
const audits = readdirSync(`${folder}/audits`).sort().map((name) => {
  const text = readFileSync(`${folder}/audits/${name}`, "utf8");
  const attribute = (which) => text.match(new RegExp(`\\b${which}="([^"]*)"`))[1];
  const answers = [...text.matchAll(/<answer question="([^"]+)"[^>]* value="([^"]+)"/g)].map(([, id, value]) => [id, value]);
  return { id: attribute("id"), team: attribute("team"), subject: attribute("subject"), answers: new Map(answers) };
});
assert.ok(audits.length > limit, `${audits.length} audits are too few`);

const kinds = [
  ["qa-meeting"], ["leadership"], ["team", "--team", "Team 02"], ["worker", "--worker", "W-012", "--subject", "C-00007"],
  ["partners"], ["audit-process"], ["themes"],
];

/** What a store knows and a folder does not. */
function withoutStore(report) {
  const { moderation, ...rest } = report;
  if (!rest.sections) return rest;
  return { ...rest, sections: rest.sections.filter(({ id }) => id !== "readers" && id !== "moderation") };
}

/** Who received which report changes with each of them. */
const isFixed = ([id]) => id !== "readers-table";

function tablesOf(report) {
  return report.sections.flatMap((section) => section.tables)
    .map(({ id, rows }) => [id, rows.map(({ cells }) => cells.map(({ text, rating }) => [text, rating].filter(Boolean).join(" ").toLowerCase()))]);
}

async function tablesInPage(path) {
  return withPage(path, (page) => page.evaluate(() => [...document.querySelectorAll("table")].map((table) => [table.id,
    [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("td")]
      .map((cell) => cell.textContent.replace(/\s+/g, " ").trim().toLowerCase()))])));
}

const numbersIn = (sheets) => [...sheets.values()].flat(2).filter((cell) => typeof cell === "number").length;

for (const [kind, ...options] of kinds) {
  const report = json(fromStore(kind, ...options, "--format", "json"));
  assert.deepEqual(withoutStore(report), withoutStore(json(fromFolder(kind, ...options, "--format", "json"))), `${kind}: of a store and of a folder`);
  for (const format of ["text", "html", "csv"]) {
    const path = `${folder}/${kind}.${format}`;
    fromStore(kind, ...options, "--format", format, "--out", path);
    assert.ok(statSync(path).size > 500, `${kind} as ${format}`);
  }
  if (kind === "themes") continue; // it has no workbook
  fromStore(kind, ...options, "--format", "xlsx", "--out", `${folder}/${kind}.xlsx`);
  assert.ok(numbersIn(sheetsOf(`${folder}/${kind}.xlsx`)) > 10, `${kind}: no numbers in the workbook`);
  if (kind !== "qa-meeting")
    assert.deepEqual((await tablesInPage(`${folder}/${kind}.html`)).filter(isFixed), tablesOf(report).filter(isFixed), `${kind}: figures of the page and of the JSON`);
}

// Each team's column is what the same report says of that team alone, whose audits are few enough to be listed.
const counted = ({ interval, ...cell }) => cell;
const pack = json(fromStore("qa-meeting", "--format", "json"));
const onePage = json(fromStore("leadership", "--format", "json"));
assert.equal(pack.detailed, false);
const sums = { audits: 0, overdue: 0, urgent: 0, open: 0, differing: 0, comments: 0, feedback: 0 };
for (const [index, team] of teams.entries()) {
  const narrowed = json(fromStore("qa-meeting", "--team", team, "--format", "json"));
  assert.equal(narrowed.detailed, true);
  for (const ledger of ["facts", "judgements"]) {
    for (const rows of ["areas", "questions"]) {
      for (const [i, row] of pack[ledger][rows].entries())
        assert.deepEqual(counted(row.teams[team]), counted(narrowed[ledger][rows][i].all), `${ledger}, ${row.title}, ${team}`);
    }
  }
  const column = tablesOf(onePage).map(([, rows]) => rows.map((row) => row[index + 1]));
  const alone = tablesOf(json(fromStore("leadership", "--team", team, "--format", "json"))).map(([, rows]) => rows.map(([all]) => all));
  assert.deepEqual(column, alone, `leadership, ${team}`);
  sums.audits += narrowed.audits;
  for (const state of ["overdue", "urgent", "open"]) sums[state] += narrowed["action-counts"][state];
  assert.equal(narrowed.actions.filter(({ overdue }) => overdue).length, narrowed["action-counts"].overdue);
  sums.differing += narrowed.grades.differing;
  sums.comments += narrowed.comments.reduce((all, { comments }) => all + comments.length, 0);
  sums.feedback += narrowed.feedback.tool.length;
}
assert.deepEqual(sums, { audits: pack.audits, overdue: pack["action-counts"].overdue, urgent: pack["action-counts"].urgent,
  open: pack["action-counts"].open, differing: pack.grades.differing,
  comments: pack.comments.reduce((all, { count }) => all + count, 0), feedback: pack["feedback-counts"].tool });
assert.ok(sums.urgent > 0 && sums.overdue > 0 && sums.feedback > 0);

// From a cell of the pack to its audits, and from there to one answer; the evidence is in another folder.
async function followCells(name, report) {
  mkdirSync(`${folder}/${name}/the evidence`, { recursive: true });
  const path = `${folder}/${name}/pack.html`;
  report("qa-meeting", "--format", "html", "--out", path, "--evidence", `${folder}/${name}/the evidence/all.html`);
  for (const [question, value, words] of [["wide.q4", "no", "No"], ["wide.q9", "requires-improvement", "Requires improvement"]]) {
    await withPage(path, async (page) => {
      const cell = page.locator(`table.matrix a[href$="#q-${question}-1-t2"]`);
      const shown = await cell.textContent();
      await cell.click();
      await page.waitForURL(/evidence\/all-figures-\d+\.html#q-/);
      const heading = page.locator(`[id="q-${question}-1-t2"]`);
      assert.ok(await heading.isVisible());
      assert.match(await heading.textContent(), /^Team 03: 408 audits$/);
      const said = page.locator(`[id="q-${question}-1-t2"] ~ p`, { hasText: new RegExp(`^${words}, `) }).first();
      const numbers = (await said.locator("a").allTextContents()).map(Number);
      const expected = audits.flatMap(({ team, answers }, i) => team === "Team 03" && answers.get(question) === value ? [i + 1] : []);
      assert.deepEqual(numbers, expected, `${question} in Team 03: ${words}`);
      assert.match(shown, / of 408$/);
      await said.locator("a").last().click();
      await page.waitForURL(/evidence\/all-\d+\.html#q-/);
      const last = expected.at(-1);
      const row = page.locator(`[id="q-${question}-1-a${last}"]`);
      assert.deepEqual((await row.locator("th, td").allTextContents()).slice(0, 2), [String(last), words]);
      await row.locator("a").click();
      const { id, subject, team } = audits[last - 1];
      assert.deepEqual((await page.locator(`#audit-${last} td`).allTextContents()).slice(0, 3), [id, subject, team]);
    });
  }
  await withPage(path, async (page) => {
    const links = await page.evaluate(() => [...document.querySelectorAll("table.matrix td a")].map((link) => link.href));
    const files = new Set(links.filter((link) => link.includes("all-figures")).map((link) => link.split("#")[0]));
    assert.ok(files.size > 1, "all cells are in one file");
    for (const file of files) {
      await page.goto(file);
      const missing = await page.evaluate((wanted) => wanted.filter((id) => !document.getElementById(id)),
        links.filter((link) => link.startsWith(`${file}#`)).map((link) => decodeURIComponent(link.split("#")[1])));
      assert.deepEqual(missing, [], `${file} lacks what the pack leads to`);
    }
  });
}
await followCells("of-store", fromStore);
await followCells("of-folder", fromFolder);
const evidence = (name) => readdirSync(`${folder}/${name}/the evidence`).sort();
assert.deepEqual(evidence("of-folder"), evidence("of-store"));
for (const file of evidence("of-store")) {
  const [one, other] = ["of-store", "of-folder"].map((name) => readFileSync(`${folder}/${name}/the evidence/${file}`, "utf8"));
  assert.equal(one, other, `${file}: of a store and of a folder`);
}
console.log(`${audits.length} audits, ${kinds.length} reports, ${evidence("of-store").length} files of evidence`);
