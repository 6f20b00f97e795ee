/** What everything from a book is, in words. */
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, setLanguage } from '../words';
import { finishedWholeWords, holdsRows, leftWords, sumWords } from './whole';

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

  it('ends on who and what is in the book now', () => {
    const bare = (words: string) => words.replaceAll(/[\u2068\u2069]/g, '');
    const tally = (table: string, added: number) => ({ table, read: added, added, unchanged: 0, left: 0 });
    const tables = [tally('client', 1), tally('visit', 1200)];
    expect(bare(finishedWholeWords({ added: 1300, rejected: 0 }, { tables }))).toBe('1 client and 1,200 visits are in the book now');
    expect(bare(finishedWholeWords({ added: 3, rejected: 0 }, { tables: [tally('note', 3)] }))).toBe('3 rows are in the book now');
    expect(finishedWholeWords({ added: 0, rejected: 0 }, null)).toBe('Everything was here already');
    expect(finishedWholeWords({ added: 0, rejected: 1 }, null)).toBe('Nothing in it is new');
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
