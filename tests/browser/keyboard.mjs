// A person with a keyboard alone: Tab, Space, Enter, arrows and letters.

const mostTabs = 400;

const isFocused = (page, selector) =>
  page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector);

/** Tabs on until what `selector` names has the focus. Fails where it is never reached. */
export async function tabTo(page, selector) {
  for (let tabs = 0; tabs < mostTabs; ++tabs) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector} on "${await page.title()}"`);
}

export async function write(page, selector, text) {
  await tabTo(page, selector);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

/** Chooses the radio of `name` with that value, by arrows from the one that takes the focus. */
export async function choose(page, name, value) {
  await tabTo(page, `input[name="${name}"]`);
  await page.keyboard.press("Space");
  for (let steps = 0; steps < 10; ++steps) {
    if (await isFocused(page, `input[name="${name}"][value="${value}"]`)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no choice '${value}' for ${name}`);
}

/** A button or a link, by its words. */
export async function activate(page, words) {
  for (let tabs = 0; tabs < mostTabs; ++tabs) {
    const here = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const acts = await isFocused(page, "button, a, summary");
    if (acts && here.startsWith(words)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach '${words}' on "${await page.title()}"`);
}

export async function writeDate(page, id, [day, month, year]) {
  await write(page, `[id="${id}"]`, day);
  await write(page, `[id="${id}-month"]`, month);
  await write(page, `[id="${id}-year"]`, year);
}

/** The screen with that title. */
export async function onScreen(page, title) {
  const isThere = (wanted) => document.querySelector("h1")?.textContent === wanted;
  await page.waitForFunction(isThere, title, { timeout: 20000 });
}
