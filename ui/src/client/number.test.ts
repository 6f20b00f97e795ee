/** The numbers of a card are said in short phrases, and only those that say something. */
import { beforeEach, expect, it } from 'vitest';
import type { CardNumbers } from '../api.gen';
import { setLanguage } from '../words';
import { numbersWords } from './number';

const none: CardNumbers = {
  visits: 0, year: 2026, this_year: 0, cancelled: 0, cancelled_late: 0, cancelled_by_us: 0, no_shows: 0, rebooked: { of: 0, times: 0, same: 0 },
};

beforeEach(() => setLanguage('en'));

it('a client without a past has no numbers', () => {
  expect(numbersWords(none, 'EUR')).toEqual([]);
});

it('everything that happened is counted, and what was late is told apart', () => {
  const numbers = { ...none, visits: 12, this_year: 24500, cancelled: 3, cancelled_late: 1, cancelled_by_us: 2, no_shows: 1, rebooked: { of: 9, times: 7, same: 6 } };
  expect(numbersWords(numbers, 'EUR')).toEqual([
    '12 visits', '€245.00 this year', 'rebooked 7 of 9', '3 cancelled (1 late)', 'we cancelled 2', 'missed 1',
  ]);
  setLanguage('ru');
  expect(numbersWords(numbers, 'EUR').slice(2)).toEqual(['записалась сразу: 7 из 9', '3 отмены (1 поздно)', 'мы отменили: 2', '1 неявка']);
});

it('she who never called off late is not said to', () => {
  expect(numbersWords({ ...none, cancelled: 1 }, 'EUR')).toEqual(['1 cancelled']);
});
