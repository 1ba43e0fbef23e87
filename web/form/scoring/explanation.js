// Why this grade, or why none, in sentences. The twin of src/scoring/explanation.cpp. `scores` has grades as positions.
import { percent, percentBelow } from "./exact.js";
import { highest, lowestCap, startOf, titleOf } from "./grades.js";
import { fill, gatesNamed } from "./sentences.js";

const mostNamed = 6;

function missing(plan, replies) {
  const labels = replies
    .all()
    .filter((reply) => reply.standing === "unanswered" && reply.question.required)
    .map((reply) => reply.question.label);
  const count = labels.length;
  let named = labels.slice(0, mostNamed).join(", ");
  if (count > mostNamed) named = fill(plan, "and-more", { labels: named, count: count - mostNamed });
  return fill(plan, count === 1 ? "missing-one" : "missing", { count, labels: named });
}

function notScored(plan, ledger, score) {
  const parts = { ledger: fill(plan, ledger), question: fill(plan, `${ledger}-question`) };
  if (score.counted > 0) return fill(plan, "no-weight", parts);
  return fill(plan, score.unanswered > 0 ? "no-answer" : "not-asked", parts);
}

// "practice is 61% and Good runs from 50% to 83%."
function byBands(plan, practice, grade) {
  const upper = grade === highest(plan) ? [1n, 1n] : startOf(plan, grade + 1);
  return fill(plan, "bands", {
    share: percentBelow(plan, practice, upper),
    grade: titleOf(plan, grade),
    from: percent(plan, startOf(plan, grade)),
    to: percent(plan, upper),
  });
}

// Those that hold the grade at its cap, or those that do not.
function gates(scores, thatCap) {
  const caps = (gate) => gate.cap === scores.grade && scores.grade < scores.practiceGrade;
  return scores.failedGates.filter((gate) => caps(gate) === thatCap).map((gate) => gate.label);
}

function explainGrade(plan, scores) {
  const bands = byBands(plan, scores.practiceShare, scores.practiceGrade);
  const grade = titleOf(plan, scores.grade);
  const sentences = [];
  if (scores.grade === scores.practiceGrade) {
    sentences.push(fill(plan, "by-bands", { grade, bands }));
  } else {
    const alone = titleOf(plan, scores.practiceGrade);
    sentences.push(fill(plan, "capped", { grade, gates: gatesNamed(plan, gates(scores, true)), alone }));
    sentences.push(bands[0].toUpperCase() + bands.slice(1));
  }
  const others = gates(scores, false);
  if (others.length) sentences.push(fill(plan, "failed-too", { gates: gatesNamed(plan, others) }));
  return sentences;
}

function explainGatesWithoutGrade(plan, scores, replies) {
  if (!scores.failedGates.length) return [];
  const named = gatesNamed(plan, scores.failedGates.map((gate) => gate.label));
  return [fill(plan, "no-better", { gates: named, grade: titleOf(plan, lowestCap(plan, replies)) })];
}

export function explain(plan, scores, replies) {
  const sentences = [];
  if (scores.missing.length) {
    sentences.push(missing(plan, replies));
  } else if (scores.markedDraft) {
    sentences.push(fill(plan, "draft"));
  } else if (!scores.practice.score) {
    sentences.push(notScored(plan, "practice", scores.practice));
  }
  sentences.push(
    ...(scores.grade === undefined ? explainGatesWithoutGrade(plan, scores, replies) : explainGrade(plan, scores)),
  );
  if (!scores.compliance.score) sentences.push(notScored(plan, "compliance", scores.compliance));
  return sentences;
}
