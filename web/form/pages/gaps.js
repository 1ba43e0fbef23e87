// Where what is missing can be mended.
import { answerOf, choiceOf } from "./answers.js";

const places = [
  [/^A child may be at risk now/, "risk"],
  [/^Action/, "actions"],
  [/^The worker's reply/, "reply"],
  [/who completed/, "start"],
  [/^Described practice/, "conversation"],
  [/conversation/, "conversation"],
  [/grade/, "grade"],
  [/minutes/, "check/-/minutes"],
  [/^Comment/, "comments"],
  [/^Look at what may identify/, "check/-/no-person"],
];

const questionsOf = (condition) =>
  condition ? [condition.question, ...(condition.parts ?? []).flatMap(questionsOf)].filter(Boolean) : [];

/** Where it is not shown yet: the question that it hangs on, and that is shown and not answered. */
function firstOpen(form, question) {
  if (form.isShown(question)) return question;
  const earlier = questionsOf(question.when).map((id) => form.question(id)).filter((one) => one && form.isMine(one));
  return earlier.map((one) => (isAnswered(form, one) ? undefined : firstOpen(form, one))).find(Boolean);
}

const isAnswered = (form, question) => choiceOf(answerOf(form.audit, question)) !== undefined;

/** The screen, and the place on it. */
export function placeOf(form, gap) {
  const question = gap.question && form.question(gap.question);
  const open = question && (firstOpen(form, question) ?? question);
  const section = open && form.sections().find((one) => one.questions.some(({ id }) => id === open.id));
  if (section) return `section/${section.id}/q-${open.id}`;
  const found = places.find(([words]) => words.test(gap.says));
  return found ? found[1] : "check/-/completed";
}
