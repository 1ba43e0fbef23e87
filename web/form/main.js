// The form: reads what the program wrote into this page, goes on where the browser left off, and shows the screens.
import { readAudit } from "./audit_xml.js";
import { App } from "./pages/app.js";
import { Form } from "./pages/form.js";
import { keepFocusInSight } from "./pages/in_sight.js";
import { sayWhereKept } from "./pages/kept.js";
import { countMinutes } from "./pages/minutes.js";
import { resume } from "./pages/resume.js";
import { DraftStorage } from "./storage.js";

const data = JSON.parse(document.getElementById("form-data").textContent);
const storage = new DraftStorage(data.settings.storage);
storage.purgeOld();
const audit = data.settings.document ? readAudit(data.settings.document) : { id: "", status: "draft", answers: [] };
const form = new Form(data, audit, storage);
resume(form);

sayWhereKept(form);
keepFocusInSight(document.querySelector(".risk-bar"));

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("h1").focus();
});
window.addEventListener("beforeunload", (event) => {
  if (form.unsaved) event.preventDefault();
});
countMinutes(form);
new App(form, document.getElementById("main")).show(true);
