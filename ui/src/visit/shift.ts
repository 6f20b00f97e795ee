/** Tells when the clock itself moved a visit: the night an hour is skipped, or comes twice. */
import type { Moment } from '../api.gen';
import { clock } from '../say';
import { t } from '../words';

export function shiftWords(shifted: 'gap' | 'fold', at: Moment): string {
  return t(shifted === 'gap' ? 'visit-shift-gap' : 'visit-shift-fold', { time: clock(at) });
}
