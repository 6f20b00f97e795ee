/** Says where a client stands against her own rhythm, and how often she comes. */
import type { Standing } from '../api.gen';
import { day, daysBetween } from '../say';
import { t } from '../words';

export type StandingWords = { text: string; tone: 'plain' | 'good' | 'due' | 'late' };

/** Null when there is nothing to say: she has not been here yet. */
export function standingWords(standing: Standing, today: string): StandingWords | null {
  switch (standing.state) {
    case 'none':
      return null;
    case 'booked':
      return { text: t('client-standing-booked'), tone: 'good' };
    case 'paused':
      return { text: t('client-standing-paused', { day: day(standing.until ?? today, 'short') }), tone: 'plain' };
    case 'on_rhythm':
      return { text: t('client-standing-on-rhythm'), tone: 'good' };
    case 'due':
      return { text: dueWords(standing, today), tone: 'due' };
    case 'late':
      return { text: t('client-standing-late', { days: standing.late_days }), tone: 'late' };
    case 'lapsed':
      return { text: t('client-standing-lapsed', { days: standing.late_days }), tone: 'late' };
  }
}

/** “Every 20–23 days”, once the rhythm is her own. */
export function rhythmWords(standing: Standing): string | null {
  const { own, usual, lower, upper } = standing;
  if (!own || usual === null) return null;
  if (lower === null || upper === null || lower === upper) return t('client-rhythm-one', { days: usual });
  return t('client-rhythm-range', { lower, upper });
}

/** “usually 20–23 days, last 24 days ago”; null before the first visit or where nothing sets a rhythm. */
export function usualWords(standing: Standing, today: string): string | null {
  if (standing.usual === null || standing.last === null) return null;
  const ago = t('client-ago', { days: daysBetween(standing.last, today) });
  return t('client-usual-and-last', { usual: usualPart(standing, standing.usual), ago });
}

function usualPart({ own, lower, upper }: Standing, usual: number): string {
  if (!own) return t('client-usual-service', { days: usual });
  if (lower === null || upper === null || lower === upper) return t('client-usual-one', { days: usual });
  return t('client-usual-range', { lower, upper });
}

function dueWords({ since }: Standing, today: string): string {
  if (!since || since >= today) return t('client-standing-due-today');
  return t('client-standing-due', { day: day(since, 'medium') });
}
