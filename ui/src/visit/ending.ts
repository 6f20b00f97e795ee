/** The ways a visit comes to nothing: she cancels, we cancel, or she did not come. */
import { tell } from '../api';
import type { Moment } from '../api.gen';
import { desk } from '../desk.svelte';
import { said } from '../parts/said.svelte';
import { t } from '../words';
import { momentWords } from './offer';

type Ending = { label: string; act: () => void; off?: boolean };

/** As items of a menu; `after` is called once it is done. */
export function endings(visit: { id: string; at: Moment }, name: string, after: () => void = () => {}): Ending[] {
  const { id } = visit;
  const words = { name, at: momentWords(visit.at) };
  const then = async (done: Promise<boolean>) => {
    if (await done) after();
  };
  return [
    { label: t('visit-cancel-client'), act: () => void then(said.after(tell('visit_cancel', { id, by: 'client' }), t('visit-cancelled-client', words))) },
    { label: t('visit-cancel-us'), act: () => void then(said.after(tell('visit_cancel', { id, by: 'us' }), t('visit-cancelled-us', words))) },
    {
      label: t('visit-no-show'),
      off: visit.at > (desk.now?.now ?? ''),
      act: () => void then(said.after(tell('visit_no_show', { id }), t('visit-no-show-done', words))),
    },
  ];
}
