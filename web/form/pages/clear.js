import { confirming } from "./confirming.js";
import { details, p } from "./parts.js";

/** Removes what this browser keeps of the audit, asked for twice. */
export function clearPart(form) {
  if (!form.storage.works) return undefined;
  return details("Clear what this browser keeps",
    p("Removes this audit's draft from this browser. Files that you have downloaded stay."),
    confirming("Clear", "Yes, clear it and begin again", () => {
      form.storage.remove(form.key);
      form.inFile();
      location.hash = "";
      location.reload();
    }));
}
