// A browser with a profile that outlives its window, so that closing and opening again can be shown.
import { chromium } from "playwright-core";
import { program } from "./chromium.mjs";

/** Calls `use` with a page on which `path` is open. A fault or a line on the console, or a request, throws. */
export async function inProfile(profile, path, use, options = {}) {
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    args: root ? ["--no-sandbox"] : [],
    acceptDownloads: true,
    viewport: { width: 1000, height: 900 },
    ...options,
  });
  const faults = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("pageerror", (error) => faults.push(`error in the page: ${error}`));
  page.on("console", (line) => faults.push(`on the console: ${line.text()}`));
  context.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`the page asked for ${request.url()}`);
  });
  try {
    await page.goto(`file://${path}`);
    const result = await use(page);
    if (faults.length) throw new Error(faults.join("\n"));
    return result;
  } finally {
    await context.close();
  }
}

/** The text and the name of the file that `act` makes the browser download. */
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}
