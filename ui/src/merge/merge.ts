/** Two cards that may be one client's, in words. */
import type { DuplicateOne, DuplicateWhy } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

export function whyWords(why: DuplicateWhy[]): string {
  return why.map((each) => t(`merge-why-${each.replaceAll('_', '-')}`)).join(', ');
}

/** What tells one from the other, line by line. */
export function lines(one: DuplicateOne): { name: string; words: string }[] {
  return [
    { name: t('client-birthday'), words: one.birthday ? day(one.birthday, one.birthday.startsWith('--') ? 'medium' : 'year') : '–' },
    ...one.channels.map((row) => ({ name: t(`client-channel-${row.kind}`), words: row.typed })),
    { name: t('merge-visits'), words: one.last ? t('merge-visits-last', { count: one.visits, day: day(one.last, 'year') }) : t('client-never') },
    { name: t('merge-since'), words: day(one.made_on, 'year') },
  ];
}
