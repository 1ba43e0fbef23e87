// One question of a section: what the record says, the choices, the reason.
import * as answers from "./answers.js";
import { radios } from "./choices.js";
import { inWords } from "../dates.js";
import { h } from "./element.js";
import { textArea } from "./fields.js";
import { details, list, p, quiet } from "./parts.js";

/** {element, refresh}: it hides itself when it is not asked. */
export function questionPart(form, question) {
  const id = `q-${question.id}`;
  const said = answers.recordSaid(form, question);
  const kind = question.measure === "fact" ? "Fact" : "Judgement";
  const element = h(
    "div",
    { class: "question", id, tabindex: "-1" },
    h("p", { class: "question__kind" }, `${kind}${said ? ", answered from the record" : ""}`),
    h("h2", { class: "govuk-heading-m", id: `${id}-ask` }, question.ask),
    help(form, question),
    prompts(form, question),
    differing(form, question),
    said ? recorded(form, question, said, id) : asked(form, question, id),
  );
  const refresh = () => {
    element.hidden = !form.isShown(question);
  };
  refresh();
  return { element, refresh };
}

/** What to look for and what good looks like, each one click away. */
function help(form, question) {
  const scale = form.scale(question);
  const title = (value) => scale.values.find((one) => one.id === value)?.title ?? value;
  const good = (question.goodLooksLike ?? []).map(({ value, text }) => [
    h("h3", { class: "govuk-heading-s" }, title(value)),
    p(text),
  ]);
  return [
    question.lookFor && details("What to look for", p(question.lookFor)),
    good.length > 0 && details("What good looks like", good),
  ];
}

function prompts(form, question) {
  const checked = form.audit.prompts.filter((one) => one.question === question.id);
  const raised = checked.flatMap((one) => one.prompts);
  if (raised.length === 0) return notLookedThrough(checked);
  return h(
    "div",
    { class: "record" },
    h("h3", { class: "govuk-heading-s" }, "The record suggests looking at this"),
    raised.map((prompt) => [p(prompt.urgent && h("strong", {}, "Urgent. "), prompt.text), cited(prompt.evidence)]),
  );
}

/** Nothing was raised because nothing could be checked: that is no sign that all is well. */
function notLookedThrough(checked) {
  const reasons = checked.filter(({ outcome }) => outcome === "not-checked" || outcome === "error");
  if (reasons.length === 0) return undefined;
  return h("div", { class: "record record--silent" },
    p(h("strong", {}, "The record could not be looked through for this. "), reasons[0].reason));
}

/** "supervision, 7 May 2013 (supervision-7, case-system line 199)" */
function citation({ kind, entry, date, source, line }) {
  const where = [entry, [source, line && `line ${line}`].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return `${kind.replaceAll("-", " ")}, ${inWords(date)} (${where})`;
}

function cited(evidence) {
  if (!evidence || evidence.length === 0) return undefined;
  const count = evidence.length === 1 ? "The entry" : `The ${evidence.length} entries`;
  return details(`${count} this rests on`, list(evidence.map(citation)));
}

const states = { "not-applicable": "Not applicable", "no-evidence-found": "No evidence found",
  unanswered: "Not answered" };

function titleOf(form, question, answer) {
  if (states[answer.state]) return states[answer.state];
  return form.scale(question).values.find((value) => value.id === answer.value)?.title ?? answer.value;
}

/** What each of a pair answered, where they do not agree. */
function differing(form, question) {
  const found = form.settings.differences?.find((one) => one.question === question.id);
  if (!found) return undefined;
  const one = (who, answer) =>
    h("div", { class: "record" }, h("h3", { class: "govuk-heading-s" }, who),
      p(answer ? titleOf(form, question, answer) : "Was not asked"), answer?.reason && quiet(answer.reason));
  return h("div", { class: "side-by-side" }, one("First auditor", found.first), one("Second auditor", found.second));
}

function recorded(form, question, said, id) {
  const box = h(
    "div",
    { class: "record" },
    h("h3", { class: "govuk-heading-s" }, `The record says: ${titleOf(form, question, said)}`),
    said.reason && p(said.reason),
    cited(said.evidence),
  );
  const now = answers.answerOf(form.audit, question);
  const standing = now?.confirmed ? "confirm" : answers.isCorrecting(form, question) ? "correct" : undefined;
  const choice = radios({
    name: id + "-record",
    legend: ["Is that right?", h("span", { class: "govuk-visually-hidden" }, ` ${question.ask}`)],
    value: standing,
    items: [
      { value: "confirm", text: "Yes, I confirm it" },
      { value: "correct", text: "No, it needs correcting", more: correction(form, question, said, id) },
    ],
    keep: (chosen) =>
      chosen === "confirm" ? answers.confirm(form, question) : answers.beginCorrection(form, question),
  });
  return [box, choice];
}

function correction(form, question, said, id) {
  const now = answers.answerOf(form.audit, question);
  const correcting = answers.isCorrecting(form, question);
  const other = choices(form, question).filter((item) => item.value !== answers.choiceOf(said));
  return [
    radios({
      name: id,
      id: `${id}-answer`,
      legend: "What is the right answer?",
      value: correcting ? answers.choiceOf(now) : undefined,
      items: other,
      keep: (choice) => answers.correct(form, question, choice),
    }),
    textArea({
      id: `${id}-correction`,
      label: "Why is the record's answer not right?",
      hint: "Short evidence: where you looked and what it shows. No names.",
      value: now?.correction,
      keep: (text) => answers.giveCorrection(form, question, text),
    }),
  ];
}

function choices(form, question) {
  return [
    ...form.scale(question).values.map(({ id, title }) => ({ value: id, text: title })),
    { value: "no-evidence-found", text: "No evidence found", hint: "You looked, and the record shows nothing" },
    { value: "not-applicable", text: "Not applicable", hint: "It cannot apply here: say why" },
  ];
}

function asked(form, question, id) {
  const why = answers.recordSilent(form, question);
  const now = answers.answerOf(form.audit, question);
  const own = now && !now.check ? now : undefined;
  const reasonPlace = h("div", {});
  const label = h("span", {});
  const say = () => {
    const needed = answers.needsReason(form, question);
    label.textContent = needed ? "Say why, in a sentence" : "Evidence for your answer (you need not give any)";
  };
  const choice = radios({
    name: id,
    id: `${id}-answer`,
    legend: h("span", { class: "govuk-visually-hidden" }, question.ask),
    value: answers.choiceOf(own),
    items: withDivider(choices(form, question)),
    keep: (chosen) => {
      answers.answer(form, question, chosen);
      say();
    },
  });
  reasonPlace.append(
    textArea({
      id: `${id}-reason`,
      label,
      hint: "Where you looked and what it shows. References and roles, no names.",
      value: own?.reason,
      keep: (text) => answers.giveReason(form, question, text),
    }),
  );
  say();
  return [why && silent(why), choice, reasonPlace];
}

function withDivider(items) {
  return [...items.slice(0, -2), "or", ...items.slice(-2)];
}

const silent = (why) =>
  h("div", { class: "record record--silent" }, p(h("strong", {}, "The record could not say. "), why),
    quiet("It is not counted as not done: please look, and answer."));
