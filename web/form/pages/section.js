import { progressLine, stepsOf } from "./progress.js";
import { questionPart } from "./question.js";
import { buttonLink, quiet } from "./parts.js";

/** The questions of one section, hidden while they are not asked. */
export function sectionPage(form, id) {
  const section = form.sections().find((one) => one.id === id);
  if (!section) return undefined;
  const parts = section.questions.map((question) => questionPart(form, question));
  const none = quiet("Earlier answers mean that nothing is asked here.");
  const refresh = () => {
    for (const part of parts) part.refresh();
    none.hidden = parts.some((part) => !part.element.hidden);
  };
  refresh();
  const steps = stepsOf(form);
  const next = steps[steps.findIndex((step) => step.route === `section/${id}`) + 1];
  return {
    title: section.title,
    back: "tasks",
    content: [
      progressLine(form),
      none,
      parts.map((part) => part.element),
      buttonLink(`Continue to ${next.title.toLowerCase()}`, `#${next.route}`),
    ],
    refresh,
  };
}
