/** What people type in a hurry is understood, or plainly not: never guessed wrong. */
import { expect, it } from 'vitest';
import { day } from './say';
import { readClock, readDay, readMoney } from './typed';
import { LANGUAGES, setLanguage } from './words';

it.each([
  ['49,50', 'EUR', 4950], ['49.5', 'EUR', 4950], ['49', 'EUR', 4900], ['0,05', 'EUR', 5], [',5', 'EUR', 50],
  ['1 200', 'EUR', 120000], ['1.200', 'EUR', 120000], ['1,200', 'EUR', 120000], ['1.234,50 €', 'EUR', 123450],
  ['1,234.50', 'EUR', 123450], ['1.234.567', 'EUR', 123456700], ['€ 12', 'EUR', 1200], ['−5', 'EUR', -500],
  ['1200', 'JPY', 1200], ['12.5', 'JPY', null], ['1.234', 'KWD', 1234], ['500 руб.', 'RUB', 50000],
  ['49,555', 'EUR', 4955500], ['49,5555', 'EUR', null], ['1.2.3', 'EUR', null], ['', 'EUR', null],
  ['abc', 'EUR', null], ['.', 'EUR', null], ['99999999999999999', 'EUR', null],
] as const)('the sum %j in %s', (text, currency, minor) => {
  expect(readMoney(text, currency)).toBe(minor);
});

it.each([
  ['11', '11:00'], ['9', '09:00'], ['1130', '11:30'], ['930', '09:30'], ['960', null], ['9.30', '09:30'], ['11:00', '11:00'],
  [' 9 05 ', '09:05'], ['11h30', '11:30'], ['24', null], ['11:60', null], ['', null], ['noon', null],
])('the hour %j', (text, clock) => {
  expect(readClock(text)).toBe(clock);
});

it.each([
  ['12.3.2026', false, '2026-03-12'], ['12/03/26', false, '2026-03-12'], ['12 03', false, '2026-03-12'],
  ['11.3', false, '2027-03-11'], ['29.2', false, '2028-02-29'], ['2026-03-12', false, '2026-03-12'],
  ['12. 03. 2026.', false, '2026-03-12'], ['31.4.2026', false, null], ['13.13', false, null], ['soon', false, null],
  ['3.5', true, '--05-03'], ['29.2', true, '--02-29'], ['4.3.91', true, '1991-03-04'], ['4.3.12', true, '2012-03-04'],
])('the day %j', (text, yearless, day) => {
  expect(readDay(text, '2026-03-12', yearless)).toBe(day);
});

it('reads back every day it writes, in every language', () => {
  for (const tag of LANGUAGES) {
    setLanguage(tag);
    expect(readDay(day('2026-03-12', 'figures'), '2026-01-01', false)).toBe('2026-03-12');
    expect(readDay(day('--03-12', 'figures'), '2026-01-01', true)).toBe('--03-12');
  }
});
