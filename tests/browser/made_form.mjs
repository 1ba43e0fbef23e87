// The form of a draft that the supervision checks begin, made by the program as a person would.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const inStore = (folder, today) => ["--store", `${folder}/audits.store`, "--as", "W-012", "--today", today];

/** What the store says of the file that it takes in. */
export function imported(caseaudit, folder, path, today) {
  return JSON.parse(caseaudit("import", ...inStore(folder, today), "--json", path));
}

/** The text of the audit as the store gives it back. */
export function exported(caseaudit, folder, id, today) {
  caseaudit("export", ...inStore(folder, today), "--audit", id, "--out", `${folder}/exported`);
  return readFileSync(`${folder}/exported/${id}.audit.xml`, "utf8");
}

/** Makes FOLDER anew. {caseaudit: runs the program, form: the form's path, draft: the draft's}. */
export function formOf(program, caseFile, folder, ...options) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const caseaudit = (...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  caseaudit("run", "--kind", "supervision", "--as-of", "2013-05-31", "--out", `${folder}/drafts`, caseFile);
  const draft = `${folder}/drafts/supervision-C-0001-2013-05-31.audit.xml`;
  const [form] = caseaudit("form", draft, "--out", folder, ...options).split("\n");
  return { caseaudit, draft, form };
}
