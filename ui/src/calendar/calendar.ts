/** How days and visits are laid out on the calendar: from which hour to which, what is closed, what is free. */
import type { CalendarDay, CalendarMaster, Day, DayVisit, GapRow, Moment } from '../api.gen';
import { clock, duration, formatTag } from '../say';
import { minutesFrom, plusDays, plusMinutes, quarter } from '../visit/when';
import { t } from '../words';

export type Span = { from: Moment; to: Moment };

/** A stretch in which nobody works; in words where it says more than “not now”. */
export type Closed = Span & { words: string };

/** Free time of a master, and how many who are due or wait could come then. */
export type Gap = Span & { master: string; fits: number };

/** The book counts no further than this. */
const MANY = 50;

/** Drawn when nobody works and nobody comes in the days shown. */
const USUAL = { from: 9, to: 18 };

/** What is shorter is of no use to anybody. */
const GAP_MINUTES = 30;

/** The whole hours that show every working hour and every visit. */
export function hoursShown(days: CalendarDay[], visits: DayVisit[]): { from: number; to: number } {
  const spans = [...days.flatMap((day) => day.hours), ...visits.map((visit) => ({ from: visit.at, to: visit.ends }))];
  if (spans.length === 0) return USUAL;
  const from = Math.min(...spans.map((span) => Math.floor(minuteOfDay(span.from) / 60)));
  const to = Math.max(...spans.map((span) => Math.ceil(endOfSpan(span) / 60)));
  return { from, to: Math.max(to, from + 1) };
}

/** What lies outside the working hours of a day, within the hours shown. */
export function closed(day: CalendarDay, shown: { from: number; to: number }): Closed[] {
  const whole = { from: hour(day.day, shown.from), to: hour(day.day, shown.to) };
  return without(whole, day.hours).map((span) => ({ ...span, words: closedWords(day, span) }));
}

/** A day on which somebody of several works: closed is when nobody does. */
export function together(days: CalendarDay[]): CalendarDay {
  const day = days[0]!.day;
  const hours = days.flatMap((one) => one.hours);
  const exception = days.every((one) => one.exception) ? days[0]!.exception : null;
  return { day, hours, free: [], exception: hours.length === 0 ? exception : null };
}

/** “Starts at 10”, “Off from 15:00”, the words of a day off. */
function closedWords(day: CalendarDay, span: Span): string {
  if (day.hours.length === 0) {
    if (day.exception?.words) return day.exception.words;
    return day.exception?.kind === 'holiday' ? t('calendar-holiday') : t('calendar-off');
  }
  if (day.hours.every((hours) => hours.from >= span.to)) return t('calendar-starts', { at: shortClock(span.to) });
  if (day.hours.every((hours) => hours.to <= span.from)) return t('calendar-ends', { at: clock(span.from) });
  return t('calendar-break');
}

/** Her hours over her column: “9–18”, “9:30–13, 14–18”. */
export function hoursWords(day: CalendarDay): string {
  if (day.hours.length === 0) return t('calendar-off');
  return day.hours.map(({ from, to }) => t('calendar-hours', { from: shortClock(from), to: shortClock(to) })).join(', ');
}

/** 9 rather than 09:00 where the room is small. */
function shortClock(at: Moment): string {
  return clock(at).replace(/^0/, '').replace(/:00$/, '');
}

/** Of the free stretches what is still ahead, each from the quarter where a visit may begin. */
export function stillAhead(free: Span[], now: Moment): Span[] {
  return free.map((span) => ({ from: quarter(span.from < now ? now : span.from), to: span.to })).filter((span) => span.from < span.to);
}

/** What is free of these masters on their first day shown, and long enough for somebody; by time. `known`: whom it would fit. */
export function gaps(masters: CalendarMaster[], now: Moment, known: GapRow[] = []): Gap[] {
  return masters
    .flatMap((master) => stillAhead(master.days[0]?.free ?? [], now).map((span) => ({ ...span, master: master.id, fits: fitsIn(span, master.id, known) })))
    .filter((gap) => minutesFrom(gap.from, gap.to) >= GAP_MINUTES)
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

function fitsIn(span: Span, master: string, known: GapRow[]): number {
  return known.find((row) => row.master === master && row.from < span.to && row.to > span.from)?.fits ?? 0;
}

/** “Free 45 min · 3 would fit”. */
export function gapWords({ from, to, fits }: Gap): string {
  const free = t('calendar-free', { duration: duration(minutesFrom(from, to)) });
  return fits > 0 ? `${free} · ${fitWords(fits)}` : free;
}

export function fitWords(fits: number): string {
  return t('calendar-would-fit', { fits, count: fits >= MANY ? `${MANY}+` : String(fits) });
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

/** The same day of another month, or its last: 31 January and 1 make 28 February. */
export function plusMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return plusDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1);
}

/** Of the minutes worked, how many are taken, from 0 to 100. */
export function fullness(booked: number, working: number): number {
  return working === 0 ? 0 : Math.min(100, Math.round((booked / working) * 100));
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
