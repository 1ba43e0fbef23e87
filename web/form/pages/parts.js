// GOV.UK Frontend's components that are not for writing into.
import { h } from "./element.js";

export const p = (...children) => h("p", { class: "govuk-body" }, children);
export const quiet = (...children) => h("p", { class: "govuk-body quiet" }, children);
export const heading = (level, size, ...children) => h(level, { class: `govuk-heading-${size}` }, children);
export const list = (items) =>
  h("ul", { class: "govuk-list govuk-list--bullet" }, items.map((item) => h("li", {}, item)));

export function button(text, onclick, kind = "") {
  const style = kind ? `govuk-button govuk-button--${kind}` : "govuk-button";
  return h("button", { type: "button", class: style, onclick }, text);
}

/** A link that looks like a button: it goes to another screen. */
export function buttonLink(text, href, kind = "") {
  const style = kind ? `govuk-button govuk-button--${kind}` : "govuk-button";
  return h("a", { class: style, href, draggable: "false" }, text);
}

export const link = (text, href) => h("a", { class: "govuk-link", href }, text);

export function details(summary, ...content) {
  return h(
    "details",
    { class: "govuk-details" },
    h("summary", { class: "govuk-details__summary" }, h("span", { class: "govuk-details__summary-text" }, summary)),
    h("div", { class: "govuk-details__text" }, content),
  );
}

export const inset = (...content) => h("div", { class: "govuk-inset-text" }, content);

export function warning(...content) {
  return h(
    "div",
    { class: "govuk-warning-text" },
    h("span", { class: "govuk-warning-text__icon", "aria-hidden": "true" }, "!"),
    h("strong", { class: "govuk-warning-text__text" },
      h("span", { class: "govuk-visually-hidden" }, "Warning"), content),
  );
}

export function tag(text, colour) {
  return h("strong", { class: `govuk-tag govuk-tag--${colour}` }, text);
}

export function banner(title, ...content) {
  return h(
    "div",
    { class: "govuk-notification-banner", role: "region", "aria-label": title },
    h("div", { class: "govuk-notification-banner__header" },
      h("h2", { class: "govuk-notification-banner__title" }, title)),
    h("div", { class: "govuk-notification-banner__content" }, content),
  );
}

/** Rows of [key, value, href of what changes it, or nothing]. */
export function summaryList(rows) {
  return h("dl", { class: "govuk-summary-list" }, rows.map(summaryRow));
}

function summaryRow([key, value, href]) {
  const change =
    href &&
    h("dd", { class: "govuk-summary-list__actions" },
      h("a", { class: "govuk-link", href }, "Change", h("span", { class: "govuk-visually-hidden" }, ` ${key}`)));
  return h(
    "div",
    { class: `govuk-summary-list__row${href ? "" : " govuk-summary-list__row--no-actions"}` },
    h("dt", { class: "govuk-summary-list__key" }, key),
    h("dd", { class: "govuk-summary-list__value" }, value),
    change,
  );
}

/** `items`: {text, href}. It takes the focus when it is shown on demand. */
export function errorSummary(title, items) {
  return h(
    "div",
    { class: "govuk-error-summary", tabindex: "-1" },
    h("h2", { class: "govuk-error-summary__title" }, title),
    h("div", { class: "govuk-error-summary__body" },
      h("ul", { class: "govuk-list govuk-error-summary__list" },
        items.map(({ text, href }) => h("li", {}, href ? h("a", { href }, text) : text)))),
  );
}
