// Writes an audit as the program does, byte for byte (src/formats/audit/write_audit.cpp).
import { audit as auditPart } from "./audit_parts.js";

// What is needed and not yet written, in a draft.
export const notYet = "?";

// XML cannot carry control characters, nor halves of a pair.
function clean(text) {
  return String(text ?? "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[\u0000-\u001F]/g, " ");
}

// In words, white space however long is one space.
export const plain = (text) => clean(text).replace(/ +/g, " ").replace(/^ | $/g, "");

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeText = (text) => text.replace(/[&<>]/g, (character) => entities[character]);
const escapeAttribute = (text) => text.replace(/[&<"]/g, (character) => entities[character]);

function valueOf(spec, object) {
  if (spec.always) return spec.always;
  const value = (spec.within ? object[spec.within] : object)?.[spec.field];
  if (spec.flag) return value ? "yes" : "";
  if (spec.number) return value ? String(value) : "";
  const text = clean(value);
  if (spec.needed) return text.trim() ? text : (spec.otherwise ?? notYet);
  return text === spec.otherwise ? "" : text;
}

function attributes(part, object) {
  return (part.attributes ?? [])
    .map((spec) => [spec.name, valueOf(spec, object)])
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
}

function writeWords(spec, object, indent) {
  const wanted = typeof spec.needed === "function" ? spec.needed(object) : spec.needed;
  const text = plain(object[spec.field]) || (wanted ? notYet : "");
  return text ? `${indent}<${spec.name}>${escapeText(text)}</${spec.name}>\n` : "";
}

function writeChild(spec, object, indent) {
  if (spec.words) return writeWords(spec, object, indent);
  const value = object[spec.field];
  const all = spec.many ? (value ?? []) : value ? [value] : [];
  return all.map((each) => writePart(spec, each, indent)).join("");
}

// Nothing where nothing has been written yet.
function writePart(part, object, indent) {
  if (part.only && !part.only(object)) return "";
  const start = `${indent}<${part.name}${attributes(part, object)}`;
  if (part.text) {
    const text = plain(object[part.text]);
    return text ? `${start}>${escapeText(text)}</${part.name}>\n` : "";
  }
  const children = (part.children ?? []).map((spec) => writeChild(spec, object, `${indent}  `)).join("");
  return children ? `${start}>\n${children}${indent}</${part.name}>\n` : `${start} />\n`;
}

// A check and its outcome go together, and an answer without a value is none.
function whole(answer) {
  const { check, outcome, value, ...rest } = answer;
  const checked = check ? { check, outcome } : {};
  if ((rest.state ?? "answered") !== "answered") return { ...rest, ...checked };
  return value ? { ...rest, ...checked, value } : { ...rest, ...checked, state: "unanswered" };
}

// The document, not sealed.
export function writeAudit(audit) {
  const answers = (audit.answers ?? []).map(whole);
  return `<?xml version="1.0"?>\n${writePart(auditPart, { ...audit, answers }, "")}`;
}
