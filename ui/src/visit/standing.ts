/** Says where a client stands against her own rhythm, and how often she comes. */
import type { Standing } from '../api.gen';
import { day, daysBetween } from '../say';
import { t } from '../words';

export type StandingWords = { text: string; tone: 'plain' | 'good' | 'due' | 'late' };

/** Null when there is nothing to say: she has not been here yet. */
export function standingWords(standing: Standing, today: string): StandingWords | null {
  if (standing.quiet_until && isAsked(standing)) return { text: quietWords(standing, standing.quiet_until), tone: 'plain' };
  switch (standing.state) {
    case 'none':
      return null;
    case 'booked':
      return { text: t('standing-booked'), tone: 'good' };
    case 'paused':
      return { text: t('standing-paused', { day: day(standing.until ?? today, 'short') }), tone: 'plain' };
    case 'on_rhythm':
      return { text: t('standing-on-rhythm'), tone: 'good' };
    case 'gone':
      return { text: t('standing-gone', { why: t(`contact-gone-${(standing.gone ?? 'other').replaceAll('_', '-')}`) }), tone: 'plain' };
    case 'due':
      return { text: dueWords(standing, today), tone: 'due' };
    case 'late':
      return { text: t('standing-late', { days: standing.late_days }), tone: 'late' };
    case 'lapsed':
      return { text: t('standing-lapsed', { days: standing.late_days }), tone: 'late' };
  }
}

/** Whether something is asked of the reader: she is due, late, or resting. */
export function isPressing(standing: Standing): boolean {
  return isAsked(standing) || standing.state === 'paused' || standing.state === 'gone';
}

/** She would be asked back, unless she is left alone for a while. */
function isAsked({ state }: Standing): boolean {
  return state === 'due' || state === 'late' || state === 'lapsed';
}

/** “Left alone until 19 Mar: just contacted”; so far away that only her answer ends it, no day is named. */
function quietWords({ quiet_why }: Standing, until: string): string {
  const why = t(`standing-quiet-${(quiet_why || 'cool_off').replace('_', '-')}`);
  return until >= '2200' ? t('standing-quiet-for-good', { why }) : t('standing-quiet', { day: day(until, 'short'), why });
}

/** With several categories each is named: “Lashes: 3 days late”. */
export function ofCategory(standing: Standing, words: string, of: Standing[]): string {
  return of.length > 1 ? t('standing-of', { category: standing.category, words }) : words;
}

/** “Comes every 20–23 days”, once the rhythm is her own. */
export function rhythmWords(standing: Standing): string | null {
  if (!standing.own || standing.usual === null) return null;
  return t('standing-comes', { every: intervalWords(standing) });
}

/** “Usually every 3 weeks”; empty where nothing sets a rhythm. */
export function usuallyWords(standing: Standing): string {
  const every = intervalWords(standing);
  return every && t('standing-usually', { every });
}

/** “Usually every 20–23 days, last 24 days ago”; null before the first visit or where nothing sets a rhythm. */
export function usualAndLastWords(standing: Standing, today: string): string | null {
  const every = intervalWords(standing);
  if (!every || standing.last === null) return null;
  const usual = standing.own ? t('standing-usually', { every }) : t('standing-usually-service', { every });
  return t('standing-usual-and-last', { usual, ago: t('standing-ago', { days: daysBetween(standing.last, today) }) });
}

/** “every 3 weeks”, “every 20–23 days”; empty while nothing is known. Only a spread of her own is told as one. */
export function intervalWords({ own, lower, upper, usual }: Standing): string {
  if (own && lower !== null && upper !== null && lower < upper) return t('standing-every-range', { from: lower, to: upper });
  if (usual === null) return '';
  return usual % 7 === 0 ? t('standing-every-weeks', { weeks: usual / 7 }) : t('standing-every-days', { days: usual });
}

function dueWords({ since }: Standing, today: string): string {
  if (!since || since >= today) return t('standing-due-today');
  return t('standing-due', { day: day(since, 'short') });
}
