/** What a day on the calendar shows: its hours, what is closed and what is free. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay, CalendarMaster, DayVisit } from '../api.gen';
import { setLanguage } from '../words';
import { closed, fullness, gaps, gapWords, hoursShown, hoursWords, minutesIn, plusMonths, stillAhead, together, weekTitle } from './calendar';
import { drawnVisit, unconfirmed } from './drawn';

const thursday: CalendarDay = {
  day: '2026-03-12',
  hours: [span('09:00', '13:00'), span('14:00', '18:00')],
  free: [span('12:00', '13:00'), span('17:00', '18:00')],
  exception: null,
};

function span(from: string, to: string) {
  return { from: `2026-03-12T${from}`, to: `2026-03-12T${to}` };
}

function visit(from: string, to: string): DayVisit {
  return {
    id: from, client: 'c', name: 'Ana Jurić', at: `2026-03-12T${from}`, ends: `2026-03-12T${to}`, minutes: 60, services: ['Cut'],
    state: 'booked', alerts: [], first: false, birthday_in: null, rebooked: null, master: 'm', room: '', series: '', confirmation: '', price: 4500, phone: '',
  };
}

describe('the hours shown', () => {
  it('take in working hours and visits outside them', () => {
    expect(hoursShown([thursday], [])).toEqual({ from: 9, to: 18 });
    expect(hoursShown([thursday], [visit('08:30', '09:30'), visit('18:00', '19:10')])).toEqual({ from: 8, to: 20 });
  });

  it('are the usual ones when nobody works', () => {
    expect(hoursShown([{ day: '2026-03-15', hours: [], free: [], exception: null }], [])).toEqual({ from: 9, to: 18 });
  });

  it('end with the day when a visit goes over midnight', () => {
    const late = { ...visit('23:00', '23:30'), ends: '2026-03-13T01:00' };
    expect(hoursShown([], [late])).toEqual({ from: 23, to: 24 });
  });
});

describe('a day', () => {
  it('is closed at lunch and outside the hours, and says so', () => {
    setLanguage('en');
    expect(closed(thursday, { from: 8, to: 20 })).toEqual([
      { ...span('08:00', '09:00'), words: 'Starts at 9' },
      { ...span('13:00', '14:00'), words: 'Break' },
      { ...span('18:00', '20:00'), words: 'Off from 18:00' },
    ]);
    expect(hoursWords(thursday)).toBe('9–13, 14–18');
    expect(hoursWords({ ...thursday, hours: [span('09:30', '15:00')] })).toBe('9:30–15');
  });

  it('is closed all day on a day off, with its words', () => {
    const off = { ...thursday, hours: [], free: [] };
    const whole = (day: CalendarDay) => closed(day, { from: 9, to: 18 });
    expect(whole(off)).toEqual([{ ...span('09:00', '18:00'), words: 'Day off' }]);
    expect(whole({ ...off, exception: { kind: 'holiday', words: '' } })[0]!.words).toBe('Holiday');
    expect(whole({ ...off, exception: { kind: 'off', words: 'School meeting' } })[0]!.words).toBe('School meeting');
  });

  it('is closed for several only when nobody works', () => {
    const late = { ...thursday, hours: [span('10:00', '19:00')] };
    expect(closed(together([thursday, late]), { from: 9, to: 20 }).map(({ from }) => from)).toEqual(['2026-03-12T19:00']);
    const off = { ...thursday, hours: [], free: [], exception: { kind: 'off', words: 'Sick' } as const };
    expect(together([off, thursday]).exception).toBeNull();
    expect(together([off, off]).exception?.words).toBe('Sick');
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

describe('a gap', () => {
  const master = (id: string, free: CalendarDay['free']): CalendarMaster => ({ id, name: id, colour: 'sea', days: [{ ...thursday, free }] });

  it('is long enough for somebody, and stands in the order of the day', () => {
    const found = gaps([master('m', [span('12:00', '12:20'), span('15:00', '16:00')]), master('o', [span('10:00', '11:00')])], '2026-03-12T10:20');
    expect(found.map(({ from, master }) => [from.slice(11), master])).toEqual([['10:30', 'o'], ['15:00', 'm']]);
  });

  it('says how long it is and how many it would fit', () => {
    setLanguage('en');
    const row = { master: 'm', master_name: 'm', ...span('14:50', '16:00'), minutes: 70, fits: 3 };
    const [gap] = gaps([master('m', [span('14:50', '16:00')])], '2026-03-12T10:00', [row, { ...row, master: 'o', fits: 9 }]);
    expect(gapWords(gap!)).toBe('Free 60 min · 3 would fit');
    expect(gapWords({ ...gap!, fits: 50 })).toBe('Free 60 min · 50+ would fit');
    expect(gapWords({ ...gap!, fits: 0 })).toBe('Free 60 min');
  });
});

describe('a visit', () => {
  const now = '2026-03-12T10:52';

  it('asks to be confirmed while it is ahead, today or tomorrow', () => {
    expect(unconfirmed(visit('11:00', '12:00'), now)).toBe(true);
    expect(unconfirmed(visit('10:00', '11:00'), now)).toBe(false);
    expect(unconfirmed({ ...visit('11:00', '12:00'), state: 'confirmed' }, now)).toBe(false);
    expect(unconfirmed({ ...visit('11:00', '12:00'), at: '2026-03-13T09:00' }, now)).toBe(true);
    expect(unconfirmed({ ...visit('11:00', '12:00'), at: '2026-03-14T09:00' }, now)).toBe(false);
  });

  it('is moved and stretched until she comes', () => {
    const may = (state: DayVisit['state']) => {
      const { startEditable, durationEditable } = drawnVisit({ ...visit('11:00', '12:00'), state }, now, null);
      return [startEditable, durationEditable];
    };
    expect(may('booked')).toEqual([true, true]);
    expect(may('confirmed')).toEqual([true, true]);
    expect(may('arrived')).toEqual([false, false]);
    expect(may('done')).toEqual([false, false]);
  });
});

it('turns months without losing a day', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(plusMonths('2026-03-12', -3)).toBe('2025-12-12');
  expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29');
});

it('counts how full a day is', () => {
  expect(fullness(240, 480)).toBe(50);
  expect(fullness(600, 480)).toBe(100);
  expect(fullness(60, 0)).toBe(0);
});

it('names a week by its first and last day', () => {
  // How wide the space around the dash is differs between engines.
  const plain = (text: string) => text.replace(/\s*–\s*/, '–');
  setLanguage('en');
  expect(plain(weekTitle('2026-03-09'))).toBe('9–15 March');
  setLanguage('ru');
  expect(plain(weekTitle('2026-03-30'))).toBe('30 марта–5 апреля');
});
