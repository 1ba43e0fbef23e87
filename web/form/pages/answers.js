// What a person does to an answer: confirm or correct what the record gave, or answer what it could not.

const answeredByRecord = ["met", "not-met", "not-applicable"];

export function answerOf(audit, question) {
  return audit.answers.find((answer) => answer.question === question.id);
}

/** The check's answer, when the record gave one. */
export function recordSaid(form, question) {
  const record = form.record.get(question.id);
  return record && answeredByRecord.includes(record.outcome) ? record : undefined;
}

/** Why the record cannot say, when a check was run and could not tell. */
export function recordSilent(form, question) {
  const record = form.record.get(question.id);
  return record && !answeredByRecord.includes(record.outcome) ? record.reason || "no reason is given" : undefined;
}

function put(form, answer) {
  const at = form.audit.answers.findIndex((one) => one.question === answer.question);
  if (at < 0) form.audit.answers.push(answer);
  else form.audit.answers[at] = answer;
  form.changed();
}

/** "yes" of an answer with that value, else its state; nothing while unanswered. */
export function choiceOf(answer) {
  if (!answer || answer.state === "unanswered") return undefined;
  return answer.state === "answered" ? answer.value : answer.state;
}

function chosen(choice) {
  const isState = choice === "not-applicable" || choice === "no-evidence-found";
  return isState ? { state: choice, value: "" } : { state: "answered", value: choice };
}

/** A person's own answer; a check that could not tell gives way to it. */
export function answer(form, question, choice) {
  const before = answerOf(form.audit, question);
  const reason = before && !before.check ? before.reason : "";
  put(form, { question: question.id, version: question.version, ...chosen(choice), reason, evidence: [] });
}

export function giveReason(form, question, reason) {
  const before = answerOf(form.audit, question);
  const own = before && !before.check;
  const blank = { question: question.id, version: question.version, state: "unanswered", evidence: [] };
  put(form, { ...(own ? before : blank), reason });
}

export function confirm(form, question) {
  put(form, { ...recordSaid(form, question), confirmed: true, correction: "" });
}

/** Opens the correction: the answer is open until another is chosen. */
export function beginCorrection(form, question) {
  const before = answerOf(form.audit, question);
  if (isCorrecting(form, question)) return;
  put(form, { ...before, ...recordSaid(form, question), state: "unanswered", value: "", confirmed: false,
    correction: "" });
}

export function correct(form, question, choice) {
  put(form, { ...answerOf(form.audit, question), ...chosen(choice), confirmed: false });
}

export function giveCorrection(form, question, correction) {
  put(form, { ...answerOf(form.audit, question), confirmed: false, correction });
}

/** Whether a person has taken another view than the record. */
export function isCorrecting(form, question) {
  const said = recordSaid(form, question);
  const now = answerOf(form.audit, question);
  if (!said || !now || now.confirmed) return false;
  return Boolean(now.correction) || choiceOf(now) !== choiceOf(said);
}

const failing = (form, question, choice) =>
  choice === "no-evidence-found" || form.scale(question).values.some((value) => value.id === choice && value.fails);

/** Whether the answer has to be accounted for: not applicable by a reason, not met by short evidence. */
export function needsReason(form, question) {
  const choice = choiceOf(answerOf(form.audit, question));
  return choice === "not-applicable" || failing(form, question, choice);
}

/** Whether nothing more is needed of this question. */
export function isDone(form, question) {
  const now = answerOf(form.audit, question);
  if (!choiceOf(now)) return !question.required;
  if (recordSaid(form, question)) return Boolean(now.confirmed || now.correction);
  return !needsReason(form, question) || Boolean(now.reason && now.reason.trim());
}
