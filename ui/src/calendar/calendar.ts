/** How days and visits are laid out on the calendar: from which hour to which, what is closed, what is free. */
import type { CalendarDay, Day, DayVisit, Moment } from '../api.gen';
import { formatTag } from '../say';
import { minutesFrom, plusDays, plusMinutes, quarter } from '../visit/when';

export type Span = { from: Moment; to: Moment };

/** Drawn when nobody works and nobody comes in the days shown. */
const USUAL = { from: 9, to: 18 };

/** The whole hours that show every working hour and every visit. */
export function hoursShown(days: CalendarDay[], visits: DayVisit[]): { from: number; to: number } {
  const spans = [...days.flatMap((day) => day.hours), ...visits.map((visit) => ({ from: visit.at, to: visit.ends }))];
  if (spans.length === 0) return USUAL;
  const from = Math.min(...spans.map((span) => Math.floor(minuteOfDay(span.from) / 60)));
  const to = Math.max(...spans.map((span) => Math.ceil(endOfSpan(span) / 60)));
  return { from, to: Math.max(to, from + 1) };
}

/** What lies outside the working hours of a day, within the hours shown. */
export function closed(day: CalendarDay, shown: { from: number; to: number }): Span[] {
  return without({ from: hour(day.day, shown.from), to: hour(day.day, shown.to) }, day.hours);
}

/** Of the free stretches what is still ahead, each from the quarter where a visit may begin. */
export function stillAhead(free: Span[], now: Moment): Span[] {
  return free.map((span) => ({ from: quarter(span.from < now ? now : span.from), to: span.to })).filter((span) => span.from < span.to);
}

export function minutesIn(spans: Span[]): number {
  return spans.reduce((sum, span) => sum + minutesFrom(span.from, span.to), 0);
}

/** “9–15 March”, “30 March – 5 April”. */
export function weekTitle(from: Day): string {
  const noon = (day: Day) => new Date(`${day}T12:00Z`);
  const format = new Intl.DateTimeFormat(formatTag(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.formatRange(noon(from), noon(plusDays(from, 6)));
}

/** A part of the day without the stretches in it that are taken. */
function without(whole: Span, taken: Span[]): Span[] {
  const left: Span[] = [];
  let from = whole.from;
  for (const span of taken.toSorted((one, other) => one.from.localeCompare(other.from))) {
    if (span.to <= from || span.from >= whole.to) continue;
    if (span.from > from) left.push({ from, to: span.from });
    from = span.to;
  }
  if (from < whole.to) left.push({ from, to: whole.to });
  return left;
}

function hour(day: Day, hours: number): Moment {
  return plusMinutes(`${day}T00:00`, hours * 60);
}

function minuteOfDay(at: Moment): number {
  return minutesFrom(`${at.slice(0, 10)}T00:00`, at);
}

/** Work past midnight is drawn to the end of its first day. */
function endOfSpan(span: Span): number {
  return Math.min(minutesFrom(`${span.from.slice(0, 10)}T00:00`, span.to), 24 * 60);
}
