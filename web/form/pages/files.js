// Files that the form hands over: the browser downloads them, nothing is sent.
import { sealed, writeAudit } from "../audit_xml.js";
import { missingOfFile } from "./missing_of.js";
import { toWrite } from "./whole.js";

export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

export function saveDraft(form) {
  const text = writeAudit({ ...toWrite(form), status: "draft" });
  download(`${form.fileName}.draft.audit.xml`, text, "application/xml");
  form.inFile();
}

/** The completed audit, sealed; what keeps it from being handed over, {text, href}, where anything does. */
export async function downloadAudit(form) {
  const gaps = missingOfFile(form);
  if (gaps.length > 0) return gaps;
  const text = await sealed(writeAudit(toWrite(form)));
  download(`${form.fileName}.audit.xml`, text, "application/xml");
  form.handOver();
  return [];
}

/** Somebody has the file: what the browser kept of it goes. */
export function confirmFile(form) {
  form.inFile();
  if (!form.storage.isOvertaken(form.key)) form.storage.remove(form.key);
  form.downloaded = true;
  form.saidWhen("none");
}
