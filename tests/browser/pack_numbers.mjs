// pack_numbers.mjs CASEAUDIT TEMPLATES FOLDER: the numbers of one pack read back from the page's DOM, the JSON,
// the CSV and the workbook's XML are the same; and the JSON is as its schema, the file SCHEMA, says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { withPage } from "./chromium.mjs";
import { madeAudits, pack } from "./made_pack.mjs";
import { sheetsOf } from "./workbook.mjs";

const [program, templates, folder] = process.argv.slice(2);
madeAudits(templates, folder, { questions: 24, teams: 3, months: 4, each: 7 });
const options = ["--drawn", "simple-random", "--population", "1200"];
const paths = Object.fromEntries(["html", "json", "csv", "xlsx"].map((format) => [format, pack(program, folder, format, ...options)]));
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** Of the DOM: "facts/matter 1 on file/Team 01" → "7 of 28". */
const fromPage = () => withPage(paths.html, (page) => page.evaluate(() => {
  const figures = {};
  const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
  for (const ledger of ["facts", "judgements"]) {
    for (const table of document.querySelectorAll(`#${ledger} table.matrix`)) {
      const teams = [...table.tHead.rows[0].cells].map((cell) => cell.dataset.team ?? "All");
      for (const row of table.querySelectorAll("tbody tr:not(.total)")) {
        if (row.cells.length === 1) continue;
        const title = lower(row.cells[0].textContent);
        for (let i = 1; i < row.cells.length; ++i) {
          const n = row.cells[i].querySelector(".cell__n").textContent;
          const interval = [...row.cells[i].querySelectorAll(".cell__note")].map((note) => note.textContent)
            .find((text) => text.includes("95%")) ?? "";
          figures[`${ledger}/${title}/${teams[i]}`] = `${n} ${interval}`.trim();
        }
      }
    }
  }
  return figures;
}));

function intervalWords(interval) {
  if (!interval) return "";
  if (interval["of-files"] === null) return `95% interval ${interval.low}% to ${interval.high}%`;
  return `between ${interval.low} and ${interval.high} of the ${interval["of-files"]} files (95% interval)`;
}

function fromJson(json) {
  const figures = {};
  for (const ledger of ["facts", "judgements"]) {
    for (const row of [...json[ledger].areas, ...json[ledger].questions]) {
      for (const [team, cell] of [["All", row.all], ...Object.entries(row.teams)])
        figures[`${ledger}/${lower(row.title)}/${team}`] = `${cell.met} of ${cell.counted} ${intervalWords(cell.interval)}`.trim();
    }
  }
  return figures;
}

function csvRows(text) {
  return text.trimEnd().split("\r\n").map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

function fromCsv(text) {
  const figures = {};
  const limits = {};
  for (const [section, id, title, team, item, count, of, percent] of csvRows(text)) {
    const [ledger, by] = section.split(" by ");
    if (!by || id === "") continue;
    const key = `${ledger}/${lower(title)}/${team}`;
    if (item === "met" || item === "good or better") figures[key] = `${count} of ${of}`;
    if (item === "95% interval from") limits[key] = { low: of ? count : percent, "of-files": of || null };
    if (item === "95% interval to") limits[key].high = of ? count : percent;
  }
  for (const [key, interval] of Object.entries(limits)) figures[key] += ` ${intervalWords(interval)}`;
  return figures;
}

function fromWorkbook(sheets) {
  const figures = {};
  for (const [ledger, name] of [["facts", "Facts, every cell"], ["judgements", "Judgements, every cell"]]) {
    const [, , heads, ...rows] = sheets.get(name);
    const at = (row, head) => row[heads.indexOf(head)];
    for (const row of rows) {
      const met = at(row, ledger === "facts" ? "Met" : "Good or better");
      const of = at(row, "Interval, of");
      const interval = of === undefined ? null : { low: at(row, "Interval, from"), high: at(row, "Interval, to"),
        "of-files": of === "per cent" ? null : parseInt(of, 10) };
      assert.equal(typeof met, "number");
      figures[`${ledger}/${lower(at(row, "Title"))}/${at(row, "Team")}`] = `${met} of ${at(row, "Counted (n)")} ${intervalWords(interval)}`.trim();
    }
  }
  return figures;
}

const json = JSON.parse(readFileSync(paths.json, "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(process.env.SCHEMA, "utf8")));
assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
assert.ok(!validate({ ...json, audits: "84" }), "the schema takes a text for a number");

const page = await fromPage();
assert.ok(Object.keys(page).length > 100, `only ${Object.keys(page).length} figures`);
assert.ok(Object.values(page).some((figure) => figure.includes("95% interval")), "no interval in the page");
assert.deepEqual(fromJson(json), page);
assert.deepEqual(fromCsv(readFileSync(paths.csv, "utf8")), page);
const sheets = sheetsOf(paths.xlsx);
assert.deepEqual(fromWorkbook(sheets), page);

// Trends: the page's tables behind the charts, the JSON, and the workbook.
const months = json.trends.flatMap((series) => series.months.map(({ met, counted }) => `${met} of ${counted}`));
const shown = await withPage(paths.html, (page) => page.evaluate(() =>
  [...document.querySelectorAll("#trends table tbody tr")].map(({ cells }) => `${cells[1].textContent} of ${cells[2].textContent}`)));
assert.ok(months.length > 0);
assert.deepEqual(shown, months);
const [, , heads, ...rows] = sheets.get("Trends");
assert.deepEqual(rows.map((row) => `${row[heads.indexOf("Met, or Good or better")]} of ${row[heads.indexOf("Counted (n)")]}`), months);
console.log(`${Object.keys(page).length} figures and ${months.length} months are the same in four formats`);
