/** Who said yes, who was asked, and how many are left. */
import { beforeEach, expect, it } from 'vitest';
import type { ConfirmList, ConfirmRow } from '../api.gen';
import { setLanguage } from '../words';
import { answerWords, sumWords } from './confirm';

beforeEach(() => setLanguage('en'));

it.each<[ConfirmRow['state'], ConfirmRow['confirmation'], string, string]>([
  ['booked', '', 'not asked', 'due'],
  ['booked', 'asked', 'asked', 'plain'],
  ['booked', 'no_answer', 'no answer', 'late'],
  ['confirmed', '', 'confirmed', 'good'],
  // She may have been asked before she said yes.
  ['confirmed', 'asked', 'confirmed', 'good'],
])('%s %s', (state, confirmation, text, tone) => {
  expect(answerWords({ state, confirmation })).toEqual({ text, tone });
});

it('the sum leaves out what there is none of', () => {
  const list = (more: Partial<ConfirmList>): ConfirmList =>
    ({ day: '2026-03-13', rows: Array(6).fill({}), confirmed: 6, asked: 0, no_answer: 0, not_asked: 0, ...more });
  expect(sumWords(list({}))).toBe('6 of 6 confirmed');
  expect(sumWords(list({ confirmed: 2, asked: 1, no_answer: 1, not_asked: 2 }))).toBe('2 of 6 confirmed · 1 asked · 1 without answer · 2 not asked yet');
  setLanguage('ru');
  expect(sumWords(list({ confirmed: 2, not_asked: 4 }))).toBe('подтвердили: 2 из 6 · ещё не спросили: 4');
});
