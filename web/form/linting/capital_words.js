// The words of a text that begin with a capital: {at, length, small, acronym, beginsSentence, follows}. The twin of
// src/completion/capital_words.cpp.
import { inSmallLetters } from "../word_list.js";

const letter = "[A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u027F]";
const word = new RegExp(`${letter}+(?:[-'\\u2019]${letter}+)*`, "g");
const titles = new Set(["cllr", "dr", "miss", "mr", "mrs", "ms", "mx", "pc", "prof", "revd"]);
const openings = ['"', "'", "(", "[", "*", "\u201C", "\u2018", "\u2022", "- "];

export const isTitle = (small) => titles.has(small);

// A letter with an accent is a capital up to U+00DE, and from U+0100 whatever it is.
const isCapital = (text) => /^[A-Z\u00C0-\u00DE\u0100-\u027F]/.test(text);

// The program counts bytes: one letter with an accent is two.
const isAcronym = (text) => (text.length > 1 || text > "\u007F") && !/[a-z]/.test(text);

function beginsSentence(text, at) {
  if (at === 0 || openings.some((mark) => text.endsWith(mark, at))) return true;
  let end = at;
  while (end > 0 && text[end - 1] === " ") --end;
  return end === 0 || ".!?:;\n\r\t".includes(text[end - 1]);
}

// A full stop after a title or an initial ends no sentence.
function follows(between, previous) {
  return between === " " || (between === ". " && (/^[a-z]$/.test(previous) || isTitle(previous)));
}

export function capitalWords(text) {
  const words = [];
  let previous = { small: "", end: 0 };
  for (const found of text.matchAll(word)) {
    const at = found.index;
    const kept = found[0].replace(/['\u2019]s$/, "");
    const small = inSmallLetters(kept);
    const capital = isCapital(kept);
    if (capital) {
      const after = previous.small !== "" && follows(text.slice(previous.end, at), previous.small);
      const begins = !(after && text[at - 2] === ".") && beginsSentence(text, at);
      words.push({ at, length: kept.length, small, acronym: isAcronym(kept), beginsSentence: begins, follows: after });
    }
    previous = { small: capital ? small : "", end: at + found[0].length };
  }
  return words;
}
