// What stands between a draft and a complete audit: {question, says}, in the order in which it is asked. The twin of
// src/completion/missing.cpp.
import { findAnswer, isAsked } from "./asked.js";
import { plain } from "./audit_write.js";
import { gradeTitle, score } from "./score.js";

const missing = (says, question = "") => ({ question, says });

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
  return plain(talk.why) ? [] : [missing(`Say why the conversation with the ${name} was not held.`)];
}

// Copies are never scored, so that nothing can be said of a difference there.
function missingOfGrade(audit, template, plan) {
  const scores = score(plan, { ...audit, status: "complete" });
  const judged = questionsOf(template).some((question) => question.measure === "judgement");
  const stated = audit.statedGrade?.grade;
  if (!stated) {
    return scores.grade || (judged && scores.missing.length) ? [missing("Give your own overall grade.")] : [];
  }
  const explained = audit.copy !== "whole" || !scores.grade || scores.grade === stated;
  if (explained || plain(audit.statedGrade.reason)) return [];
  const [theirs, ours] = [gradeTitle(plan, stated), gradeTitle(plan, scores.grade)];
  return [missing(`Say why your grade, ${theirs}, is not the computed one, ${ours}.`)];
}

export function whatIsMissing(written, template, plan) {
  const audit = { ...written, copy: written.copy || "whole" };
  const named = (audit.auditors ?? []).some((auditor) => auditor.ref);
  const all = (audit.risks ?? []).flatMap(missingOfRisk);
  if (!named) all.push(missing("Say who completed it: a reference, such as AUD-01, and a role."));
  all.push(...questionsOf(template).flatMap((question) => missingOfQuestion(audit, template, question)));
  if (hasConversations(audit.copy)) {
    all.push(...missingOfConversation(audit, "worker"), ...missingOfConversation(audit, "manager"));
    all.push(...missingOfGrade(audit, template, plan));
  }
  if (!audit.minutes) all.push(missing("Say how many minutes it took."));
  if (!audit.completed) all.push(missing("Give the day on which it was completed."));
  return all;
}
