/** Every sentence on the screens, in the language of the person at the desk. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import { untrack } from 'svelte';
import { language } from './language.svelte';
import { fileName, LATER } from './words/later';

/** A language is read when it is spoken: nobody waits for words that nobody reads. */
const FILES = import.meta.glob<string>('../../core/words/*/*.ftl', { query: '?raw', import: 'default' });

type Vars = Record<string, FluentVariable>;

type Spoken = {
  bundle: FluentBundle;
  /** Sentences as they are written, by key, until they are said for the first time: of thousands a day needs some hundred. */
  unread: Map<string, string>;
  /** What the first screen says is there. */
  first: Promise<void>;
  /** Everything is there. */
  all: Promise<void>;
  whole: boolean;
};
const spoken = new Map<string, Spoken>();

/** The languages the words exist in, as tags: one folder, one language. */
export const LANGUAGES = [...new Set(Object.keys(FILES).map((path) => path.split('/').at(-2)!))].sort();

/** Reads the words of the first of these languages that has some; answers which that is. */
export async function readWords(...wishes: string[]): Promise<string> {
  const tag = languageFor(...wishes);
  await speak(tag).all;
  return tag;
}

/** The same, but only what the first screen says is waited for; the rest comes right behind. */
export async function readFirstWords(...wishes: string[]): Promise<string> {
  const tag = languageFor(...wishes);
  await speak(tag).first;
  return tag;
}

/** For whatever is drawn after the first screen: all words of the screens' language are there. */
export function wordsRead(): Promise<void> {
  // Whoever waits for them now does not wait again when the language changes.
  return speak(untrack(() => language.tag)).all;
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
  return found(language.tag, key) !== undefined;
}

function sentence(tag: string, key: string, vars: Vars): string {
  const now = spoken.get(tag);
  const words = found(tag, key);
  if (!now || !words) {
    // In a moment it is there, and then it is said.
    if (now && !now.whole) return '';
    if (import.meta.env.PROD) return key;
    throw new Error(`No words for "${key}" in ${tag}`);
  }
  const wrong: Error[] = [];
  const text = now.bundle.formatPattern(words, vars, wrong);
  if (wrong[0] && !import.meta.env.PROD) throw new Error(`"${key}" in ${tag}: ${wrong[0].message}`);
  return withoutTwins(text, vars);
}

/** “Until 12 Mar.”: what ends in a point of its own needs no second one at the end of a sentence. */
function withoutTwins(text: string, vars: Vars): string {
  const pointed = Object.values(vars).filter((value): value is string => typeof value === 'string' && /[^.]\.$/.test(value));
  return pointed.reduce((said, value) => said.replaceAll(`${value}.`, () => value), text);
}

/** A sentence that is not there yet is looked for again when the rest has come. */
function found(tag: string, key: string) {
  const now = spoken.get(tag);
  if (!now) return undefined;
  const source = now.unread.get(key);
  if (source) {
    now.unread.delete(key);
    now.bundle.addResource(new FluentResource(source));
  }
  const words = now.bundle.getMessage(key)?.value ?? undefined;
  if (!words && !now.whole) void language.arrived;
  return words;
}

function speak(tag: string): Spoken {
  const known = spoken.get(tag);
  if (known) return known;
  const bundle = new FluentBundle(tag, { useIsolating: false });
  const unread = new Map<string, string>();
  const first = read(unread, tag, (name) => !LATER.includes(name));
  const all = first.then(() => read(unread, tag, (name) => LATER.includes(name)));
  const now: Spoken = { bundle, unread, first, all, whole: false };
  spoken.set(tag, now);
  all.then(
    () => {
      now.whole = true;
      language.arrived += 1;
    },
    // Whoever asks for them again has them read again.
    () => spoken.delete(tag),
  );
  return now;
}

async function read(unread: Map<string, string>, tag: string, wanted: (name: string) => boolean) {
  const files = Object.entries(FILES).filter(([path]) => path.split('/').at(-2) === tag && wanted(fileName(path)));
  for (const source of await Promise.all(files.map(([, file]) => file()))) {
    // A sentence begins where a line begins with a letter.
    for (const sentence of source.split(/^(?=[a-z])/m)) unread.set(sentence.slice(0, sentence.search(/[ =]/)), sentence);
  }
}
