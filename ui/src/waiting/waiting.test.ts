/** For what somebody waits and why somebody fits, in plain words. */
import { beforeEach, expect, it } from 'vitest';
import type { GapFit, Standing } from '../api.gen';
import { setLanguage } from '../words';
import { fitWords, gapDayWords, gapWords, whyWords, wishWords } from './waiting';

const TODAY = '2026-03-12';
const fit = (more: Partial<GapFit> = {}): GapFit => ({
  client: 'c', name: 'Ana', address_form: '', language: '', channels: [], services: [{ id: 's', name: 'Lash fill' }],
  at: '2026-03-12T12:15', ends: '2026-03-12T13:30', minutes: 75, price: 4000, why: 'waiting', reasons: [], waiting: 'w', words: '',
  instead: null, standing: null, ...more,
});

beforeEach(() => setLanguage('en'));

it('a wish says its days, its weekdays and its part of the day', () => {
  const wish = { from: '2026-03-16', until: '2026-03-20', weekdays: [2, 4], part: 'morning' } as const;
  expect(wishWords({ ...wish, weekdays: [2, 4] }, TODAY)).toBe('16 Mar – 20 Mar · Tue, Thu · mornings');
  expect(wishWords({ ...wish, from: '2026-03-01', weekdays: [], part: '' }, TODAY)).toBe('until 20 Mar');
  setLanguage('ru');
  expect(wishWords({ ...wish, from: TODAY, weekdays: [7], part: 'evening' }, TODAY)).toMatch(/^до 20 мар\.? · вс · вечером$/);
});

it('a gap says when and how long', () => {
  expect(gapWords({ from: '2026-03-12T12:15', to: '2026-03-12T13:00', minutes: 45 })).toBe('12:15 – 13:00, 45 min');
  expect([gapDayWords(TODAY, TODAY), gapDayWords('2026-03-13', TODAY)]).toEqual(['Today', 'Tomorrow']);
});

it('whoever waits says so, whoever is due says how late', () => {
  const late = { state: 'late', late_days: 9 } as Standing;
  expect(whyWords(fit(), TODAY)).toEqual({ text: 'waiting', tone: 'accent' });
  expect(whyWords(fit({ why: 'late', standing: late }), TODAY)).toEqual({ text: '9 days late', tone: 'late' });
  expect(whyWords(fit({ why: 'due' }), TODAY)).toEqual({ text: 'due', tone: 'due' });
});

it('the line under her name says what, how long, and what it stands instead of', () => {
  expect(fitWords(fit({ reasons: [{ kind: 'usual_hour' }] }))).toBe('Lash fill · 75 min · her usual hour');
  const instead = { id: 'v', at: '2026-03-21T11:30', ends: '2026-03-21T12:45', services: ['Lash fill'], state: 'booked' } as const;
  expect(fitWords(fit({ instead: { ...instead, services: ['Lash fill'] } }))).toBe('Lash fill · 75 min · booked Sat 21 March, 11:30, would come earlier');
});
