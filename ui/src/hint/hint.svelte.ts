/** One short hint at a time: the screen in sight offers it at the moment it helps, until it was read. */
import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { DeskHint } from '../api.gen';
import { desk } from '../desk.svelte';

type Offer = () => DeskHint | null;

class Hints {
  // A set, because a screen that goes and one that comes change it in the same breath.
  #offers = new SvelteSet<Offer>();

  /** The newest screen's, if nobody has read it yet. */
  get now(): DeskHint | null {
    const hint = [...this.#offers].map((offer) => offer()).findLast((one) => one !== null);
    return hint && desk.now?.hints.includes(hint) ? hint : null;
  }

  add(offer: Offer) {
    untrack(() => this.#offers.add(offer));
    return () => void this.#offers.delete(offer);
  }
}

export const hints = new Hints();

/** Call while a component is being set up; null while there is nothing on the screen that the hint speaks of. */
export function hint(offer: Offer) {
  $effect.pre(() => hints.add(offer));
}
