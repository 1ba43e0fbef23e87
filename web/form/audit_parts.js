// What an audit document is made of, in the order in which src/formats/audit writes it: one table for reading and
// writing. A name of the document, "told-on", is the field `toldOn` of the plain object.

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const attribute = (name, how = {}) => ({ name, field: camel(name), ...how });
const needed = (name, how = {}) => attribute(name, { needed: true, ...how });
const number = (name, how = {}) => attribute(name, { number: true, ...how });
const flag = (name) => attribute(name, { flag: true });

// A child element that holds words alone.
const words = (name, how = {}) => ({ name, field: camel(name), words: true, ...how });
const many = (name, field, part) => ({ name, field, many: true, ...part });
const one = (name, field, part) => ({ name, field, ...part });

const evidence = many("evidence", "evidence", {
  attributes: [needed("kind"), needed("entry"), needed("date"), attribute("source"), number("line")],
});

const answer = {
  attributes: [
    needed("question"),
    needed("version", { number: true }),
    needed("state", { otherwise: "answered" }),
    attribute("value"),
    attribute("check"),
    attribute("outcome"),
    flag("confirmed"),
  ],
  children: [words("reason"), words("correction"), evidence],
};

const prompts = {
  attributes: [needed("question"), needed("check"), needed("outcome")],
  children: [
    words("reason"),
    many("prompt", "prompts", { attributes: [flag("urgent")], children: [words("text", { needed: true }), evidence] }),
  ],
};

const conversation = {
  attributes: [needed("with"), needed("state"), attribute("date")],
  children: [words("why", { needed: (talk) => talk.state !== "held" })],
};

const risk = {
  attributes: [attribute("told"), attribute("on"), attribute("at")],
  children: [words("what"), words("response")],
};

const action = {
  attributes: [
    needed("id"),
    needed("owner"),
    attribute("due"),
    flag("urgent"),
    attribute("told"),
    attribute("told-on"),
    needed("state", { otherwise: "open" }),
    attribute("closed"),
    attribute("question"),
  ],
  children: [words("what", { needed: true }), words("measure"), words("why-later")],
};

const view = {
  attributes: [
    needed("from"),
    attribute("category"),
    attribute("rating"),
    attribute("state"),
    needed("date"),
    needed("entry"),
    attribute("source"),
    number("line"),
  ],
};

const said = (...attributes) => ({ attributes, text: "text" });

export const counting = ["working-days", "bank-holidays-from", "bank-holidays-to", "timescales-hash"].map((name) =>
  attribute(name, { within: "counting" }),
);

export const audit = {
  name: "audit",
  attributes: [
    needed("format", { always: "1" }),
    needed("id"),
    needed("template"),
    needed("template-version"),
    attribute("template-hash"),
    needed("status"),
    attribute("copy", { otherwise: "whole" }),
    needed("subject-kind"),
    needed("subject"),
    attribute("team"),
    needed("from"),
    needed("as-of"),
    ...counting,
    attribute("completed"),
    number("minutes"),
    attribute("case-file-note"),
  ],
  children: [
    many("auditor", "auditors", { attributes: [needed("ref"), attribute("role")], only: (auditor) => auditor.ref }),
    many("answer", "answers", answer),
    many("prompts", "prompts", prompts),
    many("comment", "comments", said(needed("kind"), attribute("question"), attribute("area"))),
    many("conversation", "conversations", { ...conversation, only: (talk) => talk.state }),
    many("described-not-recorded", "described", said(needed("question"))),
    many("risk-now", "risks", risk),
    many("action", "actions", { ...action, only: (one) => one.what || one.owner || one.measure }),
    one("stated-grade", "statedGrade", {
      attributes: [needed("grade")],
      children: [words("reason")],
      only: (stated) => stated.grade,
    }),
    many("feedback", "feedback", said(needed("about"))),
    many("view", "views", view),
    one("worker-reply", "workerReply", said(needed("date"))),
    one("scores", "scores", { attributes: [attribute("grade"), attribute("compliance"), attribute("practice")] }),
  ],
};
