/** A month is told in the language of the screen, and nothing found is said so. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { monthWords, told } from './backtest';

beforeEach(() => setLanguage('en'));

it('names a month', () => {
  expect(monthWords('2026-03-01')).toBe('March 2026');
  setLanguage('ru');
  expect(monthWords('2026-03-01')).toContain('март');
});

it('knows when there was nothing to look back on', () => {
  const none = { flagged: 0, lost: 0, too_late: 0 };
  expect(told({ months: [], own: none, sixty: none })).toBe(false);
  expect(told({ months: [], own: none, sixty: { ...none, too_late: 1 } })).toBe(true);
});
