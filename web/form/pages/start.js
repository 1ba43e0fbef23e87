// What this is, who completes it, and going on with what was saved before.
import { inWords } from "../dates.js";
import { dateInput, isoOf } from "./dates.js";
import { complain } from "./complaints.js";
import { fill, h } from "./element.js";
import { input } from "./fields.js";
import { banner, button, details, inset, list, p, quiet, summaryList } from "./parts.js";
import { isReference } from "./references.js";
import { isKept, keptAudits, loadDocument, resumeKept } from "./resume.js";
import { clearPart } from "./clear.js";
import { periodStart } from "./whole.js";

const partWords = {
  facts: "Your part is the facts: what can be counted. Somebody else answers the judgements in a copy of their own; " +
    "the two are joined at import.",
  judgements: "Your part is the judgements. Somebody else answers the facts in a copy of their own; the two are " +
    "joined at import.",
  first: "You are the first of two auditors who each answer all of it, without seeing the other's answers.",
  second: "You are the second of two auditors who each answer all of it, without seeing the other's answers.",
  moderation: "You are the second to read this file. Somebody has audited it before, and you do not see how: read it for " +
    "yourself, and talk to nobody about it until both readings are compared.",
};

export function startPage(form) {
  const problems = h("div", {});
  return {
    title: `Audit: ${form.template.title}`,
    content: [
      problems,
      resumed(form),
      form.template.about && p(form.template.about),
      what(form),
      form.settings.blank && !form.audit.id ? [keptOnes(form), subject(form)] : about(form),
      form.isComplete ? whoCompleted(form) : auditors(form),
      button("Continue", () => (form.isComplete ? form.go("done") : begin(form, problems))),
      loading(form, problems),
      clearPart(form),
    ],
  };
}

function resumed(form) {
  if (!form.resumed) return undefined;
  const at = form.resumed.toTimeString().slice(0, 5);
  const day = inWords(isoOf(form.resumed));
  return banner("Going on", h("p", { class: "govuk-notification-banner__heading" },
    `Your work is as you left it on ${day} at ${at}.`));
}

function what(form) {
  const { budget } = form.template;
  const questions = form.sections().reduce((total, section) => total + section.questions.length, 0);
  const minutes = budget?.minutes ? ` It should take about ${budget.minutes} minutes, not more.` : "";
  const toSettle = `There ${questions === 1 ? "is 1 question" : `are ${questions} questions`} to settle.`;
  return [
    p(`${form.settings.differences ? toSettle : `There are up to ${questions} questions.${minutes}`} What the record ` +
      "answers already is shown with the entries it rests on."),
    form.settings.differences && inset("Two auditors have answered this audit. You see only what they do not agree " +
      "on. Look at it together and choose one answer."),
    partWords[form.copy] && inset(partWords[form.copy]),
    details("Before you begin", list([
      "Use references and roles, never names of children, family or staff.",
      "Speak to the worker and the manager before you grade: the record does not hold everything.",
      form.storage.works
        ? "What you write is kept in this browser on this computer until you download it, for 14 days at most."
        : "Nothing is kept in this browser. Save a draft file before you leave.",
      "Nothing is sent anywhere. At the end you download a file and pass it on.",
    ])),
  ];
}

function about(form) {
  const { audit } = form;
  return summaryList([
    [audit.subjectKind === "worker" ? "Worker" : "Child", audit.subject],
    ["Team", audit.team || "Not recorded"],
    ["Audit period", `${inWords(audit.from)} to ${inWords(audit.asOf)}`],
  ]);
}

function keptOnes(form) {
  const kept = keptAudits(form);
  if (kept.length === 0) return undefined;
  const goOn = ({ key, saved, subject }) => h("p", { class: "govuk-body" },
    `${subject}, saved on ${inWords(isoOf(saved))} `,
    button(`Go on with ${subject}`, () => {
      resumeKept(form, key);
      form.go("tasks");
    }, "secondary"));
  return banner("Kept in this browser", kept.map(goOn));
}

function subject(form) {
  const { audit } = form;
  const keep = (name) => (text) => (audit[name] = text.trim());
  return [
    input({ id: "subject", label: "Reference of the case file", hint: "Such as C-0001. No name.", width: "20",
      value: audit.subject, keep: keep("subject") }),
    input({ id: "team", label: "Team (you need not say)", width: "20", value: audit.team, keep: keep("team") }),
    dateInput({ id: "as-of", legend: "The day up to which you look at the record",
      hint: `The audit looks back ${form.template.periodMonths} months from that day. For example, 31 5 2013`,
      value: audit.asOf, keep: keep("asOf") }),
  ];
}

function whoCompleted({ audit }) {
  return summaryList(audit.auditors.map(({ ref, role }) => ["Completed by", [ref, role].filter(Boolean).join(", ")]));
}

function auditors(form) {
  const { audit } = form;
  const count = Math.max(audit.auditors.length, 1);
  const place = h("div", {});
  const show = (fields) => fill(place, Array.from({ length: fields }, (_, index) => auditor(form, index)),
    button("Add another auditor", () => show(fields + 1), "secondary"));
  show(count);
  return place;
}

function auditor(form, index) {
  const { audit } = form;
  const one = audit.auditors[index] ?? { ref: "", role: "" };
  const keep = (name) => (text) => {
    one[name] = text.trim();
    if (!audit.auditors.includes(one)) audit.auditors.push(one);
    form.changed();
  };
  const of = (mine, theirs) => (index === 0 ? mine : `${theirs} of auditor ${index + 1}`);
  return h(
    "div",
    { class: "side-by-side" },
    input({ id: `auditor-${index + 1}`, label: of("Your reference", "Reference"), hint: "Such as AUD-01. No name.",
      value: one.ref, keep: keep("ref") }),
    input({ id: `auditor-${index + 1}-role`, label: of("Your role", "Role"), hint: "Such as team manager.",
      value: one.role, keep: keep("role") }),
  );
}

function begin(form, problems) {
  const { audit } = form;
  audit.auditors = audit.auditors.filter((one) => one.ref || one.role);
  const isNew = !audit.id;
  const wrong = [...(isNew ? faultsOfNew(form) : []), ...faultsOfAuditors(audit)];
  if (wrong.length > 0) return complain(problems, wrong);
  if (isNew) Object.assign(audit, newAudit(form));
  form.changed();
  form.go("tasks");
}

function faultsOfAuditors({ auditors }) {
  if (auditors.length === 0) return [{ text: "Write your reference, such as AUD-01", href: "auditor-1" }];
  const text = "A reference has letters, digits, dots and hyphens, no spaces";
  return auditors.flatMap(({ ref }, index) => (isReference(ref) ? [] : [{ text, href: `auditor-${index + 1}` }]));
}

function faultsOfNew(form) {
  const { audit } = form;
  const wrong = [];
  if (!isReference(audit.subject)) wrong.push({ text: "Write the reference of the case file", href: "subject" });
  if (!audit.asOf) wrong.push({ text: "Say up to which day you look at the record", href: "as-of" });
  if (wrong.length === 0 && isKept(form, newAudit(form))) {
    wrong.push({ text: "You have begun that audit in this browser: go on with it, above", href: "subject" });
  }
  return wrong;
}

/** What is known of an audit that no draft began. */
function newAudit({ audit, template, copy }) {
  return {
    id: `${template.id}-${audit.subject}-${audit.asOf}`,
    template: template.id,
    templateVersion: template.version,
    templateHash: template.hash,
    copy,
    subjectKind: template.subject,
    from: periodStart(audit.asOf, template.periodMonths),
  };
}

function loading(form, problems) {
  const take = async (event) => {
    try {
      await loadDocument(form, await event.target.files[0].text());
          form.resumed = undefined;
      form.go(form.isComplete ? "done" : "tasks");
    } catch (fault) {
      complain(problems, [{ text: `That file cannot be used. ${fault.message}`, href: "load" }]);
    }
  };
  return details("Load a file you saved before",
    h("div", { class: "govuk-form-group" },
      h("label", { class: "govuk-label", for: "load" }, "A draft, or a completed audit to add the worker's reply to"),
      h("input", { class: "govuk-file-upload", type: "file", id: "load", accept: ".xml", onchange: take })),
    quiet("It takes the place of what is here now."));
}
