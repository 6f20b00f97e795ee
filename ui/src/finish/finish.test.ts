/** What finishing a visit will do, said before it is done. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FinishPage, Offer } from '../api.gen';
import { setLanguage } from '../words';
import { choiceOf, freshForm, missingIn, nextOf, paidOf, saveOf, saveWords, withDraft } from './finish';

const offer = (at: string): Offer => ({ at, ends: at, reasons: [], past_fill: null });
const offers = [offer('2026-04-02T11:00'), offer('2026-04-03T11:30')];

const page: FinishPage = {
  choose: [],
  visit: null,
  lines: [{ service: 'fill', name: 'Lash fill', price: 5500 }],
  alerts: [],
  address_form: '',
  language: '',
  asks: [],
  promises: [],
  booked: null,
  advice: { offers, target: '2026-04-02', from: '2026-03-26', to: '2026-04-09', minutes: 75, services: ['fill'], usual: 21, master: 'm' },
  follow_up_on: '2026-03-15',
  master: 'm',
};
const open = { offers, booked: false };

beforeEach(() => setLanguage('en'));

describe('the next visit', () => {
  it('is the first offer until something else is chosen, and the button says so', () => {
    const form = freshForm(page);
    expect(nextOf(form, open)).toEqual({ kind: 'book', at: '2026-04-02T11:00' });
    expect(saveWords(nextOf(form, open), choiceOf(form, open))).toBe('Save and book Thu 2 April, 11:00');
    form.choice = '2026-04-03T11:30';
    expect(saveWords(nextOf(form, open), choiceOf(form, open))).toBe('Save and book Fri 3 April, 11:30');
  });

  it('falls back to the first offer when the chosen one is gone', () => {
    const form = { ...freshForm(page), choice: '2026-03-30T09:00' };
    expect(nextOf(form, open)).toEqual({ kind: 'book', at: '2026-04-02T11:00' });
  });

  it('is what she already has, whatever was chosen before', () => {
    const form = { ...freshForm(page), choice: 'no' };
    expect(nextOf(form, { offers, booked: true })).toEqual({ kind: 'booked' });
  });

  it('is a reminder on the proposed day when no time is proposed', () => {
    const none = { offers: [], booked: false };
    const form = freshForm({ ...page, advice: null });
    expect(nextOf(form, none)).toEqual({ kind: 'follow_up', on: '2026-03-15', why: '', reason: '' });
    expect(saveWords(nextOf(form, none), choiceOf(form, none))).toBe('Save and remind me Sun 15 March');
  });

  it('stays open while an hour or a day is missing', () => {
    const form = { ...freshForm(page), choice: 'time' };
    expect(nextOf(form, open)).toBeNull();
    expect(missingIn(form, 'time')).toBe('at');
    form.time = '14:15';
    expect(nextOf(form, open)).toEqual({ kind: 'book', at: '2026-04-02T14:15' });
    expect(missingIn({ ...form, choice: 'pause' }, 'pause')).toBe('until');
    expect(nextOf({ ...form, choice: 'none' }, open)).toBeNull();
  });
});

describe('why she does not book', () => {
  const form = { ...freshForm(page), choice: 'follow_up' };

  it('must be said before she is asked again: by a chip or in words', () => {
    expect(missingIn(form, 'follow_up')).toBe('reason');
    expect(missingIn({ ...form, reason: '  ' }, 'follow_up')).toBe('reason');
    expect(missingIn({ ...form, why: 'roster' }, 'follow_up')).toBeNull();
    expect(missingIn({ ...form, reason: 'moving house' }, 'follow_up')).toBeNull();
  });

  it('may stay open for a break and for a no', () => {
    expect(missingIn({ ...form, choice: 'no' }, 'no')).toBeNull();
    expect(missingIn({ ...form, choice: 'pause', pause_until: '2026-06-01' }, 'pause')).toBeNull();
  });

  it('goes with whatever comes instead', () => {
    const said = { ...form, why: 'money' as const, reason: ' in May ', pause_until: '2026-06-01' };
    const because = { why: 'money', reason: 'in May' };
    expect(nextOf(said, open)).toEqual({ kind: 'follow_up', on: '2026-03-15', ...because });
    expect(nextOf({ ...said, choice: 'pause' }, open)).toEqual({ kind: 'pause', until: '2026-06-01', ...because });
    expect(nextOf({ ...said, choice: 'no' }, open)).toEqual({ kind: 'no', ...because });
  });
});

describe('the money', () => {
  it('follows the sum of the services until she writes something else', () => {
    const form = freshForm(page);
    form.lines.push({ service: 'brows', name: 'Brows', price: 3000 });
    expect(paidOf(form)).toBe(8500);
    expect(paidOf({ ...form, paid_touched: true, paid: 8000 })).toBe(8000);
    expect(missingIn({ ...form, paid_touched: true, paid: null }, 'no')).toBe('paid');
  });
});

describe('what is saved', () => {
  it('holds no empty preference and no due day without a promise', () => {
    const form = { ...freshForm(page), promise_due: '2026-04-01', preference: '  ' };
    expect(saveOf(form, 'v', { kind: 'no', why: '', reason: '' })).toMatchObject({ preference: null, promise_due: null, paid: 5500 });
    expect(saveOf({ ...form, promise: 'Lavender', preference: 'brown' }, 'v', { kind: 'no', why: '', reason: '' })).toMatchObject({
      preference: { kind: 'look', words: 'brown' },
      promise_due: '2026-04-01',
    });
  });
});

describe('a draft', () => {
  it('comes back as it was left', () => {
    const left = { ...freshForm(page), note: 'Got the flat', choice: 'pause', pause_until: '2026-06-01', asked: ['a'] };
    expect(withDraft(freshForm(page), left)).toEqual(left);
  });

  it('that has other fields changes nothing', () => {
    const fresh = freshForm(page);
    expect(withDraft(fresh, null)).toEqual(fresh);
    expect(withDraft(fresh, [1])).toEqual(fresh);
    expect(withDraft(fresh, { note: 5, asked: 'a', other: 'x' })).toEqual(fresh);
  });
});
