// How far the audit has come, and the steps that it is made of.
import { isDone } from "./answers.js";
import { h } from "./element.js";

/** What is asked of this copy now. */
function askedNow(form, section) {
  return section.questions.filter((question) => form.isShown(question));
}

export function sectionProgress(form, section) {
  const asked = askedNow(form, section);
  return { asked: asked.length, done: asked.filter((question) => isDone(form, question)).length };
}

/** The screens in order: {route, title, hint, done, begun}. */
export function stepsOf(form) {
  const sections = form.sections().map((section) => {
    const { asked, done } = sectionProgress(form, section);
    const hint = asked === 0 ? "Nothing asked yet" : `${done} of ${asked} done`;
    return { route: `section/${section.id}`, title: section.title, hint, done: done === asked, begun: done > 0 };
  });
  return [...sections, ...otherSteps(form), { route: "check", title: "Check your answers and finish" }];
}

function otherSteps(form) {
  const { audit } = form;
  const wholeSteps = [
    {
      route: "conversation",
      title: "Conversation with the worker and the manager",
      done: ["worker", "manager"].every((who) => audit.conversations.some((one) => one.with === who && one.state)),
      begun: audit.conversations.length > 0,
    },
    { route: "actions", title: "Actions", hint: count(audit.actions, "action"), begun: audit.actions.length > 0 },
    { route: "grade", title: "Your own overall grade", done: Boolean(audit.statedGrade?.grade) },
  ];
  const always = [
    { route: "comments", title: "Comments", hint: count(audit.comments, "comment"), begun: audit.comments.length > 0 },
    { route: "feedback", title: "Case system and this tool", hint: count(audit.feedback, "remark"),
      begun: audit.feedback.length > 0 },
  ];
  if (form.copy === "facts") return always;
  const withoutGrade = [always[0], wholeSteps[1], always[1]];
  return form.isGraded() ? [wholeSteps[0], ...withoutGrade, wholeSteps[2]] : withoutGrade;
}

function count(items, noun) {
  return items.length === 0 ? "" : `${items.length} ${noun}${items.length === 1 ? "" : "s"}`;
}

export function totals(form) {
  const all = form.sections().map((section) => sectionProgress(form, section));
  const sum = (name) => all.reduce((total, one) => total + one[name], 0);
  return { asked: sum("asked"), done: sum("done") };
}

/** "5 of 13 questions done. 12 of 35 minutes used", with a bar. It follows what is answered. */
export function progressLine(form) {
  const text = h("p", { class: "govuk-body-s" });
  const bar = h("progress", { "aria-label": "Questions done" });
  const say = () => {
    const { asked, done } = totals(form);
    text.textContent = `${done} of ${asked} questions done. ${minutes(form)}`;
    bar.max = Math.max(asked, 1);
    bar.value = done;
  };
  form.follow(say);
  say();
  return h("div", { class: "progress" }, text, bar);
}

export function minutes(form) {
  const budget = form.template.budget?.minutes;
  const used = form.audit.minutes ?? 0;
  if (!budget) return `${used} minutes used`;
  const over = used > budget ? ": over the budget, so finish what matters most" : "";
  return `${used} of ${budget} minutes used${over}`;
}
