/** What everything from a book is, in words. */
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, setLanguage } from '../words';
import { holdsRows, leftWords, sumWords } from './whole';

afterEach(() => setLanguage('en'));

const WHY = ['unreadable', 'no_parent', 'loose', 'taken', 'differs', 'erased', 'overlaps'] as const;

describe('everything from a book', () => {
  it('is told in five lines, and none of its rows is missing', () => {
    const rows = [
      { table: 'client', rows: 812 },
      { table: 'visit', rows: 8331 },
      { table: 'note', rows: 40 },
      { table: 'setting', rows: 9 },
      { table: 'tag', rows: 3 },
    ];
    expect(holdsRows({ rows, pictures: 7 }).map(({ count }) => count)).toEqual([812, 8331, 40, 7, 12]);
  });

  it('adds up', () => {
    const words = sumWords({ added: 1200, unchanged: 3, rejected: 2 });
    expect(words.replaceAll(/[\u2068\u2069]/g, '')).toBe('1,205 rows read = 1,200 added + 3 here already + 2 left out');
  });

  it('says of every row that was left out which and why, in every language', () => {
    for (const tag of LANGUAGES) {
      setLanguage(tag);
      for (const why of WHY) expect(leftWords({ table: 'visit_service', line: 12, why })).not.toContain('export-');
    }
  });
});
