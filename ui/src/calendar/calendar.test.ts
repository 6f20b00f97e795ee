/** What a day on the calendar shows: its hours, what is closed and what is free. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay, DayVisit } from '../api.gen';
import { setLanguage } from '../words';
import { closed, hoursShown, minutesIn, stillAhead, weekTitle } from './calendar';

const thursday: CalendarDay = {
  day: '2026-03-12',
  hours: [span('09:00', '13:00'), span('14:00', '18:00')],
  free: [span('12:00', '13:00'), span('17:00', '18:00')],
};

function span(from: string, to: string) {
  return { from: `2026-03-12T${from}`, to: `2026-03-12T${to}` };
}

function visit(from: string, to: string): DayVisit {
  return {
    id: from, client: 'c', name: 'Ana Jurić', at: `2026-03-12T${from}`, ends: `2026-03-12T${to}`, minutes: 60, services: ['Cut'],
    state: 'booked', alerts: [], first: false, birthday_in: null, rebooked: null, master: 'm',
  };
}

describe('the hours shown', () => {
  it('take in working hours and visits outside them', () => {
    expect(hoursShown([thursday], [])).toEqual({ from: 9, to: 18 });
    expect(hoursShown([thursday], [visit('08:30', '09:30'), visit('18:00', '19:10')])).toEqual({ from: 8, to: 20 });
  });

  it('are the usual ones when nobody works', () => {
    expect(hoursShown([{ day: '2026-03-15', hours: [], free: [] }], [])).toEqual({ from: 9, to: 18 });
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
    expect(closed({ day: '2026-03-12', hours: [], free: [] }, { from: 9, to: 18 })).toEqual([span('09:00', '18:00')]);
  });

  it('offers nothing that has passed', () => {
    const { free } = thursday;
    expect(stillAhead(free, '2026-03-12T07:00')).toEqual(free);
    expect(stillAhead(free, '2026-03-12T12:20')).toEqual([span('12:30', '13:00'), span('17:00', '18:00')]);
    expect(stillAhead(free, '2026-03-12T12:50')).toEqual([span('17:00', '18:00')]);
    expect(stillAhead(free, '2026-03-13T09:00')).toEqual([]);
    expect(minutesIn(free)).toBe(120);
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
