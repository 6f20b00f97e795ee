/** The words of a backup in its list. */
import { expect, it } from 'vitest';
import { setLanguage } from '../words';
import { backupWords, sorted } from './backup';

const row = (bytes: number, kept_until: string | null = null) => ({ backup: 'x', made: '2026-03-12T18:02', bytes, kept_until });

it.each([
  ['en', row(3_900_000), /^Thu 12 March.*18:02.* · .*4.* MB$/],
  ['en', row(10), / · .*1.* MB$/],
  ['en', row(10, '2026-06-10T18:02'), /kept until .*Wed 10 June/],
  ['ru', row(3_900_000), /^чт, 12 марта.*18:02.* · .*4.* МБ$/],
])('is said in %s', (language, backup, words) => {
  setLanguage(language);
  expect(backupWords(backup)).toMatch(words);
});

it('stands apart from the books that gave way', () => {
  const [one, two] = [row(1), row(1, '2026-06-10T18:02')];
  expect(sorted([one, two])).toEqual({ backups: [one], replaced: [two] });
});
