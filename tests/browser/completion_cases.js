// completion_cases.js PLANS FIXTURES: the cases that the program's tests of completion share with the form's script.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lintText } from "../../web/form/lint.js";
import { whatIsMissing } from "../../web/form/missing.js";
import { smartFaults } from "../../web/form/smart.js";

const [plans, fixtures] = process.argv.slice(2);

function casesOf(name) {
  const cases = JSON.parse(readFileSync(`${fixtures}/completion/${name}.json`, "utf8"));
  assert.ok(cases.length > 10);
  return cases;
}

const formsOf = (folder) =>
  execFileSync(plans, [folder], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("every shared text gets the hints that it names, and no others", () => {
  for (const { text, hints } of casesOf("lint")) {
    const found = lintText(text).map(({ kind, at, length }) => ({ kind, text: text.slice(at, at + length) }));
    assert.deepEqual(found, hints, text);
  }
});

test("every shared action has the faults that it names, and no others", () => {
  for (const { action, completed, faults } of casesOf("smart")) {
    assert.deepEqual(smartFaults(action, completed), faults, JSON.stringify(action));
  }
});

test("of every shared audit that is missing which its case names, and no more", () => {
  const forms = formsOf(`${fixtures}/scoring/templates`);
  for (const { name, template, audit, gaps } of casesOf("missing")) {
    const form = forms.find((one) => one.template.id === template);
    assert.deepEqual(whatIsMissing(audit, form.template, form.plan), gaps, name);
  }
});

test("of words that are only white space nothing is said", () => {
  const faults = smartFaults({ what: " ", owner: "\t", measure: "\n", due: "2026-06-06" }, "2026-06-06");
  assert.equal(faults.length, 3);
});

test("a long text is looked through in time", () => {
  assert.deepEqual(lintText("The plan was reviewed. ".repeat(20000)), []);
  assert.equal(lintText(`${"a".repeat(1000000)}@example.org`).length, 1);
  assert.equal(lintText("dob 01/01/2001 ".repeat(7000)).length, 7000);
});
