// In the page: makes of audits what the program has made of them, and says where the two differ.
import { isChanged, readAudit, sealed, writeAudit } from "../../web/form/audit_xml.js";
import { lintText } from "../../web/form/lint.js";
import { whatIsMissing } from "../../web/form/missing.js";
import { caseFileNote } from "../../web/form/note.js";
import { score } from "../../web/form/score.js";
import { smartFaults } from "../../web/form/smart.js";

const hintsOf = (text) =>
  lintText(text).map(({ kind, at, length, says }) => ({ kind, text: text.slice(at, at + length), says }));

async function ours(plan, template, { document, text }) {
  const audit = readAudit(document);
  const written = writeAudit(audit);
  const { missing: required, ...scores } = score(plan, audit);
  return {
    ...scores,
    document: written,
    sealed: await sealed(written),
    required,
    missing: whatIsMissing(audit, template, plan),
    faults: audit.actions.map((action) => smartFaults(action, "2026-06-06")),
    note: caseFileNote(audit, template),
    hints: hintsOf(text),
  };
}

async function differences(plan, template, audit) {
  const { scores, text, ...others } = audit;
  const program = { ...scores, required: scores.missing, ...others };
  const script = await ours(plan, template, audit);
  const found = [];
  for (const field of new Set([...Object.keys(program), ...Object.keys(script)])) {
    const [one, other] = [program[field], script[field]].map((value) => JSON.stringify(value));
    if (one !== other) found.push(`${field}: the program says ${one}, the script ${other}; ${text}`);
  }
  if (await isChanged(audit.sealed)) found.push("the seal is not known again");
  return found;
}

// {audits, graded, gated, differences} of one template's audits.
globalThis.compare = async (line) => {
  const { plan, template, audits } = JSON.parse(line);
  const found = await Promise.all(audits.map((audit) => differences(plan, template, audit)));
  return {
    audits: audits.length,
    graded: audits.filter((audit) => audit.scores.grade).length,
    gated: audits.filter((audit) => audit.scores.failedGates.length).length,
    differences: found.flat(),
  };
};

globalThis.audits = { isChanged, readAudit, sealed, writeAudit };
