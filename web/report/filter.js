// Narrows the pack to what somebody is looking for: words, a practice area, a team. Only the view changes.

const rowsToFilter = "table.matrix > tbody > tr:not(.total)";
const itemsToFilter = "[data-find]";

function control(name, label, element) {
  const group = document.createElement("div");
  group.className = "filter__group";
  const caption = document.createElement("label");
  caption.className = "govuk-label";
  caption.htmlFor = element.id = `filter-${name}`;
  caption.textContent = label;
  group.append(caption, element);
  return group;
}

function choice(all, names) {
  const select = document.createElement("select");
  select.className = "govuk-select";
  select.add(new Option(all, ""));
  for (const [value, name] of names) select.add(new Option(name, value));
  return select;
}

/** The teams, by the number of their column among the teams. */
function teams() {
  const table = document.querySelector("table.matrix");
  if (!table) return [];
  return [...table.tHead.rows[0].cells].slice(2).map((cell, index) => [String(index), cell.dataset.team]);
}

function areas() {
  const found = new Map();
  for (const body of document.querySelectorAll("tbody[data-area]")) found.set(body.dataset.area, body.dataset.title);
  return [...found];
}

/** Of each row or item: its area, and its words in lower case. */
function collect() {
  const rows = [...document.querySelectorAll(rowsToFilter)].map((row) => ({
    element: row,
    area: row.dataset.area ?? row.parentElement.dataset.area ?? "",
    heading: row.cells[0].scope === "rowgroup",
    words: row.cells[0].textContent.toLowerCase(),
  }));
  const items = [...document.querySelectorAll(itemsToFilter)].map((element) => ({
    element,
    area: element.dataset.area ?? "",
    heading: false,
    words: element.dataset.find.toLowerCase(),
  }));
  return [...rows, ...items];
}

/** Columns and groups of other teams; the rule is changed, not forty thousand cells. */
class TeamRule {
  constructor() {
    const style = document.createElement("style");
    document.head.append(style);
    this.sheet = style.sheet;
  }
  show(team) {
    while (this.sheet.cssRules.length) this.sheet.deleteRule(0);
    if (team === "") return;
    const column = Number(team) + 3;
    this.sheet.insertRule(`.matrix tr > :nth-child(n + 3):not(:nth-child(${column})) { display: none; }`);
    this.sheet.insertRule(`[data-team-number]:not([data-team-number="${team}"]) { display: none; }`);
  }
}

function showRows(all, words, area) {
  let shown = 0;
  let questions = 0;
  for (const one of all) {
    const fits = (area === "" || one.area === area) && (one.heading || one.words.includes(words));
    one.element.hidden = !fits;
    if (one.heading || one.element.tagName !== "TR") continue;
    ++questions;
    shown += fits;
  }
  // A group of which nothing is left has no heading either.
  for (const { element, heading } of all) {
    if (heading && !element.hidden) element.hidden = ![...element.parentElement.rows].some((row) => row !== element && !row.hidden);
  }
  return [shown, questions];
}

export function addFilter() {
  const before = document.getElementById("facts");
  if (!before || !document.querySelector("table.matrix")) return;
  const search = document.createElement("input");
  search.type = "search";
  search.className = "govuk-input";
  search.autocomplete = "off";
  const area = choice("All practice areas", areas());
  const team = choice("All teams", teams());
  const clear = document.createElement("button");
  clear.type = "button";
  clear.className = "filter__clear";
  clear.textContent = "Show everything";
  const said = document.createElement("p");
  said.className = "govuk-body-s filter__said";
  said.setAttribute("role", "status");

  const section = document.createElement("section");
  section.className = "filter";
  section.setAttribute("aria-label", "Filter the tables");
  section.append(control("words", "Find in questions and practice areas", search), control("area", "Practice area", area),
    control("team", "Team", team), clear, said);
  before.before(section);

  const all = collect();
  const rule = new TeamRule();
  const show = () => {
    const [shown, of] = showRows(all, search.value.trim().toLowerCase(), area.value);
    rule.show(team.value);
    const columns = team.value === "" ? "" : `, of ${team.selectedOptions[0].text} and all teams together`;
    said.textContent = shown === of && columns === "" ? "" : `${shown} of ${of} rows of the tables are shown${columns}.`;
  };
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  area.addEventListener("change", show);
  team.addEventListener("change", show);
  clear.addEventListener("click", () => {
    search.value = area.value = team.value = "";
    show();
    search.focus();
  });
}
