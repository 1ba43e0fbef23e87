// What is wrong on this screen: said at its head, each leading to its field, and said again at the field.
import { fill, h } from "./element.js";
import { errorSummary } from "./parts.js";

const fieldOf = (href) => document.getElementById(href);

/** `wrong`: {text, href: the field's id}. */
export function complain(place, wrong) {
  for (const message of document.querySelectorAll(".complaint")) message.remove();
  for (const group of document.querySelectorAll(".govuk-form-group--error")) {
    group.classList.remove("govuk-form-group--error");
  }
  for (const one of wrong) markField(one);
  const summary = errorSummary("There is a problem", wrong.map(({ text, href }) => ({ text, href: `#${href}` })));
  summary.addEventListener("click", (event) => {
    const field = event.target.closest("a") && fieldOf(event.target.getAttribute("href").slice(1));
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
  fill(place, summary);
  summary.focus();
}

function markField({ text, href }) {
  const field = fieldOf(href);
  if (!field) return;
  const part = field.closest(".govuk-date-input") ?? field;
  const message = h("p", { class: "govuk-error-message complaint", id: `${href}-complaint` },
    h("span", { class: "govuk-visually-hidden" }, "Error: "), text);
  part.parentElement.closest(".govuk-form-group").classList.add("govuk-form-group--error");
  part.before(message);
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== message.id);
  field.setAttribute("aria-describedby", [...described, message.id].join(" "));
}
