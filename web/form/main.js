// The form: reads what the program wrote into this page, goes on where the browser left off, and shows the screens.
import { readAudit } from "./audit_xml.js";
import { App } from "./pages/app.js";
import { fill } from "./pages/element.js";
import { Form } from "./pages/form.js";
import { countMinutes } from "./pages/minutes.js";
import { resume } from "./pages/resume.js";
import { DraftStorage } from "./storage.js";

const data = JSON.parse(document.getElementById("form-data").textContent);
const storage = new DraftStorage(data.settings.storage);
storage.purgeOld();
const audit = data.settings.document ? readAudit(data.settings.document) : { id: "", status: "draft", answers: [] };
const form = new Form(data, audit, storage);
resume(form);

const status = document.getElementById("saved");
const live = document.getElementById("saved-aloud");
form.saidWhen = (kept) => {
  const at = new Date().toTimeString().slice(0, 5);
  fill(status, kept ? `Saved in this browser at ${at}` : "Not saved: save a draft file before you leave");
  const words = kept ? "Saved in this browser" : "Not saved. Save a draft file before you leave";
  if (live.textContent !== words) fill(live, words);
};
if (!storage.works) fill(status, "This browser keeps nothing: save a draft file before you leave");

storage.onOther(() => form.key, () => {
  fill(status, "Open in another window too: close one of them");
  fill(live, "This audit is open in another window too. Close one of them.");
});

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("h1").focus();
});
window.addEventListener("beforeunload", (event) => {
  if (form.unsaved) event.preventDefault();
});
countMinutes(form);
new App(form, document.getElementById("main")).show(true);
