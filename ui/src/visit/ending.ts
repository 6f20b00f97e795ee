/** The ways a visit comes to nothing: she cancels, we cancel, or she did not come. */
import { tell } from '../api';
import type { CancelledBy, Moment, SeriesScope } from '../api.gen';
import { desk } from '../desk.svelte';
import { said } from '../parts/said.svelte';
import { t } from '../words';
import { momentWords } from './offer';
import { isToTell } from './untold';

type Ending = { label: string; act: () => void; off?: boolean };
type Ended = { id: string; at: Moment; series?: string };

/** As items of a menu; `after` is called once it is done. A visit of a series can also take those that follow with it. */
export function endings(visit: Ended, name: string, after: () => void = () => {}): Ending[] {
  const cancelling = (key: string, by: CancelledBy, scope: SeriesScope) => ({
    label: t(`visit-cancel-${key}`),
    act: () => void cancel(visit, name, by, scope).then((done) => done && after()),
  });
  const missed = async () => {
    const words = t('visit-no-show-done', { name, at: momentWords(visit.at) });
    if (await said.after(tell('visit_no_show', { id: visit.id }), words)) after();
  };
  return [
    cancelling('client', 'client', 'one'),
    ...(visit.series ? [cancelling('client-all', 'client', 'following')] : []),
    cancelling('us', 'us', 'one'),
    ...(visit.series ? [cancelling('us-all', 'us', 'following')] : []),
    { label: t('visit-no-show'), off: visit.at > (desk.now?.now ?? ''), act: () => void missed() },
  ];
}

async function cancel(visit: Ended, name: string, by: CancelledBy, scope: SeriesScope): Promise<boolean> {
  try {
    const { step } = await tell('visit_cancel', { id: visit.id, by, scope });
    const all = scope === 'following' ? '-all' : '';
    const words = t(`visit-cancelled-${by}${all}`, { name, at: momentWords(visit.at) });
    said.done(by === 'us' && (await isToTell(visit.id)) ? `${words} ${t('visit-to-tell')}` : words, step);
    return true;
  } catch (error) {
    said.fault(error);
    return false;
  }
}
