// Audits with hand-written comments: three teams, two months, and a phrase that comes up in the second.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const teams = ["Team Ash", "Team Elm", "Team Oak"];
const pad = (number) => String(number).padStart(4, "0");
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function handWritten(source) {
  const lines = [1, 2, 3].flatMap((batch) =>
    readFileSync(`${source}/tests/fixtures/themes/batch-${batch}.tsv`, "utf8").split("\n"));
  return lines.filter((line) => line && !line.startsWith("#") && !line.startsWith("field\t"))
    .map((line) => line.split("\t")).map(([field, , text]) => ({ kind: field === "strength" ? "strength" : "issue", text }));
}

/** Writes COUNT audits into FOLDER. */
export function madeComments(source, folder, count) {
  mkdirSync(folder, { recursive: true });
  const example = readFileSync(
    `${source}/examples/case-records-review/audits/supervision-C-0001-2013-05-31.audit.xml`, "utf8");
  const comments = handWritten(source);
  for (let number = 1; number <= count; ++number) {
    const isNow = number % 4 === 0;
    const said = [comments[number % comments.length], comments[(number * 7) % comments.length]];
    if (isNow && number % 8 === 0) said.push({ kind: "issue", text: "Nobody offered a foodbank voucher <b>again</b>." });
    const written = said.map(({ kind, text }) => `  <comment kind="${kind}" area="case-recording">${escaped(text)}</comment>\n`);
    const text = example.replace(/ *<comment[\s\S]*?<\/comment>\n/g, "")
      .replace(/supervision-C-0001-2013-05-31/, `supervision-D-${pad(number)}`)
      .replace('subject="C-0001"', `subject="D-${pad(number)}"`)
      .replace('team="Team Oak"', `team="${teams[number % 3]}"`)
      .replace('as-of="2013-05-31" completed="2013-06-06"',
        isNow ? 'as-of="2013-06-30" completed="2013-07-04"' : 'as-of="2013-05-31" completed="2013-06-06"')
      .replace(/(\n  <conversation)/, `\n${written.join("").trimEnd()}$1`);
    writeFileSync(`${folder}/supervision-D-${pad(number)}.audit.xml`, text);
  }
}
