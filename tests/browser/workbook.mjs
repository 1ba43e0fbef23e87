// A workbook's sheets, read through its archive and XML.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** The archive's files by name, found through its central directory. */
function unzipped(bytes) {
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; --left) {
    const [method, packed, , nameLength, extra, comment] =
      [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), 0, bytes.readUInt16LE(at + 28),
        bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString("utf8"));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const unescaped = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) =>
  ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]);

function column(reference) {
  let number = 0;
  for (const letter of reference.match(/^[A-Z]+/)[0]) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** By the sheets' names: rows of cells, texts as texts and numbers as numbers. */
export function sheetsOf(path) {
  const files = unzipped(readFileSync(path));
  const shared = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)]
    .map(([, text]) => unescaped(text));
  const names = [...files.get("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => unescaped(name));
  return new Map(names.map((name, index) => {
    const rows = [];
    for (const [, row, cells] of files.get(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row r="(\d+)"[^>]*>([^]*?)<\/row>/g)) {
      const values = (rows[Number(row) - 1] = []);
      for (const [, reference, type, value] of cells.matchAll(/<c r="([A-Z]+\d+)"(?: s="\d+")?(?: t="(\w+)")?><v>([^<]*)<\/v>/g))
        values[column(reference)] = type === "s" ? shared[Number(value)] : Number(value);
    }
    return [name, rows];
  }));
}
