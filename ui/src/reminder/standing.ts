/** Says where a client stands against her own rhythm, and how often she comes. */
import type { Standing } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

export type StandingWords = { text: string; tone: 'plain' | 'good' | 'due' | 'late' };

export function standingWords(standing: Standing): StandingWords {
  switch (standing.state) {
    case 'none':
      return { text: t('due-none'), tone: 'plain' };
    case 'booked':
      return { text: t('due-booked', { day: standing.next ? day(standing.next, 'short') : '' }), tone: 'good' };
    case 'paused':
      return { text: standing.until ? t('due-paused', { day: day(standing.until, 'short') }) : t('due-paused-open'), tone: 'plain' };
    case 'on_rhythm':
      return { text: rhythmWords(standing), tone: 'good' };
    case 'due':
      return { text: standing.since ? t('due-due', { day: day(standing.since, 'short') }) : t('due-due-plain'), tone: 'due' };
    case 'late':
      return { text: t('due-late', { days: standing.late_days }), tone: 'late' };
    case 'lapsed':
      return { text: t('due-lapsed', { days: standing.late_days }), tone: 'late' };
  }
}

/** “Comes every 20–23 days”; only a spread of her own is told as one. */
export function rhythmWords(standing: Standing): string {
  const every = intervalWords(standing);
  return every ? t('due-on-rhythm', { every }) : t('due-on-rhythm-plain');
}

/** “every 3 weeks”, “every 20–23 days”; empty while nothing is known. */
export function intervalWords({ own, lower, upper, usual }: Standing): string {
  if (own && lower !== null && upper !== null && lower < upper) return t('reminder-every-range', { from: lower, to: upper });
  if (usual === null) return '';
  return usual % 7 === 0 ? t('reminder-every-weeks', { weeks: usual / 7 }) : t('reminder-every-days', { days: usual });
}
