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

// Whether a document has a seal that is not its own. False where this browser cannot tell.
export async function isChanged(document) {
  const at = document.lastIndexOf("<seal");
  if (at < 0 || !canSeal()) return false;
  const stated = /^<seal\s+sha256="([0-9a-f]{64})"\s*\/>\s*<\/audit>\s*$/.exec(document.slice(at))?.[1];
  return stated !== (await digits(document.slice(0, document.lastIndexOf("\n", at) + 1)));
}
