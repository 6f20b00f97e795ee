/** The words for a standing say how long, in what tone, and nothing before the first visit. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '../api.gen';
import { setLanguage } from '../words';
import { intervalWords, ofCategory, rhythmWords, standingWords, usualAndLastWords } from './standing';

const TODAY = '2026-03-12';
const HER: Standing = {
  category: 'lashes', state: 'on_rhythm', usual: 21, lower: 20, upper: 23, own: true, last: '2026-02-16', days: 24,
  since: null, late_days: 0, gaps: [21, 20, 23], next: null, until: null,
  quiet_until: null, quiet_why: '', gone: null,
};

describe('a standing in words', () => {
  beforeEach(() => setLanguage('en'));

  it('says each state in its tone', () => {
    const said = (change: Partial<Standing>) => standingWords({ ...HER, ...change }, TODAY);
    expect(said({ state: 'none' })).toBeNull();
    expect(said({ state: 'due', since: '2026-03-10' })).toEqual({ text: 'Due since 10 Mar', tone: 'due' });
    expect(said({ state: 'due', since: TODAY })).toEqual({ text: 'Due today', tone: 'due' });
    expect(said({ state: 'late', late_days: 9 })).toEqual({ text: '9 days late', tone: 'late' });
    expect(said({ state: 'paused', until: '2026-05-03' })).toEqual({ text: 'Taking a break until 3 May', tone: 'plain' });
  });

  it('names the category only where there are several', () => {
    expect(ofCategory(HER, 'On rhythm', [HER])).toBe('On rhythm');
    expect(ofCategory(HER, 'On rhythm', [HER, { ...HER, category: 'brows' }])).toBe('lashes: On rhythm');
  });

  it('says an interval in weeks where it comes out even, and as a spread where it is her own', () => {
    const notYet = { ...HER, own: false };
    expect(intervalWords(HER)).toBe('every 20–23 days');
    expect(intervalWords({ ...HER, lower: 21, upper: 21 })).toBe('every 3 weeks');
    expect(intervalWords(notYet)).toBe('every 3 weeks');
    expect(intervalWords({ ...notYet, usual: 20 })).toBe('every 20 days');
    expect(intervalWords({ ...notYet, usual: null })).toBe('');
  });

  it('says a rhythm only once it is her own', () => {
    expect(rhythmWords(HER)).toBe('Comes every 20–23 days');
    expect(rhythmWords({ ...HER, own: false })).toBeNull();
    expect(usualAndLastWords(HER, TODAY)).toBe('Usually every 20–23 days, last 24 days ago');
    expect(usualAndLastWords({ ...HER, own: false }, TODAY)).toBe('The service says every 3 weeks, last 24 days ago');
    expect(usualAndLastWords({ ...HER, last: null }, TODAY)).toBeNull();
  });

  it('counts rightly in Russian', () => {
    setLanguage('ru');
    expect(standingWords({ ...HER, state: 'late', late_days: 3 }, TODAY)?.text).toBe('Опаздывает на 3 дня');
    expect(rhythmWords(HER)).toBe('Ходит раз в 20–23 дня');
    expect(intervalWords({ ...HER, lower: 14, upper: 21 })).toBe('раз в 14–21 день');
    expect(intervalWords({ ...HER, own: false, usual: 7 })).toBe('раз в неделю');
    expect(intervalWords({ ...HER, own: false, usual: 147 })).toBe('раз в 21 неделю');
    expect(intervalWords({ ...HER, own: false, usual: 22 })).toBe('раз в 22 дня');
  });
});
