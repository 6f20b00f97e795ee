/** A service says in one line what the master must know of it. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { byCategory, costWords, NEW_SERVICE, readDays, readService, rhythmWords } from './service';

beforeEach(() => setLanguage('en'));

const fill = {
  name: 'Lash fill 2D', category: 'Lashes', minutes: 75, buffer: 15, price: 5500, rhythm: 'always' as const,
  interval_from: 14, interval_to: 21, last_fill: 28, becomes: null, follow_up: null, aftercare: [], redo_days: 0, patch_lead: 0, patch_days: 0, patch_product: '',
};

it.each([
  [fill, 'every 14–21 days · still a fill until day 28'],
  [{ ...fill, interval_from: null, last_fill: null }, 'every 21 days'],
  [{ ...fill, rhythm: 'order' as const, interval_from: 7, interval_to: 14, last_fill: null }, 'every 7–14 days while an order is open'],
  [{ ...fill, rhythm: 'none' as const, follow_up: 7 }, 'sets no rhythm · asks after 7 days'],
])('its rhythm in words', (service, words) => expect(rhythmWords(service)).toBe(words));

it('its time and price in words', () => {
  expect(costWords(fill, 'EUR')).toBe('75 min + 15 min · €55.00');
  expect(costWords({ ...fill, buffer: 0, minutes: 150 }, 'EUR')).toBe('2 h 30 min · €55.00');
});

it('categories stand in the order of their first service', () => {
  const row = (id: string, category: string) => ({ ...fill, id, category, archived: false });
  const groups = byCategory([row('a', 'Lashes'), row('b', 'Brows'), row('c', 'Lashes')]);
  expect(groups.map((each) => [each.category, each.services.length])).toEqual([['Lashes', 2], ['Brows', 1]]);
});

it('what is empty is pointed at, and without a rhythm there are no days', () => {
  expect(readService(NEW_SERVICE)).toEqual({ empty: 'price' });
  expect(readService({ ...fill, minutes: null })).toEqual({ empty: 'minutes' });
  const read = readService({ ...fill, rhythm: 'none', buffer: null });
  expect(read).toMatchObject({ fields: { interval_to: null, last_fill: null, becomes: null, buffer: 0 } });
});

it('days of aftercare are read as they are typed', () => {
  expect(readDays('1, 14')).toEqual([1, 14]);
  expect(readDays('')).toEqual([]);
  expect(readDays('tomorrow')).toBeNull();
  expect(rhythmWords({ ...fill, aftercare: [1, 14], redo_days: 14, patch_lead: 0, patch_days: 0, patch_product: '' })).toContain('asks how it holds on day 1, 14 · redone free of charge for 14 days');
});
