// Hints on what may identify a person in a text: {kind, at, length, says}. Hints, never refusals. The twin of
// src/completion/lint.cpp.
import { namesIn } from "./linting/names.js";
import { birthsIn, emailsIn, nhsNumbersIn, phonesIn } from "./linting/numbers.js";

const liesOver = (a, b) => a.at < b.at + b.length && b.at < a.at + a.length;

// In the order of the text; none lies over another.
export function lintText(text) {
  let hints = [];
  for (const look of [emailsIn, nhsNumbersIn, phonesIn, birthsIn, namesIn]) {
    const apart = look(text).filter((hint) => !hints.some((other) => liesOver(hint, other)));
    hints = [...hints, ...apart];
  }
  return hints.sort((a, b) => a.at - b.at);
}
