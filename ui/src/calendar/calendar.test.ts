/** What a day on the calendar shows: its hours, what is closed and what is free. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay, DayVisit, VisitState } from '../api.gen';
import { setLanguage } from '../words';
import { closed, gaps, hoursShown, minutesIn, quarter, weekTitle } from './calendar';

const thursday: CalendarDay = { day: '2026-03-12', hours: [span('09:00', '13:00'), span('14:00', '18:00')] };
const early = '2026-03-12T07:00';

function span(from: string, to: string) {
  return { from: `2026-03-12T${from}`, to: `2026-03-12T${to}` };
}

function visit(from: string, to: string, state: VisitState = 'booked'): DayVisit {
  return {
    id: from, client: 'c', name: 'Ana Jurić', at: `2026-03-12T${from}`, ends: `2026-03-12T${to}`, minutes: 60, services: ['Cut'],
    state, alerts: [], first: false, birthday_in: null, rebooked: null, master: 'm',
  };
}

describe('the hours shown', () => {
  it('take in working hours and visits outside them', () => {
    expect(hoursShown([thursday], [])).toEqual({ from: 9, to: 18 });
    expect(hoursShown([thursday], [visit('08:30', '09:30'), visit('18:00', '19:10')])).toEqual({ from: 8, to: 20 });
  });

  it('are the usual ones when nobody works', () => {
    expect(hoursShown([{ day: '2026-03-15', hours: [] }], [])).toEqual({ from: 9, to: 18 });
  });

  it('end with the day when a visit goes over midnight', () => {
    const late = { ...visit('23:00', '23:30'), ends: '2026-03-13T01:00' };
    expect(hoursShown([], [late])).toEqual({ from: 23, to: 24 });
  });
});

describe('a day', () => {
  it('is closed at lunch and outside the hours', () => {
    expect(closed(thursday, { from: 8, to: 18 })).toEqual([span('08:00', '09:00'), span('13:00', '14:00')]);
  });

  it('is closed all day on a day off', () => {
    expect(closed({ day: '2026-03-12', hours: [] }, { from: 9, to: 18 })).toEqual([span('09:00', '18:00')]);
  });

  it('has free time between visits, but not for a few minutes', () => {
    const day = [visit('09:00', '10:15'), visit('10:25', '12:00'), visit('14:00', '17:00')];
    expect(gaps(thursday, day, early)).toEqual([span('12:00', '13:00'), span('17:00', '18:00')]);
    expect(minutesIn(gaps(thursday, day, early))).toBe(120);
  });

  it('offers nothing that has passed', () => {
    expect(gaps(thursday, [], '2026-03-12T12:20')).toEqual([span('12:20', '13:00'), span('14:00', '18:00')]);
    expect(gaps(thursday, [], '2026-03-13T09:00')).toEqual([]);
  });

  it('is free again where somebody did not come', () => {
    expect(gaps(thursday, [visit('09:00', '13:00', 'no_show')], early)).toHaveLength(2);
  });

  it('begins visits on the quarter', () => {
    expect(quarter('2026-03-12T12:20')).toBe('2026-03-12T12:30');
    expect(quarter('2026-03-12T12:30')).toBe('2026-03-12T12:30');
    expect(quarter('2026-03-12T23:50')).toBe('2026-03-13T00:00');
  });
});

it('names a week by its first and last day', () => {
  // How wide the space around the dash is differs between engines.
  const plain = (text: string) => text.replace(/\s*–\s*/, '–');
  setLanguage('en');
  expect(plain(weekTitle('2026-03-09'))).toBe('9–15 March');
  setLanguage('ru');
  expect(plain(weekTitle('2026-03-30'))).toBe('30 марта–5 апреля');
});
