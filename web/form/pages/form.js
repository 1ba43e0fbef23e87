// The audit being completed, and what the screens need to know of it. It keeps what is written as it is written.
import { isAsked } from "../asked.js";
import { isPartOf } from "../missing.js";
import { isReference } from "./references.js";
import { fullAudit } from "./whole.js";

export class Form {
  /** `data`: {plan, template, settings}; `audit`: what is completed; `storage`: where it is kept. */
  constructor(data, audit, storage) {
    this.plan = data.plan;
    this.template = data.template;
    this.settings = data.settings;
    this.storage = storage;
    this.followers = [];
    this.agreed = new Set(agreedBy(data.settings, audit));
    this.saidWhen = () => {};
    this.take(audit, audit);
  }

  /** Begins with `audit`; `record` is the draft as the record's checks left it. */
  take(audit, record, seconds = (audit.minutes ?? 0) * 60) {
    this.audit = fullAudit(audit);
    const checked = [...disputedRecord(this.settings), ...record.answers.filter((one) => one.check)];
    this.record = new Map(checked.map((one) => [one.question, this.asChecked(one)]));
    this.seconds = seconds;
    this.minutesTyped = false;
    this.unsaved = false;
    this.downloaded = false;
    this.handedOver = false;
    this.cameComplete = this.isComplete;
  }

  /** The answer as the check gave it, whatever a person has made of it. */
  asChecked(answer) {
    const scale = this.scale(this.question(answer.question));
    const given = {
      met: { state: "answered", value: scale.met },
      "not-met": { state: "answered", value: scale.notMet },
      "not-applicable": { state: "not-applicable", value: "" },
    }[answer.outcome] ?? { state: "unanswered", value: "" };
    return { ...answer, ...given, confirmed: false, correction: "" };
  }

  get copy() {
    return this.audit.copy || this.settings.copy || "whole";
  }

  /** Whether the conversation and the auditors' own grade are part of this copy. */
  isGraded() {
    return this.copy === "whole" || this.copy === "judgements";
  }

  get fileName() {
    return this.copy === "whole" ? this.audit.id : `${this.audit.id}.${this.copy}`;
  }

  /** What it is kept by in the browser. What a pair settles is kept apart from the audit's own form. */
  get key() {
    return this.settings.differences ? `${this.audit.id}.reconcile` : this.fileName;
  }

  get isComplete() {
    return this.audit.status === "complete";
  }

  /** Whether it is known what is audited, and by whom. */
  isReady() {
    const { id, auditors } = this.audit;
    return Boolean(id) && auditors.length > 0 && auditors.every(({ ref }) => isReference(ref));
  }

  scale(question) {
    return this.template.scales.find((scale) => scale.id === question.scale);
  }

  question(id) {
    return this.template.sections.flatMap((section) => section.questions).find((question) => question.id === id);
  }

  /** "yes", "no" or "unknown": it hangs on a question not yet answered. */
  asked(question) {
    return isAsked(this.template, question, this.audit);
  }

  /** Whether it is shown now. What hangs on the other copy's answers is shown until those say otherwise. */
  isShown(question) {
    const asked = this.asked(question);
    const isHalf = this.copy === "facts" || this.copy === "judgements";
    return asked === "yes" || (isHalf && asked === "unknown");
  }

  /** The sections of this copy: the facts, the judgements, what a pair does not agree on, or all of it. */
  sections() {
    return this.template.sections
      .map((section) => ({ ...section, questions: section.questions.filter((question) => this.isMine(question)) }))
      .filter((section) => section.questions.length > 0);
  }

  isMine(question) {
    if (this.settings.differences) return !this.agreed.has(question.id);
    return isPartOf(this.copy, question);
  }

  /** Calls `refresh` after each change, until the next screen. */
  follow(refresh) {
    this.followers.push(refresh);
  }

  /** After every letter: a browser that is closed or killed takes nothing with it. */
  changed() {
    this.unsaved = true;
    this.handedOver = false;
    for (const refresh of this.followers) refresh();
    this.keep();
  }

  /** Keeps it in the browser now. */
  keep() {
    if (!this.audit.id || !this.unsaved) return;
    if (this.downloaded) return this.saidWhen("downloaded");
    const kept = this.storage.save(this.key, {
      audit: this.audit,
      record: [...this.record.values()],
      seconds: this.seconds,
      minutesTyped: this.minutesTyped,
      templateHash: this.template.hash,
    });
    this.saidWhen(kept);
  }

  /** A complete audit is changed as a draft, and completed again. */
  reopen() {
    if (!this.isComplete) return;
    Object.assign(this.audit, { status: "draft", scores: undefined, completed: undefined });
    this.downloaded = false;
    this.cameComplete = false;
  }

  /** The browser was given the file; whether it is saved somebody has to say. */
  handOver() {
    this.unsaved = true;
    this.handedOver = true;
  }

  /** It is in a file now: leaving loses nothing. */
  inFile() {
    this.unsaved = false;
    this.handedOver = false;
  }
}

/** What the checks said of that which a pair does not agree on: it stands until they confirm or correct it. */
const disputedRecord = ({ differences }) => (differences ?? []).map(({ record }) => record).filter(Boolean);

/** What a pair that answered blind agrees on, and need not look at again. */
function agreedBy({ differences }, audit) {
  const differs = (id) => differences.some(({ question }) => question === id);
  if (!differences) return [];
  return audit.answers.filter((one) => one.state !== "unanswered" && !differs(one.question)).map((one) => one.question);
}
