/** Says what must be seen before touching the client, and how loudly. */
import type { AlertRow } from '../api.gen';
import { desk } from '../desk.svelte';
import { day } from '../say';
import { t } from '../words';

export type AlertWords = { text: string; tone: 'late' | 'due' | 'plain' };

/** These most often mean: never do it. */
export const GRAVE: AlertRow['kind'][] = ['allergy', 'contraindication'];

export function alertWords(alert: AlertRow): AlertWords {
  const over = alert.until !== null && alert.until < (desk.now?.today ?? '');
  return {
    text: alert.kind === 'patch_test' ? patchTestWords(alert, over) : plainWords(alert),
    tone: alert.severity === 'never' || (alert.kind === 'patch_test' && over) ? 'late' : alert.severity === 'know' ? 'plain' : 'due',
  };
}

export function alertKindWords(kind: AlertRow['kind']): string {
  return t(`alert-kind-${kind.replaceAll('_', '-')}`);
}

function patchTestWords(alert: AlertRow, over: boolean): string {
  if (!alert.until || alert.words) return plainWords(alert);
  const until = day(alert.until, 'short');
  return over ? t('alert-patch-test-over', { until }) : t('alert-patch-test-until', { until });
}

function plainWords(alert: AlertRow): string {
  const kind = alertKindWords(alert.kind);
  const text = alert.words ? t('alert-of-kind', { kind, words: alert.words }) : kind;
  return alert.until ? t('alert-until', { text, until: day(alert.until, 'short') }) : text;
}
