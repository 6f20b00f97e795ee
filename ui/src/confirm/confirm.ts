/** Says how far the asking has come: who said yes, who was asked, who does not answer. */
import type { ConfirmList, ConfirmRow } from '../api.gen';
import { t } from '../words';

export type Answer = { text: string; tone: 'plain' | 'good' | 'due' | 'late' };

export function answerWords(row: Pick<ConfirmRow, 'state' | 'confirmation'>): Answer {
  if (row.state === 'confirmed') return { text: t('confirm-confirmed'), tone: 'good' };
  switch (row.confirmation) {
    case 'asked':
      return { text: t('confirm-asked'), tone: 'plain' };
    case 'no_answer':
      return { text: t('confirm-no-answer'), tone: 'late' };
    default:
      return { text: t('confirm-not-asked'), tone: 'due' };
  }
}

/** “2 of 6 confirmed · 1 asked · 1 no answer” */
export function sumWords(list: ConfirmList): string {
  return [
    t('confirm-sum', { confirmed: list.confirmed, visits: list.rows.length }),
    list.asked > 0 && t('confirm-sum-asked', { count: list.asked }),
    list.no_answer > 0 && t('confirm-sum-no-answer', { count: list.no_answer }),
    list.not_asked > 0 && t('confirm-sum-not-asked', { count: list.not_asked }),
  ].filter(Boolean).join(' · ');
}
