/** The guide for whoever works with the program, read from docs/guide: the same text there and here. */
import { marked, Renderer, type Token } from 'marked';

const TEXTS = import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../docs/guide/pictures/*/*.jpg', { query: '?url', import: 'default', eager: true });

/** Of every picture, as they are taken: so that the text does not move when one comes. */
const [WIDTH, HEIGHT] = [1180, 740];

export type Section = { title: string; html: string };

/** The guide in a language, section by section; in English where it is not written. */
export async function readGuide(language: string): Promise<Section[]> {
  const read = TEXTS[`../../../docs/guide/${language}.md`] ?? TEXTS['../../../docs/guide/en.md']!;
  return sections(await read());
}

/** What stands under each heading of the second rank. */
export function sections(text: string): Section[] {
  const found: { title: string; tokens: Token[] }[] = [];
  for (const token of marked.lexer(text)) {
    if (token.type === 'heading' && token.depth === 2) found.push({ title: token.text as string, tokens: [] });
    else found.at(-1)?.tokens.push(token);
  }
  return found.map(({ title, tokens }) => ({ title, html: marked.parser(tokens, { renderer }) }));
}

const renderer = new Renderer();
// What stands in code is a key to press.
renderer.codespan = ({ text }) => text.split(' ').map((cap) => `<kbd>${cap}</kbd>`).join(' ');
renderer.image = ({ href, text }) => `<img src="${PICTURES[`../../../docs/guide/${href}`] ?? ''}" alt="${text}" width="${WIDTH}" height="${HEIGHT}" loading="lazy">`;
