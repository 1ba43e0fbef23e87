// The seal of a completed audit: the SHA-256 of all that stands before its line (src/formats/audit/seal.cpp).

const end = "</audit>\n";

async function digits(text) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const canSeal = () => globalThis.crypto?.subtle !== undefined;

// The document with its seal; as it is where this browser cannot make one.
export async function sealed(document) {
  if (!canSeal() || !document.endsWith(end)) return document;
  const body = document.slice(0, -end.length);
  return `${body}  <seal sha256="${await digits(body)}"/>\n${end}`;
}

// The line of the seal, which holds the seal alone, and the end.
const ending = /^ {2}<seal\s+sha256="([0-9a-f]{64})"\s*\/>\s*<\/audit>\s*$/;

// Whether a document has a seal that is not its own. False where this browser cannot tell.
export async function isChanged(document) {
  if (!document.includes("<seal") || !canSeal()) return false;
  const line = document.lastIndexOf("\n", document.lastIndexOf("<seal")) + 1;
  const stated = ending.exec(document.slice(line))?.[1];
  return stated !== (await digits(document.slice(0, line)));
}
