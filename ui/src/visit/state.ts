/** Says how far a visit has come. */
import type { VisitState } from '../api.gen';
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
