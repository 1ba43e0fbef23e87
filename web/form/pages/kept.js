// Says, on every screen, whether and where what is written is kept.
import { fill } from "./element.js";
import { button } from "./parts.js";

const leave = "save a draft file before you leave";

/** What `form.keep` came to: the words to read, and those to hear. */
const words = {
  kept: ["Saved in this browser", "Saved in this browser"],
  not: [`Not saved: ${leave}`, "Not saved. Save a draft file before you leave"],
  none: ["Nothing is kept in this browser", "Nothing is kept in this browser"],
  downloaded: ["Changed since the download: download it again", "Changed since the download. Download it again"],
  other: ["Not saved: newer work was saved in another window. ",
    "Not saved. Newer work on this audit was saved in another window. Reload to go on with it."],
};

export function sayWhereKept(form) {
  const status = document.getElementById("saved");
  const live = document.getElementById("saved-aloud");
  form.saidWhen = (what) => {
    const [read, heard] = words[what];
    const at = what === "kept" && ` at ${new Date().toTimeString().slice(0, 5)}`;
    if (what !== "other" || !status.querySelector("button")) fill(status, read, at, what === "other" && reload(form));
    if (live.textContent !== heard) fill(live, heard);
  };
  if (!form.storage.works) fill(status, `This browser keeps nothing: ${leave}`);
  form.storage.onOther(() => form.key, () => form.saidWhen("other"));
}

/** Takes the newer work; what was written here since is lost, unless it was saved as a draft file. */
function reload(form) {
  return button("Reload", () => {
    form.inFile();
    location.reload();
  }, "secondary");
}
