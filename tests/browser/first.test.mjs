/** What a window reads before it shows anything stays small: the code of Today and the words of one language. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../../ui/dist/', import.meta.url);
/** In kilobytes of 1000, packed. The aim is 150; Cyrillic words are the longest and miss it by a little. */
const MOST = 165;

const packed = async (path) => gzipSync(await readFile(new URL(path, DIST)), { level: 9 }).length / 1000;

test('the first screen reads little code, in every language', async (told) => {
  const page = await readFile(new URL('index.html', DIST), 'utf8');
  const code = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  assert.ok(code.length > 0, 'the page names its code');
  const sizes = await Promise.all(code.map(packed));
  const screen = sizes.reduce((sum, size) => sum + size, 0);
  const files = await readdir(new URL('assets/', DIST));
  for (const language of await readdir(new URL('../../core/words/', import.meta.url))) {
    // The guide of a language is called like its words, and is short.
    const both = files.filter((name) => new RegExp(`^${language}-[^.]+\\.js$`).test(name));
    assert.equal(both.length, 2, `${language}: ${both}`);
    const words = Math.max(...(await Promise.all(both.map((name) => packed(`assets/${name}`)))));
    told.diagnostic(`${language}: ${screen.toFixed(1)} kB of code and ${words.toFixed(1)} kB of words`);
    assert.ok(screen + words < MOST, `${language}: ${(screen + words).toFixed(1)} kB`);
  }
});
