// Scores an audit by a score plan, exactly as the program does (src/scoring). Never asks the date.
import { exact, parsed, percentAmong } from "./scoring/exact.js";
import { explain } from "./scoring/explanation.js";
import { gradeNamed, gradeOf, lowestCap, ragOfCompliance, titleOf } from "./scoring/grades.js";
import { Replies, failsGate } from "./scoring/replies.js";
import { whatWouldChange } from "./scoring/would_change.js";

// {compliance, practice: {score: "17/20" or null, counted, notApplicable, noEvidenceFound, unanswered, notAsked},
// complianceRag, practiceGrade, failedGates: [{question, label, cap}], grade, missing, markedDraft, isDraft,
// explanation, wouldChange}. Grades and colours are names, or null.
export function score(plan, audit) {
  const replies = new Replies(plan, audit);
  const scores = counts(plan, replies, audit);
  const name = (grade) => (grade === undefined ? null : plan.grades[grade].name);
  return {
    compliance: scores.compliance,
    practice: scores.practice,
    complianceRag: scores.complianceRag,
    practiceGrade: name(scores.practiceGrade),
    failedGates: scores.failedGates.map((gate) => ({ ...gate, cap: name(gate.cap) })),
    grade: name(scores.grade),
    missing: scores.missing.map((question) => question.id),
    markedDraft: scores.markedDraft,
    isDraft: scores.isDraft,
    explanation: explain(plan, scores, replies),
    wouldChange: whatWouldChange(plan, scores, replies),
  };
}

// "85%" of "17/20", "just under 90%" where that is less than its ledger's next band; null stays null.
export function percent(plan, ledger, fraction) {
  const share = parsed(fraction);
  const bounds = ledger === "compliance" ? [plan.amber, plan.green] : plan.grades.map((grade) => grade.from);
  return share ? percentAmong(plan, share, bounds.map(exact)) : null;
}

// "Requires improvement" of "requires-improvement".
export function gradeTitle(plan, grade) {
  return titleOf(plan, gradeNamed(plan, grade));
}

// What a completed audit states of itself: {grade, compliance, practice}.
export function statedScores(scores) {
  return {
    grade: scores.grade ?? "",
    compliance: scores.compliance.score ?? "",
    practice: scores.practice.score ?? "",
  };
}

function counts(plan, replies, audit) {
  const all = replies.all();
  const missing = all
    .filter((reply) => reply.standing === "unanswered" && reply.question.required)
    .map((reply) => reply.question);
  const markedDraft = audit.status !== "complete";
  const scores = {
    compliance: replies.ledger("compliance"),
    practice: replies.ledger("practice"),
    complianceRag: null,
    failedGates: all.filter(failsGate).map(({ question }) => ({
      question: question.id,
      label: question.label,
      cap: gradeNamed(plan, question.gate),
    })),
    missing,
    markedDraft,
    isDraft: markedDraft || missing.length > 0,
  };
  return name(plan, replies, scores);
}

// Gives colour and grades where they are due.
function name(plan, replies, scores) {
  const compliance = replies.mean("compliance");
  if (compliance && !scores.missing.some((question) => question.ledger === "compliance")) {
    scores.complianceRag = ragOfCompliance(plan, compliance);
  }
  const practice = replies.mean("practice");
  if (practice && !scores.isDraft) {
    scores.practiceShare = practice;
    scores.practiceGrade = gradeOf(plan, practice);
    scores.grade = Math.min(scores.practiceGrade, lowestCap(plan, replies));
  }
  return scores;
}
