/** Says why somebody is on the call list, and what she is told. */
import type { CallRow, Day } from '../api.gen';
import type { News } from '../message/message';
import { day, money, number } from '../say';
import { ofCategory, standingWords } from '../visit/standing';
import { t } from '../words';

/** “9 days late · €620 in her last year · 64 in 100 that she does not come back”. */
export function whyCalled(row: CallRow, currency: string, today: Day): string {
  const standing = row.standing && standingWords(row.standing, today);
  return [
    row.standing && standing && ofCategory(row.standing, standing.text, [row.standing]),
    t('call-value', { money: money(row.value, currency) }),
    t('call-chance', { chance: number(row.chance) }),
  ].filter(Boolean).join(' · ');
}

/** “Full set · 11 Feb”; empty before her first visit. */
export function lastWords(row: CallRow): string {
  return row.last ? [...row.services, day(row.last, 'short')].join(' · ') : '';
}

export function callNews(row: CallRow): News {
  const kind = row.key.kind === 'lapsed' ? 'lapsed' : row.key.kind === 'rhythm' ? 'due' : row.key.kind === 'second_follow_up' ? 'second_follow_up' : 'follow_up';
  const services = row.advice.names.length > 0 ? row.advice.names : row.services;
  return { kind, services, at: row.advice.offer?.at ?? null, master: row.advice.master_name };
}
