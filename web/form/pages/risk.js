// "A child may be at risk now": what it is, who was told, when, and what they said.
import { dateInput, today } from "./dates.js";
import { entries } from "./entries.js";
import { input, textArea } from "./fields.js";
import { button, list, p, warning } from "./parts.js";

export function riskPage(form) {
  return {
    title: "A child may be at risk now",
    back: form.cameFrom || "tasks",
    content: [
      warning("Stop. Speak to the team manager today, in person or by phone. Do not wait until the audit is finished."),
      p("Then record here:"),
      list(["what worries you", "whom you told, and when", "what they said they will do"]),
      p("The audit cannot be completed until all of it is here, or the record is removed."),
      entries({ changed: () => changed(form) }, { name: "risk", noun: "a record", items: form.audit.risks,
        fields: (risk, id) => fields(form, risk, id),
        fresh: () => ({ what: "", told: "", on: today(), at: "", response: "" }) }),
      button("Go back to where you were", () => form.go(form.cameFrom || "tasks")),
    ],
  };
}

function changed(form) {
  form.reopen();
  form.changed();
}

function fields(form, risk, id) {
  const keep = (name) => (value) => {
    risk[name] = value;
    changed(form);
  };
  return [
    textArea({ id: `${id}-what`, label: "What worries you?", value: risk.what, keep: keep("what") }),
    input({ id: `${id}-told`, label: "Whom did you tell?", hint: "A role or a reference, such as team manager.",
      value: risk.told, keep: keep("told") }),
    dateInput({ id: `${id}-on`, legend: "On which day?", value: risk.on, keep: keep("on") }),
    input({ id: `${id}-at`, label: "At what time?", hint: "Such as 14:05.", width: "5", value: risk.at,
      keep: (text) => keep("at")(timeOf(text)) }),
    textArea({ id: `${id}-response`, label: "What was the response?", value: risk.response, keep: keep("response") }),
  ];
}

/** "9.05", "0905" and "9:05" are all 09:05; what is no time stays as it was written. */
function timeOf(text) {
  const parts = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(text);
  const isTime = parts && Number(parts[1]) < 24 && Number(parts[2]) < 60;
  return isTime ? `${parts[1].padStart(2, "0")}:${parts[2]}` : text.trim();
}
