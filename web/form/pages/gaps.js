// Where what is missing can be mended.

const places = [
  [/^A child may be at risk now/, "risk"],
  [/who completed/, "start"],
  [/conversation/, "conversation"],
  [/grade/, "grade"],
  [/minutes/, "check/-/minutes"],
  [/^Comment/, "comments"],
];

/** The screen, and the place on it. */
export function placeOf(form, gap) {
  const section = gap.question && form.sections().find((one) => one.questions.some(({ id }) => id === gap.question));
  if (section) return `section/${section.id}/q-${gap.question}`;
  const found = places.find(([words]) => words.test(gap.says));
  return found ? found[1] : "check/-/completed";
}
