// Dates as they are asked for.
import { fill, h } from "./element.js";

const two = (number) => String(number).padStart(2, "0");

export function isoOf(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const today = () => isoOf(new Date());

/** Days of `month` (1 to 12). */
export const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The ISO date, or nothing where there is no such day. */
function dateOf(day, month, year) {
  if (![day, month, year].every((part) => /^\d+$/.test(part.trim()))) return undefined;
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const isDay = y >= 1900 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
  return isDay ? `${y}-${two(m)}-${two(d)}` : undefined;
}

/** GOV.UK's date input. Keeps "" while it is empty or no date, and says what is wrong. */
export function dateInput({ id, legend, hint, value, keep }) {
  const [year = "", month = "", day = ""] = (value ?? "").split("-");
  const texts = { day: day && String(Number(day)), month: month && String(Number(month)), year };
  const wrong = h("p", { class: "govuk-error-message", id: `${id}-error`, "aria-live": "polite" });
  const written = () => [texts.day, texts.month, texts.year];
  const change = (part) => (event) => {
    texts[part] = event.target.value;
    keep(dateOf(...written()) ?? "");
    if (dateOf(...written())) fill(wrong);
  };
  const leave = (event) => {
    const within = event.currentTarget.contains(event.relatedTarget);
    const empty = written().every((text) => text.trim() === "");
    if (!within) fill(wrong, empty || dateOf(...written()) ? "" : "Write a day that exists, such as 6 6 2013");
  };
  const described = `${hint ? `${id}-hint ` : ""}${id}-error`;
  return h(
    "div",
    { class: "govuk-form-group", onfocusout: leave },
    h("fieldset", { class: "govuk-fieldset", role: "group", "aria-describedby": described },
      h("legend", { class: "govuk-fieldset__legend govuk-fieldset__legend--s" }, legend),
      hint && h("div", { class: "govuk-hint", id: `${id}-hint` }, hint),
      wrong,
      h("div", { class: "govuk-date-input", id: `${id}-date` },
        [["day", 2], ["month", 2], ["year", 4]].map(([part, width]) =>
          datePart(part === "day" ? id : `${id}-${part}`, part, width, texts[part], change(part))))),
  );
}

function datePart(id, part, width, value, oninput) {
  return h("div", { class: "govuk-date-input__item" },
    h("div", { class: "govuk-form-group" },
      h("label", { class: "govuk-label govuk-date-input__label", for: id }, part[0].toUpperCase() + part.slice(1)),
      h("input", { class: `govuk-input govuk-date-input__input govuk-input--width-${width}`, id, type: "text",
        inputmode: "numeric", autocomplete: "off", value, oninput })));
}
