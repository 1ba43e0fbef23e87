// Reads an audit document, strictly: what the form does not know it would lose, so it refuses it.
import { audit as auditPart, counting } from "./audit_parts.js";
import { notYet, plain } from "./audit_write.js";

const choose = "Choose the file that was downloaded or saved from this form: its name ends in .audit.xml.";
const said = (text) => (text === notYet ? "" : text);

function valueOf(spec, text) {
  if (spec.flag) return text === "yes";
  return spec.number ? Number(text) : said(text);
}

function readAttributes(part, element, object) {
  const specs = part.attributes ?? [];
  for (const { name, value } of element.attributes) {
    const spec = specs.find((one) => one.name === name);
    if (!spec) throw new Error(`<${element.localName}> has an attribute '${name}' that this form does not know`);
    if (!spec.always) object[spec.field] = valueOf(spec, value);
  }
  for (const spec of specs) {
    if (spec.otherwise && !(spec.field in object)) object[spec.field] = spec.otherwise;
  }
}

function readChild(part, child, object) {
  const spec = (part.children ?? []).find((one) => one.name === child.localName && !child.namespaceURI);
  if (!spec) throw new Error(`<${part.name}> holds a <${child.nodeName}> that this form does not know`);
  if (spec.many) object[spec.field].push(readPart(spec, child));
  else if (spec.field in object) throw new Error(`<${part.name}> has a second <${child.nodeName}>`);
  else object[spec.field] = spec.words ? said(plain(child.textContent)) : readPart(spec, child);
}

function readPart(part, element) {
  const object = {};
  readAttributes(part, element, object);
  if (part.text) object[part.text] = plain(element.textContent);
  for (const spec of part.children ?? []) {
    if (spec.many) object[spec.field] = [];
  }
  for (const child of element.children) readChild(part, child, object);
  return object;
}

// The attributes that say how time was counted are one field.
function gatherCounting(audit) {
  const gathered = {};
  for (const { field } of counting) {
    if (field in audit) gathered[field] = audit[field];
    delete audit[field];
  }
  if (Object.keys(gathered).length) audit.counting = gathered;
}

// Throws Error, with a sentence for a person, where it is no audit.
export function readAudit(text) {
  if (/<!DOCTYPE/i.test(text)) throw new Error(`It has a document type, which audits have not. ${choose}`);
  const root = new DOMParser().parseFromString(text, "application/xml").documentElement;
  if (root.getElementsByTagName("parsererror").length || root.localName === "parsererror")
    throw new Error(`It is damaged, or is not an audit. ${choose}`);
  if (root.nodeName !== "audit" || root.getAttribute("format") !== "1") throw new Error(`It is not an audit. ${choose}`);
  const seal = root.lastElementChild?.nodeName === "seal" ? root.lastElementChild : undefined;
  seal?.remove();
  const audit = readPart(auditPart, root);
  gatherCounting(audit);
  return audit;
}
