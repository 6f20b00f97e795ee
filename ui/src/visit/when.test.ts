/** Counting on the wall clock: over months, leap days, midnight and the nights when clocks change. */
import { describe, expect, it } from 'vitest';
import { isDay, minutesFrom, plusDays, plusMinutes, quarter, weekOf } from './when';

describe('the wall clock', () => {
  it('counts days over months, years and leap days', () => {
    expect(plusDays('2026-03-12', 21)).toBe('2026-04-02');
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('knows no night when clocks change', () => {
    expect(plusMinutes('2026-03-29T01:45', 30)).toBe('2026-03-29T02:15');
    expect(minutesFrom('2026-10-25T00:00', '2026-10-26T00:00')).toBe(1440);
  });

  it('goes over midnight', () => {
    expect(plusMinutes('2026-03-12T23:45', 30)).toBe('2026-03-13T00:15');
  });

  it('begins visits on the quarter', () => {
    expect(quarter('2026-03-12T12:20')).toBe('2026-03-12T12:30');
    expect(quarter('2026-03-12T12:30')).toBe('2026-03-12T12:30');
    expect(quarter('2026-03-12T23:50')).toBe('2026-03-13T00:00');
  });

  it('finds the first day of the week', () => {
    expect(weekOf('2026-03-12', 1)).toBe('2026-03-09');
    expect(weekOf('2026-03-15', 1)).toBe('2026-03-09');
    expect(weekOf('2026-03-15', 0)).toBe('2026-03-15');
    expect(weekOf('2026-03-09', 6)).toBe('2026-03-07');
  });

  it('tells a day from anything else', () => {
    expect(isDay('2026-03-12')).toBe(true);
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('today')).toBe(false);
  });
});
