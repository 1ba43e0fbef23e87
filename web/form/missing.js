// What stands between a draft and a complete audit: {question, says}, in the order in which it is asked. The twin of
// src/completion/missing.cpp.
import { findAnswer, isAsked } from "./asked.js";
import { notYet, plain } from "./audit_write.js";
import { gradeTitle, score } from "./score.js";

const missing = (says, question = "") => ({ question, says });

const said = (words) => plain(words) !== "" && plain(words) !== notYet;

const hasConversations = (copy) => copy === "whole" || copy === "judgements";

const questionsOf = (template) => template.sections.flatMap((section) => section.questions);

// Whether the question belongs to this copy's part.
export function isPartOf(copy, question) {
  if (copy === "facts") return question.measure === "fact";
  return copy !== "judgements" || question.measure === "judgement";
}

// Whether the answer is what its check said. `scale` is the question's.
export function followsCheck(answer, scale) {
  switch (answer.outcome) {
    case "met":
      return answer.state === "answered" && answer.value === scale.met;
    case "not-met":
      return answer.state === "answered" && answer.value === scale.notMet;
    case "not-applicable":
      return answer.state === "not-applicable";
    default:
      return answer.state === "unanswered";
  }
}

function missingOfRisk(risk) {
  const asked = [
    [plain(risk.what), "what the risk is"],
    [plain(risk.told), "whom you told"],
    [risk.on, "on which day you told them"],
    [risk.at, "at what time you told them"],
    [plain(risk.response), "what they answered"],
  ];
  return asked.filter(([said]) => !said).map(([, what]) => missing(`A child may be at risk now: say ${what}.`));
}

// What no action can do without; what else keeps it from being SMART is only hinted at.
function missingOfAction(action, index) {
  const asked = [
    [said(action.what), "say what is to be done"],
    [said(action.owner), "say who is to do it"],
    [action.due, "say by which day it is to be done"],
    [said(action.measure), "say how it will be known to be done"],
    [!action.urgent || (plain(action.told) && action.toldOn), "it is urgent: say who was told, and on which day"],
  ];
  return asked.filter(([said]) => !said).map(([, what]) => missing(`Action ${index + 1}: ${what}, or remove it.`));
}

// What has no words is not written.
function missingOfDescribed(described, index) {
  if (!plain(described.text) || said(described.question)) return [];
  return [missing(`Described practice ${index + 1}: say which question it is about, or remove it.`)];
}

// Why a given answer is not enough; nothing where it is.
function whatAnswerLacks(answer, question, scale) {
  const [reason, correction] = [plain(answer.reason), plain(answer.correction)];
  if (answer.check && !correction && !followsCheck(answer, scale))
    return `Say why your answer to '${question.label}' is not what the record says.`;
  if (answer.state === "not-applicable" && !reason) return `Say why '${question.label}' is not applicable.`;
  if (reason || correction) return undefined;
  if (answer.state === "no-evidence-found") return `Say where you looked for '${question.label}'.`;
  const value = scale.values.find((one) => one.id === answer.value);
  if (answer.state === "answered" && value?.fails)
    return `Give short evidence for '${value.title}' to '${question.label}'.`;
  return undefined;
}

function missingOfQuestion(audit, template, question) {
  if (!isPartOf(audit.copy, question) || isAsked(template, question, audit) === "no") return [];
  const answer = findAnswer(audit, question.id);
  if (!answer || answer.state === "unanswered")
    return question.required ? [missing(`'${question.label}' is not answered.`, question.id)] : [];
  const scale = template.scales.find((one) => one.id === question.scale);
  const lacks = whatAnswerLacks(answer, question, scale);
  return lacks ? [missing(lacks, question.id)] : [];
}

function missingOfConversation(audit, name) {
  const talk = audit.conversations?.find((one) => one.with === name && one.state);
  if (!talk) return [missing(`Record the conversation with the ${name}: held, declined or not possible.`)];
  if (talk.state === "held") return talk.date ? [] : [missing(`Give the day of the conversation with the ${name}.`)];
  return said(talk.why) ? [] : [missing(`Say why the conversation with the ${name} was not held.`)];
}

function missingOfGrade(audit, template, plan) {
  if (audit.statedGrade?.grade) return [];
  const scores = score(plan, { ...audit, status: "complete" });
  const judged = questionsOf(template).some((question) => question.measure === "judgement");
  return scores.grade || (judged && scores.missing.length) ? [missing("Give your own overall grade.")] : [];
}

// Copies are never scored, so that nothing can be said of a difference there.
function missingOfDifference(audit, plan) {
  const stated = audit.statedGrade;
  if (audit.copy !== "whole" || !stated?.grade || plain(stated.reason)) return [];
  const { grade } = score(plan, { ...audit, status: "complete" });
  if (!grade || grade === stated.grade) return [];
  const [theirs, ours] = [gradeTitle(plan, stated.grade), gradeTitle(plan, grade)];
  return [missing(`Say why your grade, ${theirs}, is not the computed one, ${ours}.`)];
}

/** `others`: what else is missing, that only the form knows of. */
export function whatIsMissing(written, template, plan, others = []) {
  const audit = { ...written, copy: written.copy || "whole" };
  const named = (audit.auditors ?? []).some((auditor) => auditor.ref);
  const all = (audit.risks ?? []).flatMap(missingOfRisk);
  if (!named) all.push(missing("Say who completed it: a reference, such as AUD-01, and a role."));
  all.push(...questionsOf(template).flatMap((question) => missingOfQuestion(audit, template, question)));
  if (hasConversations(audit.copy)) {
    all.push(...missingOfConversation(audit, "worker"), ...missingOfConversation(audit, "manager"));
    all.push(...missingOfGrade(audit, template, plan));
  }
  all.push(...(audit.described ?? []).flatMap(missingOfDescribed));
  all.push(...(audit.actions ?? []).flatMap(missingOfAction));
  if (!audit.minutes) all.push(missing("Say how many minutes it took."));
  if (!audit.completed) all.push(missing("Give the day on which it was completed."));
  all.push(...others);
  // The computed grade is nobody's to see before all else is there.
  return all.length > 0 ? all : missingOfDifference(audit, plan);
}
