import { radios } from "./choices.js";
import { onward } from "./comments.js";
import { textArea } from "./fields.js";
import { p, quiet, warning } from "./parts.js";
import { progressLine } from "./progress.js";

export const grades = [
  { value: "outstanding", text: "Outstanding" },
  { value: "good", text: "Good" },
  { value: "requires-improvement", text: "Requires improvement" },
  { value: "inadequate", text: "Inadequate" },
];

export const gradeTitle = (grade) => grades.find((one) => one.value === grade)?.text ?? "";

/** The auditor's own grade: it stands beside the one that the answers give. */
export function gradePage(form) {
  const { audit } = form;
  const stated = audit.statedGrade ?? { grade: "", reason: "" };
  const keep = (name) => (value) => {
    stated[name] = value;
    audit.statedGrade = stated;
    form.changed();
  };
  const hasSpoken = (who) => audit.conversations.some((one) => one.with === who && one.state);
  const spoken = ["worker", "manager"].every(hasSpoken);
  return {
    title: "Your own overall grade",
    back: "tasks",
    content: [
      progressLine(form),
      !spoken && warning("Speak to the worker and the manager first, or record why you could not."),
      p("What is your own grade for this work? It stands beside the grade that your answers give, which you see when " +
        "the audit is complete. It changes no answer."),
      radios({ name: "grade", legend: "Your grade", value: stated.grade, items: grades, keep: keep("grade") }),
      textArea({ id: "grade-reason", label: "Why, if it differs from the grade that your answers give",
        hint: "You are asked for this before you finish, if they differ.", value: stated.reason,
        keep: keep("reason") }),
      quiet("Grades are provisional until they are moderated."),
      onward(form, "grade"),
    ],
  };
}
