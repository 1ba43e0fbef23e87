// What looks like a name in a text. The twin of src/completion/lint_names.cpp.
import firstNames from "../../../audit-templates/words/first-names.txt";
import namesThatAreWords from "../../../audit-templates/words/names-that-are-words.txt";
import wordsNotNames from "../../../audit-templates/words/words-not-names.txt";
import { WordList } from "../word_list.js";
import { capitalWords, isTitle } from "./capital_words.js";

const first = new WordList(firstNames);
const alsoWords = new WordList(namesThatAreWords);
const known = new WordList(wordsNotNames);

const isKnown = (word) => known.hasPart(word.small);
// What stands after a name that is no person's: Street, House.
const isPlace = (word) => isKnown(word) && !word.acronym;
const isFirstName = (word) => first.hasPart(word.small);

function beginsRow(word) {
  return !word.acronym && !isKnown(word) && (!word.beginsSentence || isFirstName(word));
}

const isFollowed = (words, i) => i < words.length && words[i].follows;

// The first word from `i` on that does not go on with a row of capitalised words.
function pastRow(words, i) {
  while (isFollowed(words, i) && !words[i].acronym && !isKnown(words[i])) ++i;
  return i;
}

function isSingleName(words, i) {
  const word = words[i];
  if (isKnown(word) || (isFollowed(words, i + 1) && isPlace(words[i + 1]))) return false;
  return isFirstName(word) || (!word.beginsSentence && alsoWords.hasPart(word.small));
}

// The word after those of the name that begins at `i`; `i` where none does.
function pastName(words, i) {
  if (isTitle(words[i].small) && isFollowed(words, i + 1)) return pastRow(words, i + 2);
  const end = beginsRow(words[i]) ? pastRow(words, i + 1) : i + 1;
  return end - i > 1 || isSingleName(words, i) ? end : i;
}

export function namesIn(text) {
  const words = capitalWords(text);
  const hints = [];
  for (let i = 0; i < words.length; ) {
    const end = pastName(words, i);
    if (end > i) {
      const at = words[i].at;
      const length = words[end - 1].at + words[end - 1].length - at;
      const says = `'${text.slice(at, at + length)}' looks like a name: write a role or a reference`;
      hints.push({ kind: "name", at, length, says });
    }
    i = Math.max(end, i + 1);
  }
  return hints;
}
