/** The words are complete: the same sentences and the same blanks in every language, with right plurals. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, setLanguage, t } from './words';
import { fileName, LATER } from './words/later';

const FILES = import.meta.glob<string>('../../core/words/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** Each key of a language with the variables its sentence needs. */
function blanks(tag: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [path, source] of Object.entries(FILES)) {
    if (path.split('/').at(-2) !== tag) continue;
    for (const message of source.split(/^(?=[a-z])/m)) {
      const key = /^([a-z][\w-]*)\s*=/.exec(message)?.[1];
      if (key) found[key] = [...new Set([...message.matchAll(/\$([\w-]+)/g)].map((hit) => hit[1]!))].sort();
    }
  }
  return found;
}

describe('words', () => {
  beforeEach(() => setLanguage('en'));

  it('say the same things with the same blanks in every language', () => {
    expect(LANGUAGES).toEqual([...new Set(Object.keys(FILES).map((path) => path.split('/').at(-2)))].sort());
    for (const tag of LANGUAGES) expect(blanks(tag), tag).toEqual(blanks('en'));
  });

  it('follow the language at once, also when a region is asked for', () => {
    expect(t('nav-today')).toBe('Today');
    setLanguage('ru-RU');
    expect(t('nav-today')).toBe('Сегодня');
    setLanguage('xx');
    expect(t('nav-today')).toBe('Today');
  });

  it('count rightly in Russian', () => {
    setLanguage('ru');
    expect([1, 2, 5, 11, 21, 32].map((seconds) => t('fault-wait', { seconds }).match(/секунд\S*/)?.[0])).toEqual([
      'секунду', 'секунды', 'секунд', 'секунд', 'секунду', 'секунды',
    ]);
  });

  it('of later screens come behind those of the first, and are said when they are there', async () => {
    const files = new Set(Object.keys(FILES).map(fileName));
    expect(LATER.filter((name) => !files.has(name))).toEqual([]);

    vi.resetModules();
    const words = await import('./words');
    await words.readFirstWords('uk');
    words.setLanguage('uk');
    expect(words.t('nav-today')).toBe('Сьогодні');
    expect([words.t('import-title'), words.hasWords('import-title')]).toEqual(['', false]);
    await words.wordsRead();
    expect([words.t('import-title'), words.hasWords('import-title')]).toEqual(['Перенести клієнток', true]);
    expect(() => words.t('no-such-key')).toThrow('no-such-key');
  });

  it('stop on a missing key or a missing blank', () => {
    expect(() => t('no-such-key')).toThrow('no-such-key');
    expect(() => t('app-title')).toThrow('app-title');
  });

  it('end a sentence with one point, also after a day that has its own', () => {
    setLanguage('ru');
    expect(t('client-break-added', { day: '12 мар.' })).toBe('Записан перерыв до 12 мар.');
    expect(t('client-break-added', { day: '12 марта' })).toBe('Записан перерыв до 12 марта.');
  });
});
