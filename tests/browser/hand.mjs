/** What a hand at the desk does in these tests: opens screens, presses keys and counts them, asks the book what it holds. */
import assert from 'node:assert/strict';

/** Asks the book behind a page, past the screens. */
export async function ask(page, address, name, args = {}) {
  const answer = await page.request.post(`${address}ask/${name}`, { data: args });
  assert.ok(answer.ok(), `ask ${name}: ${answer.status()}`);
  return answer.json();
}

export async function tell(page, address, name, args = {}) {
  const answer = await page.request.post(`${address}tell/${name}`, { data: args });
  assert.ok(answer.ok(), `tell ${name}: ${answer.status()}`);
  return (await answer.json()).out;
}

/** Opens a screen afresh, in a language, and waits until it has drawn what it asked for. */
export async function open(page, address, route, language = 'en') {
  await tell(page, address, 'desk_look', { language, theme: 'system' });
  onTheWay(page);
  await page.goto('about:blank');
  await page.goto(`${address}#/${route}`);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await quiet(page);
}

/** Nothing is on its way to the book any more, and what came back is drawn. */
export async function quiet(page) {
  const waiting = onTheWay(page);
  for (let still = 0; still < 2; still = waiting.size === 0 ? still + 1 : 0) {
    await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 20)));
  }
}

const pages = new WeakMap();

function onTheWay(page) {
  const known = pages.get(page);
  if (known) return known;
  const requests = new Set();
  pages.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return requests;
}

/** The client found first by these words. */
export async function clientOf(page, address, words) {
  const { hits } = await ask(page, address, 'search_find', { words });
  assert.ok(hits.length > 0, `nobody is found by ${words}`);
  return hits[0];
}

/** Presses keys one after another and counts them. */
export function hand(page) {
  return {
    presses: 0,
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        this.presses += 1;
        await quiet(page);
      }
    },
  };
}

/** Lets files go over the window, as a file manager does: each its name and what is in it. */
export function drop(page, files) {
  return page.evaluate((files) => {
    const data = new DataTransfer();
    for (const [name, letters] of files) data.items.add(new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], name));
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files.map(([name, inside]) => [name, Buffer.from(inside).toString('base64')]));
}

/** What has the focus, in words: its name, else its text. */
export function focused(page) {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent.trim() ?? at.textContent.trim();
  });
}

/** What would have been opened, instead of opening it: no messenger lives on the computer of a test. */
export async function catchLinks(page) {
  await page.addInitScript(() => {
    window.opened = [];
    document.addEventListener('click', (event) => {
      const href = event.target.closest?.('a')?.getAttribute('href') ?? '';
      if (!/^[a-z]+:/.test(href) || href.startsWith('blob:')) return;
      event.preventDefault();
      window.opened.push(href);
    }, true);
  });
}
