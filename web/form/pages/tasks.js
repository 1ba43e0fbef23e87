// The steps of the audit, how far each has come, and the draft file.
import { clearPart } from "./clear.js";
import { saveDraft } from "./files.js";
import { h } from "./element.js";
import { button, link, quiet, tag, warning } from "./parts.js";
import { progressLine, stepsOf } from "./progress.js";
import { isOpen } from "./whole.js";

export function tasksPage(form) {
  return {
    title: form.template.title,
    back: "start",
    content: [
      quiet(`${form.audit.subject}${form.audit.team ? `, ${form.audit.team}` : ""}`),
      openRisk(form),
      progressLine(form),
      h("ul", { class: "govuk-task-list" }, stepsOf(form).map(task)),
      button("Save a draft file", () => saveDraft(form), "secondary"),
      clearPart(form),
    ],
  };
}

function openRisk({ audit }) {
  if (!audit.risks.some(isOpen)) return undefined;
  return warning("A child may be at risk now: ", link("a record is open", "#risk"), ". Fill it in, or remove it.");
}

function standing({ route, done, begun, hint }) {
  if (route === "check") return undefined;
  if (done) return "Completed";
  if (begun) return tag(hint && !hint.includes(" of ") ? hint : "In progress", "light-blue");
  return ["comments", "actions", "feedback"].includes(route) ? tag("None yet", "grey") : tag("Not started", "blue");
}

function task(step, index) {
  const status = standing(step);
  const id = `task-${index + 1}`;
  const hint = step.hint && step.hint.includes(" ") && step.route.startsWith("section/") && step.hint;
  const described = [hint && `${id}-hint`, status && `${id}-status`].filter(Boolean).join(" ");
  return h(
    "li",
    { class: "govuk-task-list__item govuk-task-list__item--with-link" },
    h("div", { class: "govuk-task-list__name-and-hint" },
      h("a", { class: "govuk-link govuk-task-list__link", href: `#${step.route}`,
        "aria-describedby": described || undefined }, step.title),
      hint && h("div", { id: `${id}-hint`, class: "govuk-task-list__hint" }, hint)),
    status && h("div", { class: "govuk-task-list__status", id: `${id}-status` }, status),
  );
}
