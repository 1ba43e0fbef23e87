// Talking to the worker and the manager before grading, and what they describe that is not on the record.
import { radios } from "./choices.js";
import { onward } from "./comments.js";
import { dateInput } from "./dates.js";
import { h } from "./element.js";
import { entries, questionItems } from "./entries.js";
import { select, textArea } from "./fields.js";
import { heading, p } from "./parts.js";
import { progressLine } from "./progress.js";

export function conversationPage(form) {
  return {
    title: "Conversation with the worker and the manager",
    back: "tasks",
    content: [
      progressLine(form),
      p("What the file says is not all there is. Speak to both before you give your grade."),
      conversation(form, "worker", "Did you speak to the worker?"),
      conversation(form, "manager", "Did you speak to the manager?"),
      heading("h2", "m", "Described, but not recorded"),
      p("Practice that they told you of and the record does not show. It is kept apart and changes no answer."),
      entries(form, { name: "described", noun: "a description", items: form.audit.described,
        fresh: () => ({ question: "", text: "" }), fields: (item, id) => describedFields(form, item, id) }),
      onward(form, "conversation"),
    ],
  };
}

function conversation(form, who, legend) {
  const all = form.audit.conversations;
  const one = all.find((each) => each.with === who) ?? { with: who, state: "", date: "", why: "" };
  const keep = (name) => (value) => {
    one[name] = value;
    if (!all.includes(one)) all.push(one);
    form.changed();
  };
  const state = (value) => {
    if (value === "held") one.why = "";
    else one.date = "";
    keep("state")(value);
  };
  const why = (id) => textArea({ id, label: "Why?", value: one.why, keep: keep("why"), rows: 2, most: 500 });
  return radios({
    name: `conversation-${who}`,
    legend,
    size: "m",
    value: one.state,
    items: [
      { value: "held", text: "Yes", more: dateInput({ id: `conversation-${who}-date`, legend: "When?",
        value: one.date, keep: keep("date") }) },
      { value: "declined", text: "No, it was declined", more: why(`conversation-${who}-declined`) },
      { value: "not-possible", text: "No, it was not possible", more: why(`conversation-${who}-not-possible`) },
    ],
    keep: state,
  });
}

/** What it is about comes first: a description of no question could not be kept. */
function describedFields(form, item, id) {
  const words = h("div", {}, textArea({ id: `${id}-text`, label: "What was described?", value: item.text,
    keep: (text) => {
      item.text = text;
      form.changed();
    } }));
  words.hidden = !item.question;
  const about = (question) => {
    item.question = question;
    words.hidden = !question;
    form.changed();
  };
  return [
    select({ id: `${id}-question`, label: "Which question is it about?", value: item.question,
      items: questionItems(form, "Choose a question"), keep: about }),
    words,
  ];
}
