// The sentences of explanations stand in the score plan; here their places are filled.

export function fill(plan, name, parts = {}) {
  return plan.sentences[name].replace(/\{(\w+)\}/g, (_, place) => String(parts[place]));
}

// "gate 'a'", "gates 'a' and 'b'", "gates 'a', 'b' and 'c'".
export function gatesNamed(plan, labels) {
  const quoted = labels.map((label) => `'${label}'`);
  const last = quoted.pop();
  const all = quoted.length ? `${quoted.join(", ")} and ${last}` : last;
  return fill(plan, labels.length === 1 ? "gate" : "gates", { labels: all });
}
