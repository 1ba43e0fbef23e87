// The workbench in a browser: what an analyst decides becomes a file that 'caseaudit themes decide --import' reads.
import { decisionsXml } from "./decisions.js";
import { openLinked } from "./open.js";
import { addSorting } from "./sort.js";

/** What the page's controls say: {hits, comments, phrases}, those left undecided left out. */
function decided() {
  const all = { hits: [], comments: [], phrases: [] };
  for (const field of document.querySelectorAll("fieldset[data-hit]")) {
    const chosen = field.querySelector("input:checked");
    if (chosen)
      all.hits.push({ comment: field.dataset.hit, theme: field.dataset.theme, pattern: field.dataset.pattern, said: chosen.value });
  }
  for (const select of document.querySelectorAll("select[data-uncoded]"))
    if (select.value) all.comments.push({ comment: select.dataset.uncoded, theme: select.value === "none" ? "" : select.value });
  for (const select of document.querySelectorAll("select[data-phrase]"))
    if (select.value) all.phrases.push({ phrase: select.dataset.phrase, use: select.value, newId: select.dataset.newId });
  return all;
}

function count() {
  const { hits, comments, phrases } = decided();
  const all = hits.length + comments.length + phrases.length;
  document.getElementById("decided-count").textContent = all === 0 ? "Nothing decided yet." : `${all} decided.`;
}

function download() {
  const url = URL.createObjectURL(new Blob([decisionsXml(decided())], { type: "application/xml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "theme-decisions.xml";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

addSorting();
openLinked();
document.addEventListener("change", count);
document.getElementById("download").addEventListener("click", download);
