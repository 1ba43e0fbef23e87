// Radios. What hangs on a choice stands under it and is shown when it is made. GOV.UK Frontend's own script would
// say so by aria-expanded, which radios do not support; here what appears comes next in reading order instead.
import { h } from "./element.js";

/**
 * `items`: {value, text, hint, more: elements shown under it when it is chosen} or "or", a divider. `id`: of the first
 * of them, where something else on the page has the name as its id.
 */
export function radios({ name, id = name, legend, size = "s", hint, items, value, keep, inline = false }) {
  const shown = [];
  const choose = (chosen) => {
    for (const { place, of } of shown) place.hidden = of !== chosen;
  };
  const one = (item, index) => radio({ name, first: id, item, index, value, shown, choose, keep });
  const group = h(
    "fieldset",
    { class: "govuk-fieldset", "aria-describedby": hint && `${id}-hint` },
    legend && h("legend", { class: `govuk-fieldset__legend govuk-fieldset__legend--${size}` }, legend),
    hint && h("div", { class: "govuk-hint", id: `${id}-hint` }, hint),
    h("div", { class: `govuk-radios ${inline ? "govuk-radios--inline" : ""}` }, items.map(one)),
  );
  choose(value);
  return h("div", { class: "govuk-form-group" }, group);
}

function radio({ name, first, item, index, value, shown, choose, keep }) {
  if (item === "or") return h("div", { class: "govuk-radios__divider" }, "or");
  const id = index === 0 ? first : `${first}-${index + 1}`;
  const parts = [
    h("div", { class: "govuk-radios__item" },
      h("input", {
        class: "govuk-radios__input",
        id,
        name,
        type: "radio",
        value: item.value,
        checked: item.value === value,
        "aria-describedby": item.hint && `${id}-hint`,
        onchange: () => {
          choose(item.value);
          keep(item.value);
        },
      }),
      h("label", { class: "govuk-label govuk-radios__label", for: id }, item.text),
      item.hint && h("div", { class: "govuk-hint govuk-radios__hint", id: `${id}-hint` }, item.hint)),
  ];
  if (item.more) {
    const place = h("div", { class: "govuk-radios__conditional" }, item.more);
    shown.push({ place, of: item.value });
    parts.push(place);
  }
  return parts;
}
