/** The guide speaks of what is on the screens, in the words of the screens, in every language. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../words';
import { readGuide, sections } from './guide';

const PICTURES = Object.keys(import.meta.glob('../../../docs/guide/pictures/*/*.jpg', { query: '?url' }));
const TEXTS = import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default', eager: true });
const WORDS = import.meta.glob<string>('../../../core/words/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** What is written behind the keys of a language, line by line. */
function said(tag: string): Set<string> {
  const texts = Object.entries(WORDS).filter(([path]) => path.split('/').at(-2) === tag).map(([, text]) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(/^[a-z][\w-]* = (.+)$/gm)].map((hit) => hit[1]!)));
}

it.each(LANGUAGES)('is written in %s, as the screens are', async (tag) => {
  const text = TEXTS[`../../../docs/guide/${tag}.md`]!;
  const known = said(tag);
  expect([...text.matchAll(/\*\*(.+?)\*\*/g)].map((hit) => hit[1]!).filter((name) => !known.has(name))).toEqual([]);
  const pictures = [...text.matchAll(/\]\((.+?)\)/g)].map((hit) => hit[1]!);
  expect(pictures.filter((path) => !path.startsWith(`pictures/${tag}/`) || !PICTURES.includes(`../../../docs/guide/${path}`))).toEqual([]);
  // The same keys in the same order, and as many sections and pictures.
  const english = TEXTS['../../../docs/guide/en.md']!;
  const keys = (from: string) => [...from.matchAll(/`(.+?)`/g)].map((hit) => hit[1]);
  expect([keys(text), pictures.length]).toEqual([keys(english), [...english.matchAll(/\]\(/g)].length]);
  expect((await readGuide(tag)).length).toBe(sections(english).length);
});

it('shows keys as keys, and pictures with what they show', () => {
  const [first, second] = sections('# All\n\n## One\n\nPress `Ctrl Z`.\n\n## Two\n\n![A card](pictures/en/card.jpg)\n');
  expect(first).toEqual({ title: 'One', html: '<p>Press <kbd>Ctrl</kbd> <kbd>Z</kbd>.</p>\n' });
  expect(second!.html).toMatch(/<img src=".*card.*" alt="A card" width="1180" height="740" loading="lazy">/);
});
