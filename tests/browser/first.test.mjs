/** What a window reads before it shows anything stays small: the code of Today and the words of one language. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { screen } from './harness.mjs';
import { tell } from './hand.mjs';

const DIST = new URL('../../ui/dist/', import.meta.url);
/** In kilobytes of 1000, packed. */
const MOST = 150;

const packed = async (path) => gzipSync(await readFile(new URL(path, DIST)), { level: 9 }).length / 1000;

test('the first screen reads little code, in every language', async (told) => {
  const page = await readFile(new URL('index.html', DIST), 'utf8');
  const code = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  assert.ok(code.length > 0, 'the page names its code');
  const sizes = await Promise.all(code.map(packed));
  const screen = sizes.reduce((sum, size) => sum + size, 0);
  const files = await readdir(new URL('assets/', DIST));
  for (const language of await readdir(new URL('../../core/words/', import.meta.url))) {
    const file = files.find((name) => name.startsWith(`first-${language}-`));
    assert.ok(file, `${language} has words for the first screen`);
    const words = await packed(`assets/${file}`);
    told.diagnostic(`${language}: ${screen.toFixed(1)} kB of code and ${words.toFixed(1)} kB of words`);
    assert.ok(screen + words < MOST, `${language}: ${(screen + words).toFixed(1)} kB`);
  }
});

for (const language of ['en', 'uk']) {
  screen(`the first screen says everything before the rest of the words is there, ${language}`, { demo: true }, async ({ page, address }) => {
    await tell(page, address, 'hint_read', { hint: 'today' });
    await tell(page, address, 'desk_look', { language, theme: 'system' });
    const held = [];
    await page.route(/later-\w+-/, (route) => held.push(route));
    await page.goto('about:blank');
    await page.goto(`${address}#/today`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(1500);
    assert.ok(held.length > 0, 'the rest is on its way');
    const before = await page.locator('body').ariaSnapshot();

    await Promise.all(held.map((route) => route.continue()));
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(before, await page.locator('body').ariaSnapshot());
  });
}
