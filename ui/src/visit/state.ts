/** Says how far a visit has come, and what can follow. */
import type { DayVisit, Moment, VisitState } from '../api.gen';
import { t } from '../words';

export function stateWords(state: VisitState): string {
  switch (state) {
    case 'booked':
      return t('visit-state-booked');
    case 'confirmed':
      return t('visit-state-confirmed');
    case 'arrived':
      return t('visit-state-arrived');
    case 'done':
      return t('visit-state-done');
    case 'cancelled':
      return t('visit-state-cancelled');
    case 'no_show':
      return t('visit-state-no-show');
  }
}

/** Booked, and not begun yet. */
export function isAhead(visit: DayVisit): boolean {
  return visit.state === 'booked' || visit.state === 'confirmed';
}

/** A visit can be finished once she is here, or once its hour has come. */
export function canFinish(visit: DayVisit, now: Moment): boolean {
  return visit.state === 'arrived' || (isAhead(visit) && visit.at <= now);
}
