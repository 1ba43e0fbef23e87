import { dateInput, today } from "./dates.js";
import { complain } from "./complaints.js";
import { h } from "./element.js";
import { textArea } from "./fields.js";
import { replyGaps } from "./missing_of.js";
import { button, p } from "./parts.js";

/** What the worker says of the completed audit. It stands beside it and changes nothing in it. */
export function replyPage(form) {
  const reply = form.audit.workerReply ?? { date: today(), text: "" };
  const problems = h("div", {});
  const keep = (name) => (value) => {
    reply[name] = value;
    form.audit.workerReply = reply;
    form.changed();
  };
  return {
    title: "The worker's reply",
    back: "done",
    content: [
      problems,
      p("The worker's own words about this audit, added once they have read it. It stands beside the audit."),
      textArea({ id: "reply", label: "Reply", value: reply.text, rows: 6, most: 5000, keep: keep("text") }),
      dateInput({ id: "reply-date", legend: "When was it given?", value: reply.date, keep: keep("date") }),
      button("Continue", () => goOn(form, problems)),
    ],
  };
}

function goOn(form, problems) {
  const gaps = replyGaps(form.audit);
  if (gaps.length > 0) return complain(problems, gaps.map(({ says }) => ({ text: says, href: "reply-date" })));
  form.go("done");
}
