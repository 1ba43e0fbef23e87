// What would give another grade, in sentences. The twin of src/scoring/would_change.cpp. `replies` is tried out with
// other answers, and left as it was.
import { compare, exact, minus, percent } from "./exact.js";
import { cappedGrade, gradeNamed, highest, lowestCap, startOf, titleOf } from "./grades.js";
import { countsIn, failsGate } from "./replies.js";
import { fill, gatesNamed } from "./sentences.js";

const mostNamed = 6;

// The value with the next higher (`up`) or next lower score; nothing at the end of the scale.
function nextValue(question, from, up) {
  const further = (a, b) => (up ? compare(a.score, b.score) > 0 : compare(a.score, b.score) < 0);
  let nearest;
  for (const one of question.values) {
    const value = { ...one, score: exact(one.score) };
    if (further(value, from) && (!nearest || further(nearest, value))) nearest = value;
  }
  return nearest;
}

// The lowest value from the present one on that meets the gate; nothing where there is none.
function meeting(reply) {
  let value = reply.value;
  while (value?.fails) value = nextValue(reply.question, value, true);
  return value;
}

function gradeWith(plan, replies, reply, value) {
  const before = reply.value;
  reply.value = value;
  const grade = cappedGrade(plan, replies);
  reply.value = before;
  return grade;
}

// Steps of one judgement each that alone give a better (`up`) or a lower grade: the steps to each grade.
function singleSteps(plan, now, replies, up) {
  const steps = plan.grades.map(() => []);
  for (const reply of replies.all()) {
    if (!countsIn(reply, "practice")) continue;
    const value = nextValue(reply.question, reply.value, up);
    if (!value) continue;
    const grade = gradeWith(plan, replies, reply, value);
    if (grade === undefined || (up ? grade <= now : grade >= now)) continue;
    const name = reply.question.opensOthers ? "step-opens" : "step";
    const from = reply.noEvidenceFound ? fill(plan, "no-evidence", {}) : reply.value.title;
    steps[grade].push(fill(plan, name, { label: reply.question.label, to: value.title, from }));
  }
  return steps;
}

function anyOf(plan, ways) {
  let steps = ways.slice(0, mostNamed).join("; ");
  if (ways.length > 1) steps = fill(plan, "any-one", { steps });
  return ways.length <= mostNamed ? steps : fill(plan, "or-others", { steps, count: ways.length - mostNamed });
}

function tell(plan, steps, name) {
  return steps.flatMap((ways, grade) =>
    ways.length ? [fill(plan, name, { grade: titleOf(plan, grade), steps: anyOf(plan, ways) })] : [],
  );
}

// Meets the failed gates that hold the grade lowest, and returns them; none where one cannot be met.
function meetLowest(plan, replies) {
  const cap = lowestCap(plan, replies);
  const met = [];
  for (const reply of replies.all()) {
    if (!failsGate(reply) || gradeNamed(plan, reply.question.gate) !== cap) continue;
    const value = meeting(reply);
    if (!value) return [];
    reply.value = value;
    met.push(reply.question);
  }
  return met;
}

function tellGates(plan, scores, replies) {
  const before = replies.all().map((reply) => reply.value);
  const sentences = [];
  let opens = false;
  while (lowestCap(plan, replies) < scores.practiceGrade) {
    const met = meetLowest(plan, replies);
    if (!met.length) break;
    opens ||= met.some((question) => question.opensOthers);
    const name = `met${sentences.length ? "-too" : ""}${opens ? "-opens" : ""}`;
    const gates = gatesNamed(plan, met.map((question) => question.label));
    sentences.push(fill(plan, name, { gates, grade: titleOf(plan, cappedGrade(plan, replies)) }));
  }
  replies.all().forEach((reply, i) => (reply.value = before[i]));
  return sentences;
}

function points(plan, from, to) {
  const [num, den] = minus(to, from);
  const count = (num * 100n + den - 1n) / den;
  return fill(plan, count === 1n ? "point" : "points", { count });
}

function tellDistance(plan, scores) {
  const next = scores.practiceGrade + 1;
  const start = startOf(plan, next);
  const waiting = scores.failedGates.filter((gate) => gate.cap === scores.grade).map((gate) => gate.label);
  const sentence = fill(plan, waiting.length ? "short-of" : "no-step", {
    points: points(plan, scores.practiceShare, start),
    grade: titleOf(plan, next),
    start: percent(plan, start),
  });
  return waiting.length ? [sentence, fill(plan, "needs-gates", { gates: gatesNamed(plan, waiting) })] : [sentence];
}

function tellBetter(plan, scores, replies) {
  if (scores.grade < scores.practiceGrade) return tellGates(plan, scores, replies);
  if (scores.grade === highest(plan)) return [];
  const steps = singleSteps(plan, scores.grade, replies, true);
  return steps.some((ways) => ways.length) ? tell(plan, steps, "better") : tellDistance(plan, scores);
}

export function whatWouldChange(plan, scores, replies) {
  if (scores.grade === undefined) return [];
  const lower = singleSteps(plan, scores.grade, replies, false);
  return [...tellBetter(plan, scores, replies), ...tell(plan, lower, "worse")];
}
