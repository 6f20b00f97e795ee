/** Every sentence on the screens, in the language of the person at the desk. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import { language } from './language.svelte';

const FILES = import.meta.glob<string>('../../core/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

type Vars = Record<string, FluentVariable>;

const bundles = makeBundles();

/** The languages the words exist in, as tags: one folder, one language. */
export const LANGUAGES = [...bundles.keys()].sort();

/** Turns the screens to the best language there is for the wish; English when none fits. */
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

/** The words of another language than the screen's, for a text that is read elsewhere. `tag` is one of LANGUAGES. */
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
  return text;
}

function makeBundles() {
  const made = new Map<string, FluentBundle>();
  for (const [path, source] of Object.entries(FILES)) {
    const tag = path.split('/').at(-2)!;
    const bundle = made.get(tag) ?? new FluentBundle(tag, { useIsolating: false });
    const clashes = bundle.addResource(new FluentResource(source));
    if (clashes[0] && !import.meta.env.PROD) throw new Error(`${path}: ${clashes[0].message}`);
    made.set(tag, bundle);
  }
  return made;
}
