/** Each row of the call list says why it is there. */
import { beforeEach, expect, it } from 'vitest';
import type { CallRow } from '../api.gen';
import { setLanguage } from '../words';
import { callNews, lastWords, whyCalled } from './call';

const ROW: CallRow = {
  key: { client: 'c', kind: 'rhythm', anchor: 'v' }, name: 'Maja', address_form: 'informal', language: '', value: 62000, chance: 64,
  standing: {
    category: 'Lashes', state: 'late', usual: 21, lower: 20, upper: 23, own: true, last: '2026-02-11', days: 30, since: '2026-02-27',
    late_days: 9, gaps: [], next: null, until: null, quiet_until: null, quiet_why: '', gone: null,
  },
  services: ['Full set'], last: '2026-02-11', talk: null, asks: [], promises: [], contact: null, alerts: [], channels: [],
  advice: { services: ['s'], names: ['Lash fill'], offer: null, master: 'm', master_name: 'Maja' },
};

beforeEach(() => setLanguage('en'));

it('says what she is worth and how likely she is lost', () => {
  expect(whyCalled(ROW, 'EUR', '2026-03-12')).toBe('9 days late · €620.00 in her last year · 64 in 100 that she does not come back');
  expect(lastWords(ROW)).toBe('Full set · 11 Feb');
});

it.each([['rhythm', 'due'], ['lapsed', 'lapsed'], ['follow_up', 'follow_up'], ['second_follow_up', 'second_follow_up']] as const)(
  'writes of %s as %s',
  (kind, news) => expect(callNews({ ...ROW, key: { ...ROW.key, kind } })).toMatchObject({ kind: news, services: ['Lash fill'], at: null }),
);
