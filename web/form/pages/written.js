/** Everything that a person wrote in the audit, to be looked through for what identifies somebody. */
export function writtenTexts(audit) {
  const own = audit.answers.map((answer) => (answer.check ? answer.correction : answer.reason));
  const texts = [
    own,
    audit.comments.map((one) => one.text),
    audit.conversations.map((one) => one.why),
    audit.described.map((one) => one.text),
    audit.actions.flatMap((one) => [one.what, one.owner, one.measure, one.told, one.whyLater]),
    audit.risks.flatMap((one) => [one.what, one.told, one.response]),
    audit.feedback.map((one) => one.text),
    audit.auditors.map((one) => one.role),
    [audit.statedGrade?.reason, audit.workerReply?.text],
  ];
  return texts.flat().filter(Boolean);
}
