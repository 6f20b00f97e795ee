/** What is drawn into the hours: visits, blocks, what is closed, what is free, and the line of now. */
import type { Calendar } from '@event-calendar/core';
import type { BlockRow, CalendarDay, CalendarPage, Day, DayVisit, Moment } from '../api.gen';
import { masterColour } from '../visit/colour';
import { isAhead } from '../visit/state';
import { minutesFrom, plusDays, plusMinutes } from '../visit/when';
import { closed, gapWords, hoursShown, together, type Gap, type Span } from './calendar';

/** What stands behind an event of the calendar part. */
export type Drawn = { kind: 'visit'; visit: DayVisit; asked: boolean } | { kind: 'block'; block: BlockRow } | { kind: 'words'; words: string };

export type Shown = { view: 'day' | 'week'; page: CalendarPage; today: Day; now: Moment; gaps: Gap[] };

/** A stretch lower than a line of text would be a box without words. */
const WORDS_FIT_MINUTES = 25;
/** What is shorter has its name and its time on one line. */
const SHORT_MINUTES = 30;

/** Booked for today or tomorrow, still ahead, and she has not said that she comes. */
export function unconfirmed(visit: DayVisit, now: Moment): boolean {
  return visit.state === 'booked' && visit.at > now && visit.at.slice(0, 10) <= plusDays(now.slice(0, 10), 1);
}

export function drawnVisit(visit: DayVisit, now: Moment, colour: string | null): Calendar.EventInput {
  const asked = unconfirmed(visit, now);
  const open = isAhead(visit);
  return {
    id: visit.id,
    start: visit.at,
    end: visit.ends,
    resourceIds: [visit.master],
    startEditable: open,
    durationEditable: open,
    classNames: ['visit', visit.state, ...(asked ? ['asked'] : []), ...(visit.minutes <= SHORT_MINUTES ? ['short'] : [])],
    styles: colour ? [`--edge-of: ${masterColour(colour).edge}`] : [],
    extendedProps: { drawn: { kind: 'visit', visit, asked } satisfies Drawn },
  };
}

export function drawnBlock(block: BlockRow): Calendar.EventInput {
  return {
    id: block.id,
    start: block.from,
    end: block.to,
    resourceIds: [block.master],
    classNames: ['block', ...(minutesFrom(block.from, block.to) <= SHORT_MINUTES ? ['short'] : [])],
    extendedProps: { drawn: { kind: 'block', block } satisfies Drawn },
  };
}

/** What nobody presses: lies behind the visits. `masters` are the columns it stands in. */
function behind(span: Span, look: string, masters: string[], words = ''): Calendar.EventInput {
  const fits = minutesFrom(span.from, span.to) >= WORDS_FIT_MINUTES;
  return {
    id: `${look}-${masters[0]}-${span.from}`,
    start: span.from,
    end: span.to,
    display: 'background',
    resourceIds: masters,
    classNames: [look],
    extendedProps: { drawn: { kind: 'words', words: fits ? words : '' } satisfies Drawn },
  };
}

/** The hours that are drawn, as the calendar part takes them. */
export function hoursOf(page: CalendarPage): { from: number; to: number } {
  return hoursShown(page.masters.flatMap((master) => master.days), page.visits);
}

/** What lies behind: it changes with the minute, the visits do not. */
export function background({ view, page, today, now, gaps }: Shown): Calendar.EventInput[] {
  const shown = hoursOf(page);
  const all = page.masters.map((master) => master.id);
  const days = page.masters[0]?.days ?? [];
  const line = days.some((day) => day.day === today) ? [behind({ from: now, to: plusMinutes(now, 1) }, 'now-line', all)] : [];
  if (view === 'week') {
    const inWeek = days.map((_, index) => together(page.masters.map((master) => master.days[index]!)));
    return [...inWeek.flatMap((day) => closed(day, shown).map((span) => behind(span, 'closed', [], weekWords(day, span.words)))), ...line];
  }
  return [
    ...page.masters.flatMap((master) =>
      master.days.flatMap((day) => closed(day, shown).map((span) => behind(span, 'closed', [master.id], span.words))),
    ),
    ...gaps.map((gap) => behind(gap, 'free', [gap.master], gapWords(gap))),
    ...line,
  ];
}

/** In the week only a whole day off is said: the columns are narrow. */
function weekWords(day: CalendarDay, words: string): string {
  return day.hours.length === 0 ? words : '';
}
