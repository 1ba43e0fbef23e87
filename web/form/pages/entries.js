// A list of things that can be added to, changed and removed: comments, actions, described practice.
import { confirming } from "./confirming.js";
import { fill, h } from "./element.js";
import { button } from "./parts.js";

/** `items` is changed in place; `fields(item, id)` are an entry's fields, `fresh()` a new entry. */
export function entries(form, { name, noun, items, fields, fresh }) {
  const place = h("div", {});
  const show = (focus) => {
    const all = items.map((item, index) => entry(item, index));
    fill(place, all, button(items.length === 0 ? `Add ${noun}` : "Add another", add, "secondary"));
    if (focus !== undefined) all[focus]?.querySelector("input, textarea, select")?.focus();
  };
  const add = () => {
    items.push(fresh());
    form.changed();
    show(items.length - 1);
  };
  const remove = (index) => () => {
    items.splice(index, 1);
    form.changed();
    show();
    place.querySelector("button:last-of-type").focus();
  };
  const entry = (item, index) => {
    const id = `${name}-${index + 1}`;
    const title = `${noun.replace(/^an? /, "").replace(/^./, (c) => c.toUpperCase())} ${index + 1}`;
    return h("div", { class: "entry", role: "group", "aria-labelledby": `${id}-title`, id },
      h("h2", { class: "govuk-heading-s", id: `${id}-title` }, title), fields(item, id),
      confirming(`Remove ${title.toLowerCase()}`, `Yes, remove ${title.toLowerCase()}`, remove(index)));
  };
  show();
  return place;
}

/** The questions of the template, to say what something is about. */
export function questionItems(form, none) {
  const questions = form.template.sections.flatMap((section) => section.questions);
  return [{ value: "", text: none }, ...questions.map(({ id, label, ask }) => ({ value: id, text: label || ask }))];
}
