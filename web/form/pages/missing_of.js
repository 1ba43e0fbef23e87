// What keeps the audit from being complete, as far as only the form knows of it too.
import { inWords } from "../dates.js";
import { whatIsMissing } from "../missing.js";
import { today } from "./dates.js";
import { placeOf } from "./gaps.js";
import { asAsked } from "./whole.js";

export const mostMinutes = 1440;

/** What is missing: {text, href}. `hints`: what may identify a person, where that is to be looked at. */
export function missingOf(form, audit = form.audit, hints = []) {
  const others = [...dayGaps(audit), ...kindGaps(audit), ...replyGaps(audit), ...personGaps(form, hints)];
  const written = { ...asAsked(form), completed: audit.completed };
  const missing = whatIsMissing(written, form.template, form.plan, others);
  return missing.map((gap) => ({ text: gap.says, href: `#${placeOf(form, gap)}` }));
}

/** What keeps the completed audit from being handed over. Of one that came complete only the reply is new. */
export function missingOfFile(form) {
  if (!form.cameComplete) return missingOf(form);
  return replyGaps(form.audit).map(({ says }) => ({ text: says, href: "#reply" }));
}

/** The worker's words have their day. */
export function replyGaps({ workerReply }) {
  if (!workerReply?.text?.trim()) return [];
  if (!workerReply.date) return [{ says: "The worker's reply: say on which day it was given." }];
  return workerReply.date > today() ? [{ says: "The worker's reply: its day has not come yet." }] : [];
}

function kindGaps(audit) {
  return audit.comments.flatMap(({ kind, text }, index) =>
    text && !kind ? [{ says: `Comment ${index + 1}: say whether it is a strength or an issue.` }] : []);
}

/** Nobody completed it, spoke to or told anybody on a day that has not come yet. By this computer's clock. */
function dayGaps(audit) {
  const gaps = [];
  if (audit.completed > today()) {
    gaps.push({ says: `Completed on ${inWords(audit.completed)}: that day has not come yet.` });
  }
  for (const { with: whom, state, date } of audit.conversations) {
    if (state !== "held" || !date || date <= today()) continue;
    gaps.push({ says: `The conversation with the ${whom}: ${inWords(date)} has not come yet.` });
  }
  const early = ({ on }) => on > today() || (audit.completed && on > audit.completed);
  for (const { on } of audit.risks.filter(early)) {
    const when = on > today() ? "has not come yet" : "is after the audit was completed";
    gaps.push({ says: `A child may be at risk now: you told somebody on ${inWords(on)}, which ${when}.` });
  }
  if (audit.minutes > mostMinutes) gaps.push({ says: `Say how many minutes it took, at most ${mostMinutes}.` });
  return gaps;
}

/** What looks like a name may be none; a number, an address or a date of birth is always somebody's. */
function personGaps(form, hints) {
  const certain = new Set(hints.filter(({ kind }) => kind !== "name").map(({ says }) => says));
  const gaps = [...certain].map((says) => ({ says: `Take it out before you complete: ${says}` }));
  if (form.looked || hints.every(({ kind }) => kind !== "name")) return gaps;
  return [...gaps, { says: "Look at what may identify a person, and say that you have looked" }];
}
