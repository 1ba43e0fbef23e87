// What each question of a plan came to in one audit: {question, standing, value, noEvidenceFound}. The twin of
// src/scoring/replies.cpp.
import { findAnswer, isAsked } from "../asked.js";
import { WeightedMean, exact, text } from "./exact.js";

function valueOf(question, value) {
  const found = question.values.find((one) => one.id === value);
  if (found) return { ...found, score: exact(found.score) };
  throw new Error(`the answer '${value}' is none that question '${question.id}' takes`);
}

function counted(question, value, noEvidenceFound) {
  return { question, standing: "counted", value: valueOf(question, value), noEvidenceFound };
}

function replyTo(plan, question, audit) {
  const asked = isAsked(plan, question, audit);
  if (asked === "no") return { question, standing: "not-asked" };
  const answer = asked === "unknown" ? undefined : findAnswer(audit, question.id);
  switch (answer?.state) {
    case "answered":
      return counted(question, answer.value, false);
    case "no-evidence-found":
      return counted(question, question.noEvidenceAs, true);
    case "not-applicable":
      return { question, standing: "not-applicable" };
    default:
      return { question, standing: "unanswered" };
  }
}

export const countsIn = (reply, ledger) => reply.standing === "counted" && reply.question.ledger === ledger;

export const failsGate = (reply) => reply.standing === "counted" && reply.question.gate && reply.value.fails;

export class Replies {
  constructor(plan, audit) {
    this.plan = plan;
    this.sections = plan.sections.map((section) => ({
      weight: section.weight,
      replies: section.questions.map((question) => replyTo(plan, question, audit)),
    }));
  }

  all() {
    return this.sections.flatMap((section) => section.replies);
  }

  // A ledger's score. A section in which nothing with a weight counts leaves, with its own weight.
  mean(ledger) {
    const whole = new WeightedMean();
    for (const section of this.sections) {
      const mean = new WeightedMean();
      for (const reply of section.replies) {
        if (countsIn(reply, ledger)) mean.add(reply.question.weight, reply.value.score);
      }
      const share = mean.mean();
      if (share) whole.add(section.weight, share);
    }
    return whole.mean();
  }

  ledger(ledger) {
    const mine = this.all().filter((reply) => reply.question.ledger === ledger);
    const standing = (name) => mine.filter((reply) => reply.standing === name).length;
    const share = this.mean(ledger);
    return {
      score: share ? text(share) : null,
      counted: standing("counted"),
      notApplicable: standing("not-applicable"),
      noEvidenceFound: mine.filter((reply) => reply.noEvidenceFound).length,
      unanswered: standing("unanswered"),
      notAsked: standing("not-asked"),
    };
  }
}
