// Going on with what is kept in the browser or was saved in a file.
import { isChanged, readAudit } from "../audit_xml.js";

function restore(form, kept) {
  form.take(kept.audit, { answers: kept.record }, kept.seconds);
  form.minutesTyped = Boolean(kept.minutesTyped);
  form.unsaved = true;
  form.storage.takeUp(form.key);
  form.resumed = new Date(kept.saved);
}

const fits = (form, kept) => kept && kept.templateHash === form.template.hash;

/** Goes on with the draft of this audit that the browser kept, if there is one. */
export function resume(form) {
  const kept = form.audit.id && form.storage.load(form.key);
  if (fits(form, kept)) restore(form, kept);
}

/** Whether the browser keeps this copy of the audit. */
export function isKept(form, { id }) {
  return keptAudits(form).some(({ kept }) => kept.audit.id === id);
}

/** The audits that a blank form can go on with: {key, kept, saved, subject}. */
export function keptAudits(form) {
  return form.storage
    .keys()
    .map((key) => ({ key, kept: form.storage.load(key) }))
    .filter(({ key, kept }) => fits(form, kept) && kept.audit.copy === form.copy && !key.endsWith(".reconcile"))
    .map(({ key, kept }) => ({ key, kept, saved: new Date(kept.saved), subject: kept.audit.subject }));
}

export function resumeKept(form, key) {
  restore(form, form.storage.load(key));
}

/** Takes an audit file in place of what is here. Throws an Error that says why it cannot. */
export async function loadDocument(form, text) {
  const audit = readAudit(text);
  refuseOthers(form, audit);
  if (await isChanged(text)) throw new Error("It was changed after it was signed. Use the file as it was downloaded.");
  const record = form.settings.blank ? audit : { answers: [...form.record.values()] };
  form.take(audit, record);
  form.storage.takeUp(form.key);
}

function refuseOthers({ template, settings, audit: here, copy }, audit) {
  if (audit.template !== template.id || audit.templateVersion !== template.version) {
    throw new Error(`It answers version ${audit.templateVersion} of '${audit.template}'; this form is version ` +
      `${template.version} of '${template.id}'. Open it in a form made for that.`);
  }
  if (audit.templateHash && audit.templateHash !== template.hash) {
    throw new Error("The questions have been changed since it was answered. Ask for a form made from the same " +
      "template.");
  }
  if (settings.blank) return;
  if (audit.id !== here.id || audit.copy !== copy) {
    throw new Error(`It is ${named(audit.id, audit.copy)}; this form is for ${named(here.id, copy)}. Open the form ` +
      "made for that file, or a blank one.");
  }
}

const named = (id, copy) => (copy === "whole" ? `the audit '${id}'` : `the copy '${copy}' of the audit '${id}'`);
