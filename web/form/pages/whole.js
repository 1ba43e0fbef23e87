// An audit with all its lists, and the audit as it is written to a file.
import { isAsked } from "../asked.js";
import { score } from "../score.js";
import { daysIn } from "./dates.js";

const lists = ["auditors", "answers", "prompts", "comments", "conversations", "described", "risks", "actions",
  "feedback", "views"];

export function fullAudit(audit) {
  const whole = { ...audit };
  for (const name of lists) whole[name] = [...(audit[name] ?? [])];
  return whole;
}

const said = (text) => Boolean(text && text.trim());

/** As a file has it: without what is only half corrected. */
export function toWrite(form) {
  const audit = asAsked(form);
  return { ...audit, answers: audit.answers.map((one) => answerToWrite(form, one)) };
}

/** Without answers to what is not asked. */
export function asAsked(form) {
  const { audit } = form;
  return {
    ...audit,
    copy: form.copy,
    answers: audit.answers.filter((answer) => isStillAsked(form, answer)).map(reasoned),
    comments: audit.comments.map((comment) => ({ ...comment, kind: comment.kind || "issue" })),
    risks: audit.risks.map((risk) => ({ ...risk, at: isTime(risk.at) ? risk.at : "" })),
    workerReply: said(audit.workerReply?.text) ? audit.workerReply : undefined,
  };
}

const isTime = (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text ?? "");

/** Whether a record of a child at risk still lacks something: an added one is filled in or removed, never dropped. */
export const isOpen = (risk) =>
  ![risk.what, risk.told, risk.on, risk.response].every(said) || !isTime(risk.at);

function isStillAsked(form, answer) {
  const question = form.question(answer.question);
  return question !== undefined && isAsked(form.template, question, form.audit) !== "no";
}

/** A person's answer that does not say yet why the record's is wrong is written as that person's own. */
function answerToWrite(form, answer) {
  const record = form.record.get(answer.question);
  if (!answer.check || !record || answer.confirmed || said(answer.correction)) return answer;
  if (answer.state === record.state && (answer.value ?? "") === (record.value ?? "")) return answer;
  return { ...answer, check: "", outcome: undefined, evidence: [], reason: "" };
}

/** What does not apply has a reason, and the correction is one. */
function reasoned(answer) {
  if (answer.state !== "not-applicable" || said(answer.reason)) return answer;
  return { ...answer, reason: answer.correction };
}

/** What the form computes, for a whole audit that is complete; of a copy or a draft nothing is shown. */
export function scoresOf(form) {
  return score(form.plan, { ...toWrite(form), status: "complete" });
}

const two = (number) => String(number).padStart(2, "0");

/** The first day of the `months` up to and including `asOf`. */
export function periodStart(asOf, months) {
  const [year, month, day] = asOf.split("-").map(Number);
  const back = year * 12 + month - 1 - months;
  const [startYear, startMonth] = [Math.floor(back / 12), (back % 12) + 1];
  if (day === daysIn(year, month)) return dayAfter(startYear, startMonth, daysIn(startYear, startMonth));
  return dayAfter(startYear, startMonth, Math.min(day, daysIn(startYear, startMonth)));
}

function dayAfter(year, month, day) {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return `${next.getUTCFullYear()}-${two(next.getUTCMonth() + 1)}-${two(next.getUTCDate())}`;
}
