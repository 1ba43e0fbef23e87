// Whether a question is asked, from the answers so far: "yes", "no", or "unknown" while it hangs on one not given.
// The twin of src/model/audit.cpp. `template` may be a template or a score plan.

export function findQuestion(template, id) {
  for (const section of template.sections) {
    const found = section.questions.find((question) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

export function findAnswer(audit, question) {
  return (audit.answers ?? []).find((answer) => answer.question === question);
}

export function isAsked(template, question, audit) {
  return question.when ? test(template, question.when, audit) : "yes";
}

function test(template, condition, audit) {
  if (condition.kind === "answer") return testAnswer(template, condition, audit);
  const counted = tally(template, condition, audit);
  const all = condition.parts.length;
  switch (condition.kind) {
    case "all":
      return between(counted, all, all);
    case "any":
      return between(counted, 1, all);
    case "none":
      return negate(between(counted, 1, all));
    default:
      return between(counted, condition.atLeast, condition.atMost ?? all);
  }
}

function testAnswer(template, condition, audit) {
  const target = findQuestion(template, condition.question);
  if (!target) return "no";
  const asked = isAsked(template, target, audit);
  if (asked !== "yes") return asked;
  const answer = findAnswer(audit, condition.question);
  if (!answer || answer.state === "unanswered") return "unknown";
  const said = answer.state === "answered" ? answer.value : answer.state;
  return condition.is.includes(said) ? "yes" : "no";
}

function tally(template, condition, audit) {
  const results = condition.parts.map((part) => test(template, part, audit));
  const count = (wanted) => results.filter((result) => result === wanted).length;
  return { yes: count("yes"), unknown: count("unknown") };
}

// Three-valued: an answer not yet given counts as either.
function between({ yes, unknown }, atLeast, atMost) {
  const most = yes + unknown;
  if (yes >= atLeast && most <= atMost) return "yes";
  return most < atLeast || yes > atMost ? "no" : "unknown";
}

function negate(asked) {
  if (asked === "unknown") return asked;
  return asked === "yes" ? "no" : "yes";
}
