// E-mail addresses, NHS numbers, phone numbers and dates of birth in a text. The twin of
// src/completion/lint_numbers.cpp.

const mostWordsBetween = 5;

// The first match from `from` on, by a pattern.
function finder(pattern) {
  const search = new RegExp(pattern, `g${pattern.flags}`);
  return (text, from) => {
    search.lastIndex = from;
    const found = search.exec(text);
    return found && { at: found.index, length: found[0].length };
  };
}

// Where `find` finds something: leftmost ones, none over another; those that digits touch are passed over.
function matches(find, text) {
  const all = [];
  for (let found = find(text, 0); found; ) {
    const end = found.at + found.length;
    const touched = /\d/.test(text[found.at - 1] ?? "") || /[0-9A-Za-z]/.test(text[end] ?? "");
    if (!touched) all.push(found);
    found = find(text, touched ? found.at + 1 : end);
  }
  return all;
}

function hint(kind, text, { at, length }, says) {
  return { kind, at, length, says: `'${text.slice(at, at + length)}' looks like ${says}` };
}

// Modulus 11 over the first nine digits; the tenth is the check digit.
function hasCheckDigit(number) {
  const digits = [...number].filter((character) => /\d/.test(character)).map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

// How many words stand between two places: (begin, end) => number, for any two in the same time.
function wordCount(text) {
  const isSpace = (at) => " \n\t\r".includes(text[at]);
  const begun = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; ++at) {
    begun[at + 1] = begun[at] + (!isSpace(at) && (at === 0 || isSpace(at - 1)) ? 1 : 0);
  }
  return (begin, end) => (begin >= end ? 0 : begun[end] - begun[begin + 1] + (isSpace(begin) ? 0 : 1));
}

// Those of `dates` that are near to one of `words`; both stand in the order of the text, none over another.
function nearOnes(text, dates, words) {
  const count = wordCount(text);
  const isNear = (left, right) => left && right && count(left.at + left.length, right.at) <= mostWordsBetween;
  let next = 0;
  return dates.filter((date) => {
    while (next < words.length && words[next].at < date.at) ++next;
    return isNear(words[next - 1], date) || isNear(date, words[next]);
  });
}

const ofLocalPart = /[A-Za-z0-9._%+'-]/;
const domain = /@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y;

// From its @ outwards: a pattern alone would take the square of a long text's length.
function findEmail(text, from) {
  for (let sign = text.indexOf("@", from); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    let at = sign;
    while (at > from && ofLocalPart.test(text[at - 1])) --at;
    domain.lastIndex = sign;
    if (at < sign && domain.test(text)) return { at, length: domain.lastIndex - at };
  }
  return null;
}

export function emailsIn(text) {
  return matches(findEmail, text).map((span) => hint("email", text, span, "an e-mail address: leave it out"));
}

const nhsNumber = finder(/\d{3}[ -]?\d{3}[ -]?\d{4}/);

export function nhsNumbersIn(text) {
  return matches(nhsNumber, text)
    .filter(({ at, length }) => hasCheckDigit(text.slice(at, at + length)))
    .map((span) => hint("nhs-number", text, span, "an NHS number: leave it out"));
}

const phone = finder(/(?:(?:\+44|0044)[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9]\d(?:\)?[ -]?\d){7,8}/);

export function phonesIn(text) {
  return matches(phone, text).map((span) => hint("phone", text, span, "a phone number: leave it out"));
}

const someDate = new RegExp(
  "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}|" +
    "\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{4}",
  "i",
);
const dates = finder(someDate);
const births = finder(/\b(?:born|birthday|date of birth|dob|d\.o\.b)\b/i);

export function birthsIn(text) {
  return nearOnes(text, matches(dates, text), matches(births, text))
    .map((date) => hint("date-of-birth", text, date, "a date of birth: write the age instead"));
}
