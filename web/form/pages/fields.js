// GOV.UK Frontend's components for writing and choosing. Each keeps what was written by calling `keep` at once.
import { CharacterCount } from "govuk-frontend/dist/govuk/components/character-count/character-count.mjs";
import { fill, h } from "./element.js";
import { lintText } from "../lint.js";

const join = (...ids) => ids.filter(Boolean).join(" ") || undefined;
const hintOf = (id, hint) => hint && h("div", { class: "govuk-hint", id: `${id}-hint` }, hint);

export function input({ id, label, hint, value, keep, width = "", ...attributes }) {
  return h(
    "div",
    { class: "govuk-form-group" },
    h("label", { class: "govuk-label", for: id }, label),
    hintOf(id, hint),
    h("input", {
      class: `govuk-input ${width && `govuk-input--width-${width}`}`,
      id,
      name: id,
      type: "text",
      autocomplete: "off",
      value: value ?? "",
      "aria-describedby": join(hint && `${id}-hint`),
      oninput: (event) => keep(event.target.value),
      ...attributes,
    }),
  );
}

/** Says beneath what is written whether it looks like a name, a number or a date that identifies somebody. */
function lintHints(id) {
  const place = h("div", { class: "hints", id: `${id}-lint`, "aria-live": "polite" });
  let timer;
  const say = (text) => fill(place, lintText(text).map((hint) => h("p", {}, hint.says)));
  const later = (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => say(text), 500);
  };
  return { place, say, later };
}

/** `linted`: what is written is looked through for names and other details of people. */
export function textArea({ id, label, hint, value, keep, rows = 3, most = 2000, linted = true, size = "" }) {
  const lint = linted && lintHints(id);
  if (lint) lint.say(value ?? "");
  const area = h("textarea", {
    class: "govuk-textarea govuk-js-character-count",
    id,
    name: id,
    rows,
    "aria-describedby": join(hint && `${id}-hint`, `${id}-info`, lint && `${id}-lint`),
    oninput: (event) => {
      keep(event.target.value);
      if (lint) lint.later(event.target.value);
    },
  });
  area.value = value ?? "";
  const group = h(
    "div",
    { class: "govuk-form-group govuk-character-count", "data-maxlength": most, "data-threshold": 75 },
    h("label", { class: `govuk-label ${size && `govuk-label--${size}`}`, for: id }, label),
    hintOf(id, hint),
    area,
    h("div", { id: `${id}-info`, class: "govuk-hint govuk-character-count__message" },
      `You can enter up to ${most} characters`),
    lint && lint.place,
  );
  // The count needs its parts to be on the page, and they are once whoever asked for this has placed it.
  queueMicrotask(() => group.isConnected && new CharacterCount(group));
  return group;
}

export function select({ id, label, hint, value, items, keep }) {
  return h(
    "div",
    { class: "govuk-form-group" },
    h("label", { class: "govuk-label", for: id }, label),
    hintOf(id, hint),
    h("select", { class: "govuk-select", id, name: id, onchange: (event) => keep(event.target.value),
      "aria-describedby": join(hint && `${id}-hint`) },
    items.map((item) => h("option", { value: item.value, selected: item.value === (value ?? "") }, item.text))),
  );
}

export function checkbox({ id, label, hint, value, keep }) {
  return h(
    "div",
    { class: "govuk-form-group" },
    h("div", { class: "govuk-checkboxes" },
      h("div", { class: "govuk-checkboxes__item" },
        h("input", { class: "govuk-checkboxes__input", id, name: id, type: "checkbox", checked: Boolean(value),
          "aria-describedby": join(hint && `${id}-hint`), onchange: (event) => keep(event.target.checked) }),
        h("label", { class: "govuk-label govuk-checkboxes__label", for: id }, label),
        hint && h("div", { class: "govuk-hint govuk-checkboxes__hint", id: `${id}-hint` }, hint))),
  );
}
