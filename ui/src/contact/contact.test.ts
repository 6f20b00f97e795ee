/** What came of a call, and what follows, in words. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { contactWords, followsWords, GONE_WHYS, goneRowWords, goneWords, HOWS, howWords, OUTCOMES, outcomeChoice, outcomeWords } from './contact';

const NOBODYS = { days: 7, until: null, kind: undefined };

beforeEach(() => setLanguage('en'));

it('says what follows from what came of it', () => {
  expect(followsWords('no_answer', NOBODYS)).toBe('Nobody asks her back for 7 days.');
  expect(followsWords('talked', { ...NOBODYS, days: 1 })).toBe('Nobody asks her back for 1 day.');
  expect(followsWords('talked', { ...NOBODYS, days: 0 })).toBe('She may be asked back at once.');
  expect(followsWords('not_now', { ...NOBODYS, until: '2026-04-09' })).toBe('Nobody asks her back before 9 April 2026.');
  expect(followsWords('refused', NOBODYS)).toContain('no screen');
});

it('tells apart what a contact answers, and what waits for more than words', () => {
  const after = (outcome: 'talked' | 'no_answer', kind: 'birthday' | 'promise' | 'complaint' | 'rhythm' | 'follow_up') =>
    followsWords(outcome, { ...NOBODYS, kind });
  expect(after('talked', 'birthday')).toBe('This reminder is done. Nobody asks her back for 7 days.');
  expect(after('talked', 'rhythm')).toBe('Nobody asks her back for 7 days.');
  expect(after('talked', 'promise')).toContain('stays until it is kept');
  expect(after('talked', 'complaint')).toContain('stays until it is solved');
  expect(after('no_answer', 'birthday')).toContain('comes back tomorrow');
  expect(after('no_answer', 'follow_up')).toBe('Nobody asks her back for 7 days.');
});

it('says a contact as the story tells it', () => {
  expect(contactWords({ how: 'call', outcome: 'no_answer', until: null })).toBe('no answer');
  expect(contactWords({ how: 'call', outcome: 'not_now', until: '2026-03-19' })).toBe('not now, not before 19 Mar');
  expect(contactWords({ how: 'whatsapp', outcome: 'opened', until: null })).toBe('opened in WhatsApp, not confirmed');
  expect(goneRowWords({ category: '', why: 'price' })).toBe('Gone: price');
  expect(goneRowWords({ category: 'Lashes', why: 'moved_away' })).toBe('Lashes: gone, moved away');
});

it.each(['en', 'ru'])('has words for each in %s', (tag) => {
  setLanguage(tag);
  for (const said of [OUTCOMES.map(outcomeWords), OUTCOMES.map(outcomeChoice), GONE_WHYS.map(goneWords), HOWS.map(howWords)]) {
    expect(new Set(said).size).toBe(said.length);
    expect(said.join()).not.toContain('undefined');
  }
});
