// The completed audit: its scores, the files to keep, and the note for the case system.
import { caseFileNote } from "../note.js";
import { today } from "./dates.js";
import { fill, h } from "./element.js";
import { checkbox } from "./fields.js";
import { confirmFile, download, downloadAudit } from "./files.js";
import { button, buttonLink, errorSummary, heading, inset, p, quiet } from "./parts.js";
import { scoresPart } from "./scores.js";
import { summaryDocument } from "./summary.js";

export function donePage(form) {
  const whole = form.copy === "whole";
  const place = h("div", { "aria-live": "polite" });
  const problems = h("div", {});
  const advise = () => fill(place, advice(form, advise));
  const save = async () => {
    const gaps = await downloadAudit(form);
    const summary = gaps.length > 0 && errorSummary("The audit is not complete: change it, and complete it again", gaps);
    fill(problems, summary);
    if (summary) summary.focus();
    advise();
  };
  advise();
  form.follow(advise);
  return {
    title: whole ? "Audit complete" : "Your part is complete",
    content: [
      problems,
      h("div", { class: "not-on-paper" }, place),
      button("Download the audit file", save),
      quiet(`${form.fileName}.audit.xml. Pass it on to whoever collects the audits; do not change it.`),
      whole ? scoresPart(form) : p("The grade is worked out once the copies have been joined."),
      whole && note(form),
      h("div", { class: "not-on-paper" }, heading("h2", "m", "For yourself")),
      whole && button("Download a summary page to keep", () => download(`${form.fileName}.summary.html`,
        summaryDocument(form), "text/html"), "secondary"),
      whole && [h("div", { class: "not-on-paper" },
        p("The worker may reply to the audit, now or later: load the audit file into this form again then.")),
        buttonLink("Add the worker's reply", "#reply", "secondary")],
      reopen(form),
    ],
  };
}

function advice(form, advise) {
  if (form.handedOver) return [inset("Look whether the file is where you keep such files. Until you say so it stays " +
    "here too."), button("Yes, I have the file", () => {
      confirmFile(form);
      advise();
      document.querySelector("h1").focus();
    })];
  if (!form.downloaded) return inset("Download the audit file now: it is the audit. Then it is removed from this browser.");
  if (form.unsaved) return inset("Changed since you downloaded it: download the audit file again.");
  return inset("Downloaded. Nothing of it is kept in this browser.");
}

function note(form) {
  const text = caseFileNote(form.audit, form.template);
  const said = h("p", { class: "govuk-body", "aria-live": "polite" });
  const copy = async () => {
    said.textContent = (await copied(text)) ? "Copied." : "This browser does not copy: select the note and copy it.";
  };
  return [
    heading("h2", "m", "Note for the case system"),
    p("Paste it into the case file. It has no grade, no comments and no auditor."),
    h("pre", { class: "note", tabindex: "0", "aria-label": "Note for the case system" }, text),
    button("Copy the note", copy, "secondary"),
    said,
    checkbox({ id: "pasted", label: "I have pasted it into the case system", value: form.audit.caseFileNote,
      hint: "Tick before you download the audit file, or download it again.",
      keep: (value) => {
        form.audit.caseFileNote = value ? today() : "";
        form.changed();
      } }),
  ];
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refusal) {
    console.info("Copying was refused:", refusal.name);
    return false;
  }
}

function reopen(form) {
  if (form.audit.workerReply) return undefined;
  return h("p", {}, button("Change something", () => {
    form.reopen();
    form.changed();
    form.go("tasks");
  }, "secondary"));
}
