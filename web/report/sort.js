// Sorts the rows of a table by the column whose heading is pressed: highest first, lowest first, as they were. Rows stay
// within their group, the total stays last, and what is not scored comes after all that is.

const orders = ["none", "descending", "ascending"];

/** What a cell is sorted by: the number it carries, else its words. */
function valueOf(cell) {
  if (!cell) return null;
  if (cell.hasAttribute("data-v")) return cell.dataset.v === "" ? null : Number(cell.dataset.v);
  if (cell.hasAttribute("data-day")) return cell.dataset.day || null;
  const words = cell.textContent.trim();
  return words === "" ? null : /^-?\d+(\.\d+)?$/.test(words) ? Number(words) : words.toLowerCase();
}

export function compare(a, b) {
  if (a === null || b === null) return 0;
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
}

/** Rows that move: not a group's own heading, not the total. */
const moves = (row) => !row.classList.contains("total") && !row.querySelector(":scope > th[scope=rowgroup]");

function arrange(body, column, order) {
  body.original ??= [...body.rows];
  const rows = body.original.filter(moves);
  if (order !== "none") {
    const keyed = rows.map((row) => ({ row, value: valueOf(row.cells[column]) }));
    const sign = order === "ascending" ? 1 : -1;
    keyed.sort((a, b) => (a.value === null) - (b.value === null) || sign * compare(a.value, b.value));
    rows.splice(0, rows.length, ...keyed.map(({ row }) => row));
  }
  const fixedLast = body.original.filter((row) => row.classList.contains("total"));
  body.append(...rows, ...fixedLast);
}

function press(table, heading) {
  const now = orders.indexOf(heading.getAttribute("aria-sort") ?? "none");
  const order = orders[(now + 1) % orders.length];
  for (const other of heading.parentElement.cells) other.removeAttribute("aria-sort");
  if (order !== "none") heading.setAttribute("aria-sort", order);
  for (const body of table.tBodies) arrange(body, heading.cellIndex, order);
}

function addButton(table, heading) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.append(...heading.childNodes);
  const hint = document.createElement("span");
  hint.className = "govuk-visually-hidden";
  hint.textContent = ", sort";
  button.append(hint);
  heading.append(button);
  button.addEventListener("click", () => press(table, heading));
}

export function addSorting() {
  for (const table of document.querySelectorAll("table.matrix, table.sortable")) {
    for (const heading of table.tHead?.rows[0]?.cells ?? []) addButton(table, heading);
  }
}
