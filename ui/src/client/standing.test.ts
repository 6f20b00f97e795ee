/** The words for a standing say how long, in what tone, and nothing before the first visit. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '../api.gen';
import { setLanguage } from '../words';
import { rhythmWords, standingWords, usualWords } from './standing';

const TODAY = '2026-03-12';
const HER: Standing = {
  category: 'lashes', state: 'on_rhythm', usual: 21, lower: 20, upper: 23, own: true, last: '2026-02-16', days: 24,
  since: null, late_days: 0, gaps: [21, 20, 23], next: null, until: null,
};

describe('a standing in words', () => {
  beforeEach(() => setLanguage('en'));

  it('says each state in its tone', () => {
    const said = (change: Partial<Standing>) => standingWords({ ...HER, ...change }, TODAY);
    expect(said({ state: 'none' })).toBeNull();
    expect(said({ state: 'due', since: '2026-03-10' })).toEqual({ text: 'Due since Tue 10 March', tone: 'due' });
    expect(said({ state: 'due', since: TODAY })).toEqual({ text: 'Due today', tone: 'due' });
    expect(said({ state: 'late', late_days: 9 })).toEqual({ text: '9 days late', tone: 'late' });
    expect(said({ state: 'paused', until: '2026-05-03' })).toEqual({ text: 'Taking a break until 3 May', tone: 'plain' });
  });

  it('says a rhythm only once it is her own', () => {
    expect(rhythmWords(HER)).toBe('Every 20–23 days');
    expect(rhythmWords({ ...HER, lower: 21, upper: 21 })).toBe('Every 21 days');
    expect(rhythmWords({ ...HER, own: false })).toBeNull();
    expect(usualWords(HER, TODAY)).toBe('usually 20–23 days, last 24 days ago');
    expect(usualWords({ ...HER, last: null }, TODAY)).toBeNull();
  });

  it('counts rightly in Russian', () => {
    setLanguage('ru');
    expect(standingWords({ ...HER, state: 'late', late_days: 3 }, TODAY)?.text).toBe('Опаздывает на 3 дня');
    expect(rhythmWords(HER)).toBe('Раз в 20–23 дня');
  });
});
