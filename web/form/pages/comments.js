import { radios } from "./choices.js";
import { entries, questionItems } from "./entries.js";
import { select, textArea } from "./fields.js";
import { buttonLink, p } from "./parts.js";
import { progressLine, stepsOf } from "./progress.js";

/** Where a step leads on to. */
export function onward(form, route) {
  const steps = stepsOf(form);
  const next = steps[steps.findIndex((step) => step.route === route) + 1];
  return buttonLink(`Continue to ${next.title.replace(/^./, (c) => c.toLowerCase())}`, `#${next.route}`);
}

export function commentsPage(form) {
  return {
    title: "Comments",
    back: "tasks",
    content: [
      progressLine(form),
      p("What is strong in this work, and what is an issue? The QA meeting reads these word for word, without your " +
        "reference. Write about the practice, with references and roles, no names."),
      entries(form, { name: "comment", noun: "a comment", items: form.audit.comments,
        fresh: () => ({ kind: "", question: "", area: "", text: "" }), fields: (item, id) => fields(form, item, id) }),
      onward(form, "comments"),
    ],
  };
}

function fields(form, comment, id) {
  const keep = (name) => (value) => {
    comment[name] = value;
    form.changed();
  };
  return [
    radios({ name: `${id}-kind`, legend: "Is it a strength or an issue?", value: comment.kind, inline: true,
      items: [{ value: "strength", text: "Strength" }, { value: "issue", text: "Issue" }], keep: keep("kind") }),
    textArea({ id: `${id}-text`, label: "Comment", value: comment.text, keep: keep("text"), rows: 4 }),
    select({ id: `${id}-question`, label: "What is it about?", value: comment.question,
      items: questionItems(form, "The audit as a whole"), keep: keep("question") }),
  ];
}
