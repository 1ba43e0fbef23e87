// The QA pack in a browser: filter and sort its tables, and open what a link leads to. Without it everything is there
// to read, and nothing is hidden.
import { addFilter } from "./filter.js";
import { openLinked } from "./open.js";
import { addSorting } from "./sort.js";

addSorting();
addFilter();
openLinked();
