/** After a change of hours or prices: what was saved, and how many clients are to be told of it. */
import type { Consequence } from '../api.gen';
import { t } from '../words';

/** “Master saved: Maja. 2 clients are to be told.” */
export function withToTell(what: string, { to_tell }: Consequence): string {
  return to_tell > 0 ? t('settings-to-tell', { what, count: to_tell }) : what;
}
