/** What a client does not know yet, on our screen and as news for her. */
import { beforeEach, expect, it } from 'vitest';
import type { ToTellRow } from '../api.gen';
import { setLanguage } from '../words';
import { changeWords, newsOf } from './toTell';

const row = (more: Partial<ToTellRow>): ToTellRow => ({
  id: 'h', client: 'c', name: 'Jasna Kos', address_form: '', language: '', channels: [], kind: 'moved', visit: 'v',
  at: '2026-03-12T15:00', was_at: '2026-03-12T14:00', was_master: null, was_price: null, price: 4500, services: ['Full set'], master: 'Maja', ...more,
});

beforeEach(() => setLanguage('en'));

it.each<[string, Partial<ToTellRow>]>([
  ['moved from 14:00 to Thu 12 March, 15:00', {}],
  ['moved from Thu 12 March, 14:00 to Fri 13 March, 09:30', { at: '2026-03-13T09:30' }],
  ['with Maja instead of Olena: Thu 12 March, 15:00', { kind: 'master', was_at: null, was_master: 'Olena' }],
  ['called off: Thu 12 March, 14:00', { kind: 'cancelled' }],
  ['the price of Full set changed, €40.00 → €45.00', { kind: 'price', was_at: null, was_price: 4000 }],
  ['Maja does not work then any more: Thu 12 March, 15:00', { kind: 'hours', was_at: null }],
])('%s', (words, more) => {
  expect(changeWords(row(more), 'EUR')).toBe(words);
});

it('she is told what she knows and what is so now', () => {
  expect(newsOf(row({}))).toEqual({ kind: 'moved', was: '2026-03-12T14:00', at: '2026-03-12T15:00' });
  expect(newsOf(row({ kind: 'cancelled' }))).toEqual({ kind: 'cancelled', was: '2026-03-12T14:00' });
  expect(newsOf(row({ kind: 'price', was_price: 4000 }))).toMatchObject({ was: 4000, price: 4500, services: ['Full set'] });
  expect(newsOf(row({ kind: 'hours', was_at: null }))).toEqual({ kind: 'hours', at: '2026-03-12T15:00' });
});
