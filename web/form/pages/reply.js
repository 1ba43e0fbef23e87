import { dateInput, today } from "./dates.js";
import { textArea } from "./fields.js";
import { button, p } from "./parts.js";

/** What the worker says of the completed audit. It stands beside it and changes nothing in it. */
export function replyPage(form) {
  const reply = form.audit.workerReply ?? { date: today(), text: "" };
  const keep = (name) => (value) => {
    reply[name] = value;
    form.audit.workerReply = reply;
    form.changed();
  };
  return {
    title: "The worker's reply",
    back: "done",
    content: [
      p("The worker's own words about this audit, added once they have read it. It stands beside the audit."),
      textArea({ id: "reply", label: "Reply", value: reply.text, rows: 6, most: 5000, keep: keep("text") }),
      dateInput({ id: "reply-date", legend: "When was it given?", value: reply.date, keep: keep("date") }),
      button("Continue", () => form.go("done")),
    ],
  };
}
