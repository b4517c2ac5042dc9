import type { Page } from 'playwright-core';

/** Each finds other people than the one before. */
const texts = ['a', 'an', '', 'e', 'el', '', 'm', 'ma', '', 's', 'sa', '', 'r', 'ro', '', 't', 'th', ''];

/** How long it takes from each change of the search text until what was found is drawn, in milliseconds. */
export async function filterTimes(page: Page): Promise<readonly number[]> {
  return (await page.evaluate(`(${searching})(${JSON.stringify(texts)})`)) as number[];
}

/**
 * Runs in the page: changes the text as a keystroke does, and looks once a frame whether another number is found; the frame after
 * that has been drawn. Text, because what compiles this file leaves helpers in functions that a page does not have.
 */
const searching = `async (texts) => {
  const grid = () => document.querySelector('[role=grid]');
  const box = grid().closest('[id^="web-part-"]').querySelector('input[type=search], input[role=searchbox]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const times = [];
  for (const text of texts) {
    const before = grid().getAttribute('aria-rowcount');
    const began = performance.now();
    write.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    while (grid() && grid().getAttribute('aria-rowcount') === before) {
      if (performance.now() - began > 10000) throw new Error('"' + text + '" finds as many as before');
      await frame();
    }
    await frame();
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 150));
  }
  return times;
}`;
