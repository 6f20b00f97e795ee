/** Puts the day in order and says where each visit stands now. */
import type { Brief, DayGap, DayVisit } from '../api.gen';
import { clock, day, duration, fromNow } from '../say';
import { isAhead } from '../visit/state';
import { minutesFrom } from '../visit/when';
import { t } from '../words';

export type DayLine = { id: string; at: string } & ({ visit: DayVisit } | { gap: DayGap });

/** Visits and free gaps in one order; a gap that has passed is of no use to anyone. */
export function dayLines(visits: DayVisit[], gaps: DayGap[], now: string): DayLine[] {
  const lines: DayLine[] = [
    ...visits.map((visit) => ({ id: visit.id, at: visit.at, visit })),
    ...gaps.filter((gap) => gap.to > now).map((gap) => ({ id: `gap ${gap.master} ${gap.from}`, at: gap.from, gap })),
  ];
  return lines.sort((one, other) => one.at.localeCompare(other.at));
}

/** Under the name: what it is, how long, and what is special about it. `master`: her name, where several work. */
export function visitWords(visit: DayVisit, master = ''): string {
  return [
    visit.services.join(', '),
    master,
    visit.state !== 'done' && duration(visit.minutes),
    visit.first && t('visit-first'),
    visit.birthday_in !== null && birthdayWords(visit.birthday_in),
    visit.state === 'done' && visit.rebooked && t('today-rebooked', { day: day(visit.rebooked, 'short') }),
    visit.state === 'no_show' && t('today-no-show'),
    visit.state === 'cancelled' && t('today-cancelled'),
  ].filter(Boolean).join(' · ');
}

/** “in 8 minutes” beside a visit that is near; null for the others, the hour says enough. */
export function nearWords(visit: DayVisit, now: string): string | null {
  if (visit.state === 'arrived') return t('today-here');
  if (!isAhead(visit)) return null;
  const minutes = minutesFrom(now, visit.at);
  if (minutes > 120 || minutes < 0) return null;
  return minutes === 0 ? t('today-now') : fromNow(minutes);
}

/** The line over the name in the brief; `next`: nobody comes before her. */
export function briefTitle({ visit, phase }: Pick<Brief, 'visit' | 'phase'>, now: string, next: boolean): string {
  const span = spanWords(visit);
  if (visit.state === 'arrived') return t('today-brief-here', { time: clock(visit.ends) });
  if (visit.state === 'done') return t('today-brief-done', { span });
  if (visit.state === 'cancelled') return t('today-brief-cancelled', { span });
  if (visit.state === 'no_show') return t('today-brief-no-show', { span });
  const minutes = minutesFrom(now, visit.at);
  if (phase === 'here') return t('today-brief-begun', { when: fromNow(minutes), span });
  if (minutes === 0) return t('today-brief-now', { span });
  const when = fromNow(minutes);
  if (minutes < 0) return t('today-brief-late', { when, span });
  return next ? t('today-brief-next', { when }) : t('today-brief-ahead', { when, span });
}

/** “11:00 – 12:15” */
export function spanWords({ at, ends }: { at: string; ends: string }): string {
  return t('today-span', { from: clock(at), to: clock(ends) });
}

function birthdayWords(days: number): string {
  return t('visit-birthday', { days });
}
