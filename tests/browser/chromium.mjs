// Debian's Chromium, driven by playwright-core, on pages of our own that ask the network for nothing.
import { chromium } from "playwright-core";

export const program = process.env.CHROMIUM ?? "/usr/bin/chromium";

// Calls `use` with a page on which `path` is open. What the page reports as an error, or asks of the network, throws.
// `patience`: for how many milliseconds each step is waited for.
export async function withPage(path, use, options = {}) {
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: program, args: root ? ["--no-sandbox"] : [] });
  const faults = [];
  try {
    const { patience = 30_000, ...pageOptions } = options;
    const page = await browser.newPage(pageOptions);
    page.setDefaultTimeout(patience);
    page.on("pageerror", (error) => faults.push(`error in the page: ${error}`));
    page.on("request", (request) => {
      if (!/^(file|blob|data):/.test(request.url())) faults.push(`the page asked for ${request.url()}`);
    });
    await page.goto(`file://${path}`);
    const result = await use(page);
    if (faults.length) throw new Error(faults.join("\n"));
    return result;
  } finally {
    await browser.close();
  }
}
