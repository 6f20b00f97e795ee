/** What came of a call, and what follows, in words. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { followsWords, GONE_WHYS, goneWords, HOWS, OUTCOMES, outcomeWords } from './contact';

beforeEach(() => setLanguage('en'));

it('says what follows from what came of it', () => {
  expect(followsWords('no_answer', 7)).toBe('The reminder comes back in 7 days.');
  expect(followsWords('talked', 0)).toBe('The reminder stays in the list.');
  expect(followsWords('booked', 7)).toBe('');
  expect(followsWords('refused', 7)).toContain('no screen');
});

it.each(['en', 'ru'])('has words for each in %s', (tag) => {
  setLanguage(tag);
  const all = [...OUTCOMES.map(outcomeWords), ...GONE_WHYS.map(goneWords)];
  expect(new Set(all).size).toBe(all.length - 1);
  expect(HOWS).toHaveLength(8);
});
