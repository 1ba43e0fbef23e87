import { smartFaults } from "../smart.js";
import { radios } from "./choices.js";
import { onward } from "./comments.js";
import { dateInput, today } from "./dates.js";
import { fill, h } from "./element.js";
import { entries, questionItems } from "./entries.js";
import { input, select, textArea } from "./fields.js";
import { list, p } from "./parts.js";
import { progressLine } from "./progress.js";

/** Who does what by when and how it will be known; each says at once how it can be made SMART. */
export function actionsPage(form) {
  return {
    title: "Actions",
    back: "tasks",
    content: [
      progressLine(form),
      p("What has to happen because of this audit? Feedback on each is due within 28 days. An urgent one cannot wait " +
        "for that: tell somebody today."),
      entries(form, { name: "action", noun: "an action", items: form.audit.actions, fresh: () => freshAction(form),
        fields: (item, id) => fields(form, item, id) }),
      onward(form, "actions"),
    ],
  };
}

function freshAction(form) {
  const taken = form.audit.actions.map((action) => action.id);
  let number = taken.length + 1;
  while (taken.includes(`a${number}`)) ++number;
  return { id: `a${number}`, what: "", owner: "", due: "", measure: "", urgent: false, state: "open", question: "" };
}

function fields(form, action, id) {
  const faults = h("div", { class: "hints", id: `${id}-faults` });
  const say = () => {
    const begun = action.what || action.owner || action.due || action.measure;
    const found = begun ? smartFaults(action, form.audit.completed || today()) : [];
    fill(faults, found.length > 0 && h("p", {}, h("strong", {}, "To make it SMART")),
      found.length > 0 && list(found));
  };
  const keep = (name) => (value) => {
    action[name] = value;
    say();
    form.changed();
  };
  say();
  return [what(action, id, keep), urgency(action, id, keep), when(form, action, id, keep), faults];
}

function what(action, id, keep) {
  return [
    textArea({ id: `${id}-what`, label: "What is to be done?", hint: "Begin with a verb: Arrange, Write, Review.",
      value: action.what, keep: keep("what"), rows: 2, most: 500 }),
    input({ id: `${id}-owner`, label: "Who does it?", hint: "A role or a reference, such as team manager or W-012.",
      value: action.owner, keep: keep("owner") }),
    textArea({ id: `${id}-measure`, label: "How will it be known to be done?", value: action.measure,
      keep: keep("measure"), rows: 2, most: 500 }),
  ];
}

function urgency(action, id, keep) {
  const told = [
    input({ id: `${id}-told`, label: "Whom did you tell?", hint: "A role or a reference.", value: action.told,
      keep: keep("told") }),
    dateInput({ id: `${id}-told-on`, legend: "When?", value: action.toldOn, keep: keep("toldOn") }),
  ];
  return radios({ name: `${id}-urgent`, legend: "Is it urgent?", value: action.urgent ? "yes" : "no",
    items: [{ value: "no", text: "No, routine" }, { value: "yes", text: "Yes, urgent", more: told }],
    keep: (value) => keep("urgent")(value === "yes") });
}

function when(form, action, id, keep) {
  return [
    dateInput({ id: `${id}-due`, legend: "By when?", hint: "Within 28 days, or say why later.", value: action.due,
      keep: keep("due") }),
    input({ id: `${id}-why-later`, label: "Why later than 28 days? (only if it is)", value: action.whyLater,
      keep: keep("whyLater") }),
    select({ id: `${id}-question`, label: "What does it follow from?", value: action.question,
      items: questionItems(form, "The audit as a whole"), keep: keep("question") }),
  ];
}
