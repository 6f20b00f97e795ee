/** Saves some of the settings: what is wrong stands at its field, and what was saved can be taken back. */
import { tell, type Refusal } from '../api';
import type { Settings } from '../api.gen';
import { desk } from '../desk.svelte';
import { faultOf } from '../faults';
import { said } from '../parts/said.svelte';

/** As a form has them: a number that was cleared is null. */
type Typed = { [Name in keyof Settings]?: Settings[Name] | null };

export class Saving {
  fault = $state.raw<Refusal | null>(null);
  busy = $state(false);

  /** Whether they were saved; `words` say so. */
  async save(typed: Typed, words: string): Promise<boolean> {
    if (!desk.settings || this.busy) return false;
    const empty = Object.entries(typed).find(([, value]) => value === null);
    if (empty) {
      this.fault = { kind: 'invalid', field: empty[0], rule: 'required', detail: '' };
      return false;
    }
    this.busy = true;
    try {
      const { step } = await tell('setting_change', { ...desk.settings, ...(typed as Partial<Settings>) });
      said.done(words, step);
      this.fault = null;
      return true;
    } catch (error) {
      this.fault = faultOf(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
