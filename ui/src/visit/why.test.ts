/** Why she did not book is said by a reason, by her words, or by both. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { becauseWords, WHYS, whyWord } from './why';

beforeEach(() => setLanguage('en'));

it('joins the reason and the words; “another reason” gives way to words', () => {
  expect(becauseWords('roster', '')).toBe('waiting for her roster');
  expect(becauseWords('no_time', ' evenings only ')).toBe('no time that suits, evenings only');
  expect(becauseWords('', 'moving house')).toBe('moving house');
  expect(becauseWords('other', 'moving house')).toBe('moving house');
  expect(becauseWords('other', '')).toBe('another reason');
  expect(becauseWords('', '')).toBe('');
});

it('every reason has a word of its own in every language', () => {
  for (const language of ['en', 'ru']) {
    setLanguage(language);
    expect(new Set(WHYS.map(whyWord)).size).toBe(WHYS.length);
  }
});
