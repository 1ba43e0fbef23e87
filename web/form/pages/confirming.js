import { fill, h } from "./element.js";
import { button } from "./parts.js";

/** A button for what cannot be undone: it asks once more. */
export function confirming(text, sure, act) {
  const place = h("div", { class: "govuk-button-group" });
  const first = () => fill(place, button(text, ask, "secondary"));
  const ask = () => {
    const yes = button(sure, act, "warning");
    fill(place, yes, button("No, leave it", first, "secondary"));
    yes.focus();
  };
  first();
  return place;
}
