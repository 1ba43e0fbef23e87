// The summary page to keep: one file of its own, without script.
import * as answers from "./answers.js";
import { inWords } from "../dates.js";
import { h } from "./element.js";
import { heading, list, p, summaryList } from "./parts.js";
import { scoresPart } from "./scores.js";

export function summaryDocument(form) {
  const { audit, template } = form;
  const title = `Audit summary: ${template.title}, ${audit.subject}`;
  const body = h("main", { class: "govuk-main-wrapper", id: "main" },
    heading("h1", "l", title),
    p("Restricted: it carries the reference of a case file. Keep it no longer than you need it."),
    about(audit),
    scoresPart(form),
    template.sections.map((section) => [heading("h2", "m", section.title), answerList(form, section)]),
    remarks(audit));
  return `<!DOCTYPE html>\n${page(title, body).outerHTML}\n`;
}

function page(title, body) {
  const style = [...document.querySelectorAll("style")].map((one) => one.textContent).join("");
  return h("html", { lang: "en", class: "govuk-template" },
    h("head", {},
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h("title", {}, title),
      h("style", {}, style)),
    h("body", { class: "govuk-template__body" }, h("div", { class: "govuk-width-container" }, body)));
}

function about(audit) {
  return summaryList([
    ["Audit", audit.id],
    ["Team", audit.team || "Not recorded"],
    ["Audit period", `${inWords(audit.from)} to ${inWords(audit.asOf)}`],
    ["Completed", inWords(audit.completed)],
    ["Auditors", audit.auditors.map((one) => one.ref).join(", ")],
    ["Minutes", String(audit.minutes ?? "Not recorded")],
  ]);
}

function answerList(form, section) {
  const asked = section.questions.filter((question) => form.isShown(question));
  return summaryList(asked.map((question) => {
    const now = answers.answerOf(form.audit, question);
    const choice = answers.choiceOf(now);
    const title = form.scale(question).values.find((value) => value.id === choice)?.title ?? (choice ?? "Open");
    return [question.ask, [h("strong", {}, title.replaceAll("-", " ")), p(now?.correction || now?.reason || ""),
      recordBefore(form, question)]];
  }));
}

/** What the record said, where the auditor corrected it. */
function recordBefore(form, question) {
  if (!answers.isCorrecting(form, question)) return undefined;
  const said = answers.recordSaid(form, question);
  const choice = answers.choiceOf(said);
  const title = form.scale(question).values.find((value) => value.id === choice)?.title ?? choice.replaceAll("-", " ");
  return p(`The record said: ${title}.${said.reason ? ` ${said.reason}` : ""}`);
}

const conversationWords = { declined: "declined", "not-possible": "not possible" };

const spoken = (one) =>
  `${one.with === "worker" ? "Worker" : "Manager"}: ` +
  (one.state === "held" ? `spoken to on ${inWords(one.date)}` : `${conversationWords[one.state]}. ${one.why ?? ""}`);

function remarks(audit) {
  const part = (title, items) => items.length > 0 && [heading("h2", "m", title), list(items)];
  return [
    part("A child may be at risk now", audit.risks.map((one) =>
      `${one.what} Told: ${one.told}, on ${inWords(one.on)} at ${one.at}. Response: ${one.response}`)),
    part("Conversation", audit.conversations.filter((one) => one.state).map(spoken)),
    part("Comments", audit.comments.map((one) => `${one.kind === "strength" ? "Strength" : "Issue"}: ${one.text}`)),
    part("Described, but not recorded", audit.described.map((one) => one.text)),
    part("Actions", audit.actions.map((one) =>
      `${one.what} (${one.owner}, by ${inWords(one.due)}${one.urgent ? ", urgent" : ""})`)),
    part("The worker's reply", audit.workerReply ? [audit.workerReply.text] : []),
  ];
}
