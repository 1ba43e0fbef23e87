// Check your answers: what is missing, what was written, and completing.
import { lintText } from "../lint.js";
import { smartFaults } from "../smart.js";
import * as answers from "./answers.js";
import { inWords } from "../dates.js";
import { dateInput, today } from "./dates.js";
import { fill, h } from "./element.js";
import { checkbox, input } from "./fields.js";
import { saveDraft } from "./files.js";
import { gradeTitle } from "./grade.js";
import { missingOf, mostMinutes } from "./missing_of.js";
import { button, errorSummary, heading, p, summaryList, tag, warning } from "./parts.js";
import { minutes } from "./progress.js";
import { stateScores } from "./scores.js";
import { isOpen } from "./whole.js";
import { writtenTexts } from "./written.js";

export function checkPage(form) {
  const { audit } = form;
  const problems = h("div", {});
  const hints = writtenTexts(audit).flatMap((text) => lintText(text));
  return {
    title: "Check your answers and finish",
    back: "tasks",
    content: [
      problems,
      form.sections().map((section) => [heading("h2", "m", section.title), summaryList(rows(form, section))]),
      heading("h2", "m", "Beside the answers"),
      summaryList(otherRows(form)),
      heading("h2", "m", "Finish"),
      dateInput({ id: "completed", legend: "Completed on", value: audit.completed ?? today(), keep: keep(form, "completed") }),
      input({ id: "minutes", label: "Minutes it took", hint: `${minutes(form)}. At most ${mostMinutes}, a whole day.`, width: "4", inputmode: "numeric",
        value: audit.minutes, keep: (text) => keepMinutes(form, text) }),
      personal(form, hints),
      h("div", { class: "govuk-button-group" }, button("Complete", () => complete(form, problems, hints)),
        button("Save a draft file", () => saveDraft(form), "secondary")),
    ],
  };
}

const keep = (form, name) => (value) => {
  form.audit[name] = value;
  form.changed();
};

function keepMinutes(form, text) {
  const number = Number(text);
  const fits = Number.isInteger(number) && number > 0 && number <= mostMinutes;
  form.audit.minutes = fits ? number : undefined;
  if (fits) form.seconds = number * 60;
  form.minutesTyped = text.trim() !== "";
  form.changed();
}

function personal(form, hints) {
  if (hints.length === 0) return undefined;
  return [
    warning("Something that you wrote looks as if it identifies a person."),
    h("ul", { class: "govuk-list govuk-list--bullet" }, [...new Set(hints.map(({ says }) => says))].map((says) => h("li", {}, says))),
    checkbox({ id: "no-person", label: "I have looked: nothing here identifies a person", value: form.looked,
      keep: (value) => (form.looked = value) }),
  ];
}

function rows(form, section) {
  const asked = section.questions.filter((question) => form.isShown(question));
  return asked.map((question) => {
    const place = `section/${section.id}/q-${question.id}`;
    return [capital(question.label || question.ask), answerLine(form, question), `#${place}`];
  });
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function answerLine(form, question) {
  const now = answers.answerOf(form.audit, question);
  const choice = answers.choiceOf(now);
  if (!choice) return tag(question.required ? "To do" : "Open", "yellow");
  const title = form.scale(question).values.find((value) => value.id === choice)?.title;
  const words = title ?? { "not-applicable": "Not applicable", "no-evidence-found": "No evidence found" }[choice];
  const said = answers.isCorrecting(form, question) ? now.correction : now.reason;
  const standing = answers.isDone(form, question) || isAsRecorded(form, question, now);
  return [h("strong", {}, words), ...(standing ? [] : [" ", tag("To do", "yellow")]),
    isAsRecorded(form, question, now) && h("div", { class: "quiet" }, "From the record; nobody has confirmed it"),
    said && h("div", { class: "quiet" }, said)];
}

const isAsRecorded = (form, question, now) =>
  answers.recordSaid(form, question) && !now.confirmed && !answers.isCorrecting(form, question);

function conversationLine({ with: who, state, date, why }) {
  const said = state === "held" ? inWords(date) : why;
  return `${who}: ${said || "to do"}`;
}

/** How many actions are not SMART yet. Nobody is kept from finishing by that. */
function toMend(audit) {
  const count = audit.actions.filter((action) => smartFaults(action, audit.completed || today()).length > 0).length;
  return count > 0 && h("div", { class: "quiet" }, `${count} of them not SMART yet: the page says how to mend that`);
}

function otherRows(form) {
  const { audit } = form;
  const spoken = audit.conversations.filter((one) => one.state).map(conversationLine);
  const risks = audit.risks.length;
  const all = [
    ["Auditors", audit.auditors.map((one) => one.ref).join(", "), "#start"],
    ["Conversation", spoken.join("; ") || "Not recorded", "#conversation"],
    ["Comments", String(audit.comments.length), "#comments"],
    ["Actions", [String(audit.actions.length), toMend(audit)], "#actions"],
    ["Remarks on system and tool", String(audit.feedback.length), "#feedback"],
    ["Your own grade", gradeTitle(audit.statedGrade?.grade) || "Not given", "#grade"],
    ["A child may be at risk now", risks === 0 ? "Nothing recorded" :
      [String(risks), audit.risks.some(isOpen) && [" ", tag("To do", "yellow")]], "#risk"],
  ];
  const notActions = form.copy === "facts" ? ["#actions"] : [];
  const notGrade = form.isGraded() ? [] : ["#conversation", "#grade"];
  return all.filter(([, , href]) => ![...notActions, ...notGrade].includes(href));
}

function complete(form, problems, hints) {
  const completed = form.audit.completed ?? today();
  const gaps = missingOf(form, { ...form.audit, completed }, hints);
  if (gaps.length > 0) {
    const summary = errorSummary("The audit is not complete", gaps);
    fill(problems, summary);
    window.scrollTo(0, 0);
    summary.focus();
    return;
  }
  Object.assign(form.audit, { status: "complete", completed });
  stateScores(form);
  form.changed();
  form.go("done");
}
