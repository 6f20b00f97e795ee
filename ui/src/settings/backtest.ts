/** Says what looking back has found. */
import type { Backtest, BacktestCount, BacktestMonth, Day } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

/** Whether there was anything to look back on. */
export function told({ own, sixty }: Backtest): boolean {
  return own.flagged + sixty.flagged + own.too_late + sixty.too_late > 0;
}

/** “Her own rhythm would have named 212: 168 had not come back in time, 44 came after all.” */
export function countWords(whose: 'own' | 'sixty', { flagged, lost, too_late }: BacktestCount): string {
  return t(`backtest-${whose}`, { flagged, lost, back: flagged - lost, late: too_late });
}

/** “March 2026”, of its first day. */
export function monthWords(month: Day): string {
  return day(month, 'month').replace(/\s*г\.$/, '');
}

export type Column = { key: string; whose: string; title: string; first: boolean; of: (month: BacktestMonth) => number };

/** The columns of the table after the month. */
export function columns(): Column[] {
  const [own, sixty] = [t('backtest-own-short'), t('backtest-sixty-short')];
  const [named, lost] = [t('backtest-named'), t('backtest-lost')];
  return [
    { key: 'own-named', whose: own, title: named, first: true, of: (month) => month.own.flagged },
    { key: 'own-lost', whose: own, title: lost, first: false, of: (month) => month.own.lost },
    { key: 'sixty-named', whose: sixty, title: named, first: true, of: (month) => month.sixty.flagged },
    { key: 'sixty-lost', whose: sixty, title: lost, first: false, of: (month) => month.sixty.lost },
    { key: 'sixty-late', whose: sixty, title: t('backtest-late'), first: false, of: (month) => month.sixty.too_late },
  ];
}
