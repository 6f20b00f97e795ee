/** A week of work as it is written down: spans of each weekday, and the break between two of them. */
import type { HoursSpan } from '../api.gen';
import type { Refusal } from '../api';
import { formatTag, weekStart } from '../say';
import { t } from '../words';

/** A span may be half filled in while she types. */
export type Span = { weekday: number; from: string | null; to: string | null };

const MIDWEEK = [2, 3, 4, 5];
const BREAK_MINUTES = 60;
const USUAL: [string, string] = ['09:00', '18:00'];

/** The weekdays (1 is Monday) in the order of the language, with their names. */
export function weekdays(): { weekday: number; name: string }[] {
  const first = weekStart() || 7;
  const format = new Intl.DateTimeFormat(formatTag(), { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => {
    const weekday = ((first - 1 + index) % 7) + 1;
    // 5 January 2026 is a Monday.
    const name = format.format(Date.UTC(2026, 0, 4 + weekday));
    return { weekday, name: name.charAt(0).toLocaleUpperCase(formatTag()) + name.slice(1) };
  });
}

/** “Mon–Fri 09:00–13:00, 14:00–18:00 · Sat 09:00–14:00”: days that are alike and follow each other stand together. */
export function weekWords(spans: HoursSpan[]): string {
  const format = new Intl.DateTimeFormat(formatTag(), { weekday: 'short', timeZone: 'UTC' });
  const named = (weekday: number) => format.format(Date.UTC(2026, 0, 4 + weekday));
  const groups: { first: number; last: number; words: string }[] = [];
  for (const { weekday } of weekdays()) {
    const mine = spans.filter((span) => span.weekday === weekday).toSorted((a, b) => a.from.localeCompare(b.from));
    const words = mine.map((span) => `${span.from}–${span.to}`).join(', ');
    const before = groups.at(-1);
    if (before?.words === words) before.last = weekday;
    else groups.push({ first: weekday, last: weekday, words });
  }
  const worked = groups.filter((group) => group.words);
  if (worked.length === 0) return t('master-no-hours');
  return worked
    .map(({ first, last, words }) => `${first === last ? named(first) : `${named(first)}–${named(last)}`} ${words}`)
    .join(' · ');
}

/** One more span for a day: a day off gets the usual hours, a working day an hour's break in the middle. */
export function withSpan(spans: Span[], weekday: number): Span[] {
  const mine = spans.filter((span) => span.weekday === weekday);
  if (mine.length === 0) return [...spans, { weekday, from: USUAL[0], to: USUAL[1] }];
  const longest = mine.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]!;
  if (lengthOf(longest) < 3 * BREAK_MINUTES) return [...spans, { weekday, from: null, to: null }];
  const middle = Math.round((minutesOf(longest.from!) + lengthOf(longest) / 2) / 30) * 30;
  const [rest, again] = [middle - BREAK_MINUTES / 2, middle + BREAK_MINUTES / 2].map(clockOf);
  return spans.flatMap((span) =>
    span === longest ? [{ weekday, from: span.from, to: rest! }, { weekday, from: again!, to: span.to }] : [span],
  );
}

/** Tuesday to Friday work as Monday does. */
export function likeMonday(spans: Span[]): Span[] {
  const monday = spans.filter((span) => span.weekday === 1);
  const others = spans.filter((span) => !MIDWEEK.includes(span.weekday));
  return [...others, ...MIDWEEK.flatMap((weekday) => monday.map((span) => ({ ...span, weekday })))];
}

/** The spans to save, or the weekday on which one is only half filled in. Empty ones are left out. */
export function readSpans(spans: Span[]): { spans: HoursSpan[] } | { half: number } {
  const half = spans.find((span) => (span.from === null) !== (span.to === null));
  if (half) return { half: half.weekday };
  return { spans: spans.flatMap(({ weekday, from, to }) => (from !== null && to !== null ? [{ weekday, from, to }] : [])) };
}

/** The weekday a refusal is about: the book names the span, and the span stands on one of the days. */
export function wrongDay(fault: Refusal | null, spans: Span[]): number | null {
  if (fault?.kind !== 'invalid' || fault.field !== 'hours') return null;
  const named = spans.filter((span) => `${span.from}–${span.to}` === fault.detail);
  const wrong = named.find((span) =>
    fault.rule === 'overlaps'
      ? spans.some((other) => other !== span && other.weekday === span.weekday && other.from! < span.to! && span.from! < other.to!)
      : span.from! >= span.to!,
  );
  return (wrong ?? named[0])?.weekday ?? null;
}

function lengthOf(span: Span): number {
  return span.from === null || span.to === null ? 0 : minutesOf(span.to) - minutesOf(span.from);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
