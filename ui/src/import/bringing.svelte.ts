/** An import on its way, which can be taken back whole. */
import { tell } from '../api';
import { LongWork } from '../parts/longWork.svelte';
import { said } from '../parts/said.svelte';
import { t } from '../words';

export class Bringing extends LongWork {
  async takeBack(step: number) {
    this.busy = true;
    try {
      await tell('history_undo', { step });
      said.done(t('import-undone'), null);
      this.job = null;
    } catch (error) {
      said.fault(error);
    } finally {
      this.busy = false;
    }
  }
}
