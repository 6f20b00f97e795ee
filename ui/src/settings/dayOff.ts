/** A day that is not as the week says: how it reads in a list, and what is typed of it. */
import type { Day, ExceptionFields, ExceptionKind, ExceptionRow } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

/** What was emptied is missing until it is filled in again. */
export type TypedDayOff = Omit<ExceptionFields, 'from' | 'until'> & { from: Day | null; until: Day | null };

export function newDayOff(master: string | null): TypedDayOff {
  return { master, kind: 'off', from: null, until: null, starts: null, ends: null, words: '' };
}

export function kindName(kind: ExceptionKind): string {
  return { off: t('day-off-off'), holiday: t('day-off-holiday'), extra: t('day-off-extra') }[kind];
}

/** “Thu 12 March”, “Mon 16 March – Fri 20 March”, “Sat 14 March, 10:00–14:00”. */
export function whenWords({ from, until, starts, ends }: Pick<ExceptionRow, 'from' | 'until' | 'starts' | 'ends'>, today: Day): string {
  const named = (value: Day) => day(value, value.slice(0, 4) === today.slice(0, 4) ? 'medium' : 'year');
  const days = from === until ? named(from) : t('day-off-days', { from: named(from), until: named(until) });
  return starts && ends ? t('day-off-hours', { days, from: starts, until: ends }) : days;
}

/** What the book is told, or the field that is still empty. Without a last day it is one day. */
export function readDayOff(typed: TypedDayOff): { fields: ExceptionFields } | { empty: string } {
  const { from, until, kind } = typed;
  if (from === null) return { empty: 'from' };
  if (kind === 'extra' && typed.starts === null) return { empty: 'starts' };
  if (kind === 'extra' && typed.ends === null) return { empty: 'ends' };
  const hours = kind === 'extra' ? {} : { starts: null, ends: null };
  // A holiday is everybody's.
  const master = kind === 'holiday' ? null : typed.master;
  return { fields: { ...typed, ...hours, master, from, until: until ?? from } };
}
