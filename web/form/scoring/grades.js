// From shares to names: bands, and the gates that cap a grade. Grades are positions in plan.grades, the lowest 0. The
// twin of src/scoring/grades.cpp.
import { compare, exact } from "./exact.js";
import { failsGate } from "./replies.js";

export const startOf = (plan, grade) => exact(plan.grades[grade].from);

export const titleOf = (plan, grade) => plan.grades[grade].title;

export const highest = (plan) => plan.grades.length - 1;

export function gradeNamed(plan, name) {
  return plan.grades.findIndex((grade) => grade.name === name);
}

export function gradeOf(plan, practice) {
  for (let grade = highest(plan); grade > 0; --grade) {
    if (compare(practice, startOf(plan, grade)) >= 0) return grade;
  }
  return 0;
}

export function ragOfCompliance(plan, compliance) {
  if (compare(compliance, exact(plan.green)) >= 0) return "green";
  return compare(compliance, exact(plan.amber)) >= 0 ? "amber" : "red";
}

// The lowest grade that a failed gate caps at; the highest grade when all are met.
export function lowestCap(plan, replies) {
  const caps = replies.all().filter(failsGate).map((reply) => gradeNamed(plan, reply.question.gate));
  return Math.min(highest(plan), ...caps);
}

// The grade that these replies give, gates and all; nothing when practice is not scored.
export function cappedGrade(plan, replies) {
  const practice = replies.mean("practice");
  return practice ? Math.min(gradeOf(plan, practice), lowestCap(plan, replies)) : undefined;
}
