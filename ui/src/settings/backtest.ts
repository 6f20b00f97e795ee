/** Says what looking back has found. */
import type { Backtest, Day } from '../api.gen';
import { formatTag } from '../say';

/** Whether there was anything to look back on. */
export function told({ own, sixty }: Backtest): boolean {
  return own.flagged + sixty.flagged + sixty.too_late > 0;
}

/** “March 2026”, of its first day. */
export function monthWords(month: Day): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(formatTag(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, at - 1, 1));
}
