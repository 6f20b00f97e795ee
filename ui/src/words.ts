/** Every sentence on the screens, in the language of the person at the desk. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import { language } from './language.svelte';

/** Each language is a file of its own, read when it is spoken: nobody waits for words that nobody reads. */
const FILES = import.meta.glob<string[]>('./words/*.ts', { import: 'default' });

type Vars = Record<string, FluentVariable>;

const bundles = new Map<string, FluentBundle>();

/** The languages the words exist in, as tags: one file, one language. */
export const LANGUAGES = Object.keys(FILES).map((path) => path.slice('./words/'.length, -'.ts'.length)).sort();

/** Reads the words of the first of these languages that has some; answers which that is. */
export async function readWords(...wishes: string[]): Promise<string> {
  const tag = languageFor(...wishes);
  if (!bundles.has(tag)) bundles.set(tag, await bundleOf(tag));
  return tag;
}

/** Turns the screens to the best language there is for the wish; English when none fits. Its words must have been read. */
export function setLanguage(wish: string) {
  language.tag = languageFor(wish);
  document.documentElement.lang = language.tag;
}

/**
 * The sentence behind a key. A missing key or variable stops a test; in front of a client
 * the key itself is shown, so that the screen still works.
 */
export function t(key: string, vars: Vars = {}): string {
  return sentence(language.tag, key, vars);
}

/** The words of another language than the screen's, for a text that is read elsewhere. `tag` is one of LANGUAGES, and read. */
export function wordsIn(tag: string): (key: string, vars?: Vars) => string {
  return (key, vars = {}) => sentence(tag, key, vars);
}

/** The first of these languages that has words; a region may be named. English when none has. */
export function languageFor(...wishes: string[]): string {
  const asked = wishes.filter(Boolean);
  const [best] = negotiateLanguages(asked, LANGUAGES, { defaultLocale: 'en', strategy: 'lookup' });
  return best ?? 'en';
}

/** Whether there is a sentence for this key: for keys made from what the book answered. */
export function hasWords(key: string): boolean {
  return bundles.get(language.tag)?.hasMessage(key) ?? false;
}

function sentence(tag: string, key: string, vars: Vars): string {
  const bundle = bundles.get(tag);
  const message = bundle?.getMessage(key);
  if (!bundle || !message?.value) {
    if (import.meta.env.PROD) return key;
    throw new Error(`No words for "${key}" in ${tag}`);
  }
  const wrong: Error[] = [];
  const text = bundle.formatPattern(message.value, vars, wrong);
  if (wrong[0] && !import.meta.env.PROD) throw new Error(`"${key}" in ${tag}: ${wrong[0].message}`);
  return withoutTwins(text, vars);
}

/** “Until 12 Mar.”: what ends in a point of its own needs no second one at the end of a sentence. */
function withoutTwins(text: string, vars: Vars): string {
  const pointed = Object.values(vars).filter((value): value is string => typeof value === 'string' && /[^.]\.$/.test(value));
  return pointed.reduce((said, value) => said.replaceAll(`${value}.`, () => value), text);
}

async function bundleOf(tag: string): Promise<FluentBundle> {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const source of await FILES[`./words/${tag}.ts`]!()) {
    const clashes = bundle.addResource(new FluentResource(source));
    if (clashes[0] && !import.meta.env.PROD) throw new Error(`${tag}: ${clashes[0].message}`);
  }
  return bundle;
}
