/** What looking back has found is told in the language of the screen; nothing found is said so. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { columns, countWords, monthWords, told } from './backtest';

const none = { flagged: 0, lost: 0, too_late: 0 };

beforeEach(() => setLanguage('en'));

it('names a month', () => {
  expect(monthWords('2026-03-01')).toBe('March 2026');
  setLanguage('ru');
  expect(monthWords('2026-03-01')).toBe('март 2026');
});

it('knows when there was nothing to look back on', () => {
  expect(told({ months: [], own: none, sixty: none })).toBe(false);
  expect(told({ months: [], own: none, sixty: { ...none, too_late: 1 } })).toBe(true);
});

it('says the totals', () => {
  expect(countWords('own', { flagged: 212, lost: 168, too_late: 0 })).toBe('Of 212 whom her own rhythm would have named, 168 had not come back in time; 44 came after all.');
  expect(countWords('own', { flagged: 1, lost: 1, too_late: 2 })).toContain('2 were lost before they were named.');
  expect(countWords('sixty', { flagged: 140, lost: 121, too_late: 64 })).toBe(
    'Sixty days for everyone would have named 140: 121 had not come back in time, 19 came after all; 64 were lost before they were named.',
  );
  setLanguage('ru');
  expect(countWords('sixty', { flagged: 140, lost: 121, too_late: 64 })).toContain('пропали раньше, чем их назвали: 64');
});

it('each column is of its own rule', () => {
  const month = { month: '2026-03-01', own: { flagged: 1, lost: 2, too_late: 9 }, sixty: { flagged: 3, lost: 4, too_late: 5 } };
  expect(columns().map((column) => column.of(month))).toEqual([1, 2, 3, 4, 5]);
});
