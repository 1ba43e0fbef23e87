// What keeps an action from being specific, measurable, owned and in time: a sentence each, which says how to mend it.
// The twin of src/completion/smart.cpp.
import vagueBeginnings from "../../audit-templates/words/vague-beginnings.txt";
import verbList from "../../audit-templates/words/verbs.txt";
import { plain } from "./audit_write.js";
import { daysAfter, inWords } from "./dates.js";
import { WordList, inSmallLetters } from "./word_list.js";

const verbs = new WordList(verbList);
const vague = new WordList(vagueBeginnings);
const daysForActions = 28;
const beginSo = "such as 'Write', 'Hold' or 'Visit'";

// The beginning that nobody can see to be done.
function vagueBeginning(what) {
  const small = inSmallLetters(what);
  const found = vague.all.filter((beginning) => small === beginning || small.startsWith(`${beginning} `));
  return what.slice(0, Math.max(0, ...found.map((beginning) => beginning.length)));
}

const firstWord = (what) => what.replace(/^to /i, "").split(" ")[0].replace(/[.,:;!?]+$/, "");

function faultOfWhat(what) {
  if (!what) return "Say what is to be done.";
  const beginning = vagueBeginning(what);
  if (beginning) return `Nobody can see '${beginning}' to be done: begin with what is to be done, ${beginSo}.`;
  const word = firstWord(what);
  if (verbs.has(inSmallLetters(word))) return undefined;
  return `Begin with a verb that says what is to be done, ${beginSo}, and not with '${word}'.`;
}

function faultsOfDue({ due, whyLater }, completed) {
  if (!due) return ["Say by which day it is to be done."];
  const faults = [];
  if (due < completed) {
    faults.push(`It is due on ${inWords(due)}, before the audit was completed: give a later day.`);
  }
  if (due > daysAfter(completed, daysForActions) && !plain(whyLater)) {
    const late = `It is due on ${inWords(due)}, more than ${daysForActions} days after ${inWords(completed)}`;
    faults.push(`${late}: give an earlier day, or say why it has to be later.`);
  }
  return faults;
}

export function smartFaults(action, completed) {
  const faults = [
    faultOfWhat(plain(action.what)),
    !plain(action.owner) && "Say who is to do it: a role, such as team manager, or a reference.",
    !plain(action.measure) && "Say how it will be known to be done.",
    ...faultsOfDue(action, completed),
    action.urgent &&
      !(plain(action.told) && action.toldOn) &&
      "It is urgent: say who was told, and on which day.",
  ];
  return faults.filter(Boolean);
}
