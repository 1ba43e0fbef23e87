// The case-file note: date, kind, actions and owners. No grade, comment or auditor. The twin of
// src/completion/case_file_note.cpp.
import { inWords } from "./dates.js";

const asSentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

function noteOn(action) {
  const due = action.due ? ` By ${inWords(action.due)}.` : "";
  return `${action.urgent ? "Urgent: " : ""}${asSentence(action.what)} Owner: ${asSentence(action.owner)}${due}`;
}

export function caseFileNote(audit, template) {
  const done = audit.completed ? ` Completed on ${inWords(audit.completed)}.` : "";
  const actions = audit.actions.filter((action) => action.state !== "withdrawn");
  const lines = actions.map((action, index) => `${index + 1}. ${noteOn(action)}\n`).join("");
  return `Case file audit: ${template.title}.${done}\n${lines ? `Actions:\n${lines}` : "No actions.\n"}`;
}
