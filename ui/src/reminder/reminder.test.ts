/** Why someone waits is said in words, in both languages. */
import { beforeEach, expect, it } from 'vitest';
import type { ReminderRow, ReminderWhy, Standing } from '../api.gen';
import { setLanguage } from '../words';
import { whyWords } from './reminder';
import { intervalWords } from './standing';

const today = '2026-03-12';
const standing: Standing = {
  category: 'Lashes', state: 'late', usual: 21, lower: 20, upper: 23, own: false,
  last: '2026-02-11', days: 29, since: '2026-02-27', late_days: 8, gaps: [], next: null, until: null,
};
const row = (why: ReminderWhy, here: string | null = null): ReminderRow => ({
  key: { client: 'c', kind: why.kind, anchor: 'x' }, name: 'Maria', on: today, state: 'open', until: null, why, here, alerts: [], channels: [],
});

beforeEach(() => setLanguage('en'));

it('a rhythm is told in weeks where it comes out even, and as a spread where it is her own', () => {
  expect(intervalWords(standing)).toBe('every 3 weeks');
  expect(intervalWords({ ...standing, usual: 20 })).toBe('every 20 days');
  expect(intervalWords({ ...standing, own: true })).toBe('every 20–23 days');
  expect(intervalWords({ ...standing, own: true, upper: 20 })).toBe('every 3 weeks');
  expect(intervalWords({ ...standing, usual: null })).toBe('');
  setLanguage('ru');
  expect(intervalWords(standing)).toBe('раз в 3 недели');
  expect(intervalWords({ ...standing, usual: 22 })).toBe('раз в 22 дня');
});

it('each reason stands with what makes it pressing', () => {
  expect(whyWords(row({ kind: 'rhythm', standing, services: ['Full set'] }), today)).toEqual({
    chip: '8 days late', tone: 'late', text: 'Usually every 3 weeks · last: Full set, 11 Feb',
  });
  expect(whyWords(row({ kind: 'promise', words: 'Lavender', due: '2026-03-10' }), today)).toMatchObject({ chip: 'Promise 2 days late', tone: 'late' });
  expect(whyWords(row({ kind: 'birthday', on: '2026-03-13', in_days: 1, turns: null }, '2026-03-12T15:30'), today)).toMatchObject({
    chip: 'Birthday tomorrow', text: 'Friday 13 March · Here today at 15:30',
  });
  expect(whyWords(row({ kind: 'follow_up', visit_on: '2026-03-05', services: [], reason: 'roster' }), today).text).toBe('Did not rebook on 5 Mar: “roster”.');
});
