// In the page: scores what the program has scored, and says where the two differ.
import { isChanged, readAudit, sealed, writeAudit } from "../../web/form/audit_xml.js";
import { score } from "../../web/form/score.js";

function differences(plan, { document, scores }) {
  const found = [];
  const audit = readAudit(document);
  const ours = score(plan, audit);
  for (const field of new Set([...Object.keys(scores), ...Object.keys(ours)])) {
    const [program, script] = [scores[field], ours[field]].map((value) => JSON.stringify(value));
    if (program !== script) found.push(`${field}: the program says ${program}, the script ${script}`);
  }
  const written = writeAudit(audit);
  if (written !== document) found.push(`the document is written otherwise:\n${document}\n${written}`);
  return found;
}

// {audits, graded, gated, differences} of one template's audits.
globalThis.compare = (line) => {
  const { plan, audits } = JSON.parse(line);
  return {
    audits: audits.length,
    graded: audits.filter((audit) => audit.scores.grade).length,
    gated: audits.filter((audit) => audit.scores.failedGates.length).length,
    differences: audits.flatMap((audit) => differences(plan, audit)),
  };
};

globalThis.audits = { isChanged, readAudit, sealed, writeAudit };
