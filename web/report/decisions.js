// Decisions on themes, written as audit-templates/grammars/theme-decisions.rng has them.
const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

function element(name, attributes) {
  const written = Object.entries(attributes).filter(([, value]) => value !== "");
  return `    <${name}${written.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")} />\n`;
}

function phraseOf({ phrase, use, newId }) {
  if (use === "ignore") return { phrase, use };
  return use === "new-theme" ? { phrase, use, theme: newId } : { phrase, use: "add", theme: use };
}

export function decisionsXml({ hits, comments, phrases }) {
  const all = [
    ...hits.map((one) => element("hit", one)),
    ...comments.map((one) => element("comment", one)),
    ...phrases.map((one) => element("phrase", phraseOf(one))),
  ];
  return `<?xml version="1.0"?>\n<theme-decisions format="1">\n  <decided>\n${all.join("")}  </decided>\n</theme-decisions>\n`;
}
