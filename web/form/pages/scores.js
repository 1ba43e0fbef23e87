// What the answers come to, shown only when the audit is complete: two ledgers, side by side, never combined.
import { percent, statedScores } from "../score.js";
import { gradeTitle } from "./grade.js";
import { h } from "./element.js";
import { heading, list, p, quiet, tag } from "./parts.js";
import { scoresOf } from "./whole.js";

const colours = { green: "green", amber: "yellow", red: "red" };
const gradeColours = { outstanding: "green", good: "green", "requires-improvement": "yellow", inadequate: "red" };

/** Writes into the audit what its reader was shown. */
export function stateScores(form) {
  if (form.copy === "whole") form.audit.scores = statedScores(scoresOf(form));
}

function ledger(form, name, score, of, word) {
  const facts = [`${score.counted} counted`, score.notApplicable && `${score.notApplicable} not applicable`,
    score.notAsked && `${score.notAsked} not asked`].filter(Boolean).join(", ");
  return h("div", {}, heading("h3", "s", name === "compliance" ? "Compliance" : "Practice"),
    h("p", { class: "figure" }, percent(form.plan, name, score.score) ?? "Not scored"), word && p(word),
    quiet(`${of}: ${facts}`));
}

export function scoresPart(form) {
  const scores = scoresOf(form);
  const stated = form.audit.statedGrade;
  const rag = scores.complianceRag && tag(scores.complianceRag, colours[scores.complianceRag]);
  const practice = scores.practiceGrade && tag(gradeTitle(scores.practiceGrade), gradeColours[scores.practiceGrade]);
  return [
    heading("h2", "m", "What your answers come to"),
    h("div", { class: "ledgers" }, ledger(form, "compliance", scores.compliance, "Facts", rag),
      ledger(form, "practice", scores.practice, "Judgements", practice)),
    heading("h2", "m", `Grade: ${gradeTitle(scores.grade) || "none"}`),
    list(scores.explanation),
    scores.wouldChange.length > 0 && [heading("h3", "s", "What would change it"), list(scores.wouldChange)],
    stated && p(`Your own grade: ${gradeTitle(stated.grade)}.`, stated.reason && ` ${stated.reason}`),
    quiet("The grade is provisional until it is moderated."),
  ];
}
