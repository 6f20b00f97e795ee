/** Working hours are written the way a week is lived. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { likeMonday, readSpans, weekdays, weekWords, withSpan, wrongDay, type Span } from './hours';

beforeEach(() => setLanguage('en'));

const span = (weekday: number, from: string | null, to: string | null): Span => ({ weekday, from, to });

it('a day off becomes a usual day, and a working day gets a break in its middle', () => {
  expect(withSpan([], 6)).toEqual([span(6, '09:00', '18:00')]);
  expect(withSpan([span(1, '09:00', '18:00')], 1)).toEqual([span(1, '09:00', '13:00'), span(1, '14:00', '18:00')]);
  expect(withSpan([span(1, '10:00', '12:00')], 1)).toEqual([span(1, '10:00', '12:00'), span(1, null, null)]);
});

it('Monday is copied to the weekdays and the weekend stays', () => {
  const week = likeMonday([span(1, '08:00', '12:00'), span(3, '10:00', '11:00'), span(6, '09:00', '13:00')]);
  expect(week.filter((each) => each.weekday === 3)).toEqual([span(3, '08:00', '12:00')]);
  expect(week.filter((each) => each.weekday === 6)).toEqual([span(6, '09:00', '13:00')]);
  expect(week).toHaveLength(6);
});

it('an empty span is left out, a half one is pointed at', () => {
  expect(readSpans([span(1, null, null), span(2, '09:00', '10:00')])).toEqual({ spans: [span(2, '09:00', '10:00')] });
  expect(readSpans([span(4, '09:00', null)])).toEqual({ half: 4 });
});

it('a refusal is shown at its day', () => {
  const week = [span(1, '09:00', '13:00'), span(2, '09:00', '13:00'), span(2, '12:00', '18:00'), span(5, '12:00', '09:00')];
  const fault = (rule: 'overlaps' | 'from_after_to', detail: string) => ({ kind: 'invalid' as const, field: 'hours', rule, detail });
  expect(wrongDay(fault('overlaps', '12:00–18:00'), week)).toBe(2);
  expect(wrongDay(fault('overlaps', '09:00–13:00'), week)).toBe(2);
  expect(wrongDay(fault('from_after_to', '12:00–09:00'), week)).toBe(5);
  expect(wrongDay(null, week)).toBeNull();
});

it('the week begins on the day it begins in the language', () => {
  expect(weekdays().map((each) => each.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  setLanguage('ru');
  expect(weekdays()[0]).toEqual({ weekday: 1, name: 'Понедельник' });
});

it('a week is read in one line: alike days together, a day off left out', () => {
  const usual = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '14:00', to: '18:00' },
    { weekday, from: '09:00', to: '13:00' },
  ]);
  expect(weekWords([...usual, { weekday: 6, from: '10:00', to: '14:00' }])).toBe('Mon–Fri 09:00–13:00, 14:00–18:00 · Sat 10:00–14:00');
  expect(weekWords(usual.filter((each) => each.weekday !== 3))).toBe('Mon–Tue 09:00–13:00, 14:00–18:00 · Thu–Fri 09:00–13:00, 14:00–18:00');
  expect(weekWords([])).toBe('No hours yet');
});
