// One of the lists of audit-templates/words/: an entry a line, in small letters; lines after '#' are remarks.

export class WordList {
  constructor(text) {
    this.all = text.split("\n").filter((line) => line && !line.startsWith("#"));
    this.words = new Set(this.all);
  }

  has(word) {
    return this.words.has(word);
  }

  // Whether it has the word, or a part of it between hyphens.
  hasPart(word) {
    return this.has(word) || word.split("-").some((part) => this.has(part));
  }
}

// The letters A to Z made small; all others stay.
export const inSmallLetters = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
