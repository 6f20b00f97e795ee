/** Sums, days and hours read right in each language, on any computer's clock. */
import { beforeEach, describe, expect, it } from 'vitest';
import { clock, day, daysBetween, dayTitle, duration, fromNow, languageName, money, relativeDay, weekStart } from './say';
import { setLanguage } from './words';

/** Spaces that do not break count as spaces here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('in English', () => {
  beforeEach(() => setLanguage('en'));

  it('sums are exact', () => {
    expect(money(4950, 'EUR')).toBe('€49.50');
    expect(money(-5, 'EUR')).toBe('-€0.05');
    expect(money(1200, 'JPY')).toBe('¥1,200');
    expect(money(9007199254740991, 'EUR')).toBe('€90,071,992,547,409.91');
  });

  it('days stand where they are', () => {
    expect(dayTitle('2026-03-12')).toBe('Thursday 12 March');
    expect(day('2026-04-02')).toBe('Thu 2 April');
    expect(day('2026-03-29T02:30', 'short')).toBe('29 Mar');
    expect(day('--02-29', 'short')).toBe('29 Feb');
    expect(clock('2026-03-29T02:30')).toBe('02:30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('distances are said as people say them', () => {
    const from = '2026-03-12';
    expect(['2026-03-12', '2026-03-13', '2026-03-20', '2026-04-02', '2025-12-12'].map((to) => relativeDay(to, from))).toEqual([
      'today', 'tomorrow', 'in 8 days', 'in 3 weeks', '3 months ago',
    ]);
    expect(fromNow(8)).toBe('in 8 minutes');
    expect([75, 120, 150].map(duration)).toEqual(['75 min', '2 h', '2 h 30 min']);
    expect(weekStart()).toBe(1);
  });

  it('a language is named, or stands as somebody wrote it', () => {
    expect(['hr', 'hr_HR', '12'].map(languageName)).toEqual(['Croatian', 'hr_HR', '12']);
  });
});

it('reads right in Russian', () => {
  setLanguage('ru');
  expect(plain(money(495050, 'EUR'))).toBe('4 950,50 €');
  expect(dayTitle('2026-03-12')).toBe('Четверг, 12 марта');
  expect(relativeDay('2026-04-02', '2026-03-12')).toBe('через 3 недели');
  expect(duration(150)).toBe('2 ч 30 мин');
});

it('reads right in Ukrainian, Bosnian and Romanian', () => {
  const read = ['uk', 'bs', 'ro'].map((tag) => {
    setLanguage(tag);
    return [plain(money(495050, 'EUR')), dayTitle('2026-03-12'), day('2026-03-12'), relativeDay('2026-04-02', '2026-03-12'), relativeDay('2026-03-09', '2026-03-12'), duration(150), weekStart()];
  });
  expect(read).toEqual([
    ['4 950,50 €', 'Четвер, 12 березня', 'чт, 12 березня', 'через 3 тижні', '3 дні тому', '2 год 30 хв', 1],
    ['4.950,50 €', 'Četvrtak, 12. mart', 'čet, 12. mart', 'za 3 sedmice', 'prije 3 dana', '2 h 30 min', 1],
    ['4.950,50 €', 'Joi, 12 martie', 'joi, 12 martie', 'peste 3 săptămâni', 'acum 3 zile', '2 h 30 min', 1],
  ]);
});
