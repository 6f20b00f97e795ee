/** Why someone waits is said in words, in both languages. */
import { beforeEach, expect, it } from 'vitest';
import type { ChannelKind, ChannelRow, ReminderRow, ReminderWhy, Standing } from '../api.gen';
import { setLanguage } from '../words';
import { kindWords, newsOf, reachWords, whyWords } from './reminder';

const today = '2026-03-12';
const standing: Standing = {
  category: 'Lashes', state: 'late', usual: 21, lower: 20, upper: 23, own: false,
  last: '2026-02-11', days: 29, since: '2026-02-27', late_days: 8, gaps: [], next: null, until: null,
  quiet_until: null, quiet_why: '', gone: null,
};
const row = (why: ReminderWhy, here: string | null = null): ReminderRow => ({
  key: { client: 'c', kind: why.kind, anchor: 'x' }, name: 'Maria', on: today, state: 'open', until: null, why, here, alerts: [], channels: [],
  clock: null, master: null, address_form: '', language: '', no_contact: false,
});

beforeEach(() => setLanguage('en'));

it('each reason stands with what makes it pressing', () => {
  expect(whyWords(row({ kind: 'rhythm', standing, services: ['Full set'] }), today)).toEqual({
    chip: '8 days late', tone: 'late', text: 'Usually every 3 weeks · last: Full set, 11 Feb',
  });
  expect(whyWords(row({ kind: 'promise', words: 'Lavender', due: '2026-03-10' }), today)).toMatchObject({ chip: 'Promise 2 days late', tone: 'late' });
  expect(whyWords(row({ kind: 'birthday', on: '2026-03-13', in_days: 1, turns: null }, '2026-03-12T15:30'), today)).toMatchObject({
    chip: 'Birthday tomorrow', text: 'Friday 13 March · Here today at 15:30',
  });
  expect(whyWords(row({ kind: 'follow_up', visit_on: '2026-03-05', services: [], why: '', reason: 'roster' }), today).text).toBe('Did not rebook on 5 Mar: “roster”.');
  expect(whyWords(row({ kind: 'follow_up', visit_on: '2026-03-05', services: [], why: 'no_time', reason: '' }), today).text).toBe('Did not rebook on 5 Mar: “no time that suits”.');
});

it('a birthday that has passed is told as past', () => {
  const birthday = (in_days: number, on: string) => whyWords(row({ kind: 'birthday', on, in_days, turns: 36 }), today);
  expect(birthday(0, '2026-03-12').chip).toBe('Birthday today');
  expect(birthday(-1, '2026-03-11')).toMatchObject({ chip: 'Birthday was yesterday', text: 'Wednesday 11 March, turned 36' });
  const son = whyWords(row({ kind: 'person_birthday', on: '2026-03-10', in_days: -2, turns: null, person: 'Luka', relation: 'child' }), today);
  expect(son).toMatchObject({ chip: 'Luka’s birthday was 2 days ago', text: 'Her child Luka had a birthday on 10 Mar' });
  setLanguage('ru');
  expect(birthday(-1, '2026-03-11').chip).toBe('День рождения был вчера');
});

it('a way to reach her is told with its kinds', () => {
  const way = (kind: ChannelKind, typed: string): ChannelRow => ({ id: kind, kind, typed, normal: typed, label: '', consent: 'yes' });
  expect(reachWords([way('phone', '+385 95 555 0133'), way('whatsapp', '+385 95 555 0133')])).toEqual(['+385 95 555 0133 · Phone, WhatsApp']);
});

it.each(['en', 'ru'])('every kind of reminder has its words and its text in %s', (tag) => {
  setLanguage(tag);
  const whys: [ReminderRow['key']['kind'], ReminderWhy, string][] = [
    ['second_follow_up', { kind: 'follow_up', visit_on: '2026-03-05', services: [], why: '', reason: '' }, 'second_follow_up'],
    ['lapsed', { kind: 'rhythm', standing: { ...standing, state: 'lapsed' }, services: ['Full set'] }, 'lapsed'],
    ['feast', { kind: 'feast', on: '2026-03-13', in_days: 1, feast: 'easter', words: '' }, 'feast'],
    ['feast', { kind: 'feast', on: '2026-03-11', in_days: -1, feast: 'own', words: 'Hairdressers' }, 'feast'],
    ['aftercare', { kind: 'aftercare', visit_on: '2026-03-11', days: 1, services: ['Full set'] }, 'aftercare'],
    ['redo_ending', { kind: 'redo_ending', visit_on: '2026-03-01', until: '2026-03-15', in_days: 3, services: ['Lash lift'] }, 'redo_ending'],
    ['patch_test', { kind: 'patch_test', words: 'glue', until: '2026-03-20', in_days: 8 }, 'patch_test'],
    ['complaint', { kind: 'complaint', words: 'fell out', offered: 'a redo', since: '2026-03-10' }, 'complaint'],
    ['confirmation', { kind: 'confirmation', at: '2026-03-13T11:00', services: ['Brows'] }, 'confirm'],
    ['win_back', { kind: 'win_back', offer: 'a gift', step: 'ring her', on: '2026-03-12' }, 'win_back'],
    ['free', { kind: 'free', words: 'the wedding' }, 'free'],
    ['promise', { kind: 'promise', words: 'serum', due: '2026-03-12' }, 'promise'],
  ];
  for (const [kind, why, news] of whys) {
    const one = { ...row(why), key: { client: 'c', kind, anchor: 'x' } };
    const words = whyWords(one, today);
    expect(words.chip && words.text).toBeTruthy();
    expect(kindWords(one.key)).not.toContain('-kind-');
    expect(newsOf(one, null, 'Maja').kind).toBe(news);
  }
});

it('says the hour of its own and that she asked not to be contacted', () => {
  const ring = { ...row({ kind: 'free', words: 'Ring' }), clock: '15:30', no_contact: true };
  expect(whyWords(ring, today).text).toBe('Ring · at 15:30 · asked not to be contacted');
});
