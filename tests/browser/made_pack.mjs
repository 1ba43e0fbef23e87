// Many audits of a made-up template, written as the program reads them: no child, worker or auditor in them exists.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** The same numbers from the same seed, as often as it runs. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const grades = ["inadequate", "requires-improvement", "good", "outstanding"];
const most = 500; // of one template: more are asked by the next
const kindOf = (number) => (number <= most ? "wide" : `wide-${Math.ceil(number / most)}`);
const pad = (number, digits) => String(number).padStart(digits, "0");

function questionXml(number, element) {
  const isFact = number % 3 !== 0;
  return `<question id="${kindOf(number)}.q${number}" version="1" label="matter ${number} on file" element="${element}"
      measures="${isFact ? "fact" : "judgement"}" scale="${isFact ? "yes-no" : "four-grades"}">
    <ask>Is matter ${number} on the file, and does it say what it meant for the child?</ask>
    <look-for>An entry about matter ${number}.</look-for>
    <finding>Matter ${number} is not on the file</finding><strength>Matter ${number} is on the file</strength>
  </question>\n`;
}

/** The questions from FIRST to LAST of ALL. */
function templateXml(first, last, all, elements) {
  const questions = [];
  for (let number = first; number <= last; ++number)
    questions.push(questionXml(number, elements[Math.floor(((number - 1) * elements.length) / all)]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<audit-template format="1" id="${kindOf(first)}" version="1.0.0" title="Wide ${kindOf(first)}" subject="child">
<about>Is it all on file?</about><period months="6"/><budget questions="${last - first + 1}" minutes="35"/>
<section id="all" title="All">\n${questions.join("")}</section></audit-template>\n`;
}

/** What auditors leave beside the answers. */
function moreXml(month, next) {
  const state = next() < 0.5 ? 'state="open"' : `state="done" closed="2013-${pad(month, 2)}-28"`;
  return `<action id="1" owner="team manager" due="2013-0${1 + Math.floor(next() * 8)}-14" urgent="${next() < 0.1 ? "yes" : "no"}" ${state}>
<what>Put matter ${Math.floor(next() * 9)} on the file.</what><measure>It is there at the next audit.</measure></action>
<stated-grade grade="${grades[Math.floor(next() * 4)]}"/>
<feedback about="${next() < 0.5 ? "tool" : "case-system"}">Slow on a Monday.</feedback>`;
}

function auditXml({ id, subject, team, month, first, last, share, next, hasMore }) {
  const answers = [];
  for (let number = first; number <= last; ++number) {
    const isFact = number % 3 !== 0;
    const luck = next();
    const value = isFact ? (luck < share ? "yes" : "no") : grades[Math.min(3, Math.floor(luck * 4 * (0.5 + share)))];
    answers.push(`<answer question="${kindOf(number)}.q${number}" version="1" state="answered" value="${value}"/>`);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<audit format="1" id="${id}" template="${kindOf(first)}" template-version="1.0.0" status="complete" subject-kind="child"
  subject="${subject}" team="${team}" from="2012-12-01" as-of="2013-${pad(month, 2)}-28" completed="2013-${pad(month, 2)}-28" minutes="${20 + Math.floor(next() * 40)}">
<auditor ref="AUD-01" role="team-manager"/>
${answers.join("\n")}
<comment kind="issue" area="case-recording">What it meant for the child is hard to find.</comment>
${hasMore ? moreXml(month, next) : ""}
</audit>\n`;
}

/**
 * Makes FOLDER anew with templates and audits: `each` audits of each team in each month; with actions, grades and feedback if
 * `hasMore`.
 */
export function madeAudits(templates, folder, { questions, teams, months, each, hasMore = false }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/audits`, { recursive: true });
  cpSync(templates, `${folder}/templates`, { recursive: true });
  const areas = readFileSync(`${templates}/practice-areas.xml`, "utf8");
  const elements = [...areas.matchAll(/<element id="([^"]+)"/g)].map(([, id]) => id);
  const parts = [];
  for (let first = 1; first <= questions; first += most) parts.push([first, Math.min(questions, first + most - 1)]);
  for (const [first, last] of parts)
    writeFileSync(`${folder}/templates/${kindOf(first)}.xml`, templateXml(first, last, questions, elements));
  const next = random(2013);
  let file = 0;
  for (let month = 1; month <= months; ++month) {
    for (let team = 1; team <= teams; ++team) {
      for (let one = 0; one < each; ++one) {
        const subject = `C-${pad(++file, 5)}`;
        const share = 0.45 + (0.4 * month) / months - (team === 1 ? 0.25 : 0);
        for (const [first, last] of parts) {
          const id = `${kindOf(first)}-${subject}`;
          const text = auditXml({ id, subject, team: `Team ${pad(team, 2)}`, month, first, last, share, next, hasMore });
          writeFileSync(`${folder}/audits/${id}.audit.xml`, text);
        }
      }
    }
  }
}

/** Writes the pack of FOLDER's audits as FORMAT and gives the path. */
export function pack(program, folder, format, ...options) {
  const path = `${folder}/pack.${format}`;
  execFileSync(program, ["report", "qa-meeting", "--templates", `${folder}/templates`, "--format", format, "--out", path,
    ...options, `${folder}/audits`], { stdio: ["ignore", "inherit", "inherit"] });
  return path;
}
