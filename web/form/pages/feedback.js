import { radios } from "./choices.js";
import { onward } from "./comments.js";
import { entries } from "./entries.js";
import { textArea } from "./fields.js";
import { p } from "./parts.js";
import { progressLine } from "./progress.js";

/** Faults of the case system and remarks on the tool, kept apart from what is said of practice. */
export function feedbackPage(form) {
  return {
    title: "Case system and this tool",
    back: "tasks",
    content: [
      progressLine(form),
      p("Faults of the case system that you met (such as a signature that does not print), and what you think of " +
        "this audit tool. They are listed apart from what is said of practice."),
      entries(form, { name: "feedback", noun: "a remark", items: form.audit.feedback,
        fresh: () => ({ about: "case-system", text: "" }), fields: (item, id) => fields(form, item, id) }),
      onward(form, "feedback"),
    ],
  };
}

function fields(form, remark, id) {
  const keep = (name) => (value) => {
    remark[name] = value;
    form.changed();
  };
  return [
    radios({ name: `${id}-about`, legend: "What is it about?", value: remark.about, inline: true,
      items: [{ value: "case-system", text: "The case system" }, { value: "tool", text: "This tool" }],
      keep: keep("about") }),
    textArea({ id: `${id}-text`, label: "Remark", value: remark.text, keep: keep("text") }),
  ];
}
