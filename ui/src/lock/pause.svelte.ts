/** The wait after wrong tries: what stands at the field counts down; what is heard is said once at the start and once at the end. */
import type { Refusal } from '../api';
import { faultWords } from '../faults';
import { t } from '../words';

const LOOK_MS = 250;

/** Make it while a component is being set up. `over`: the wait has ended. */
export class Pause {
  /** For whoever listens. */
  heard = $state('');
  #until = $state(0);
  #clock = $state(performance.now());

  constructor(over: () => void) {
    $effect(() => {
      if (this.#until === 0) return;
      const timer = setInterval(() => {
        this.#clock = performance.now();
        if (this.#clock < this.#until) return;
        clearInterval(timer);
        this.#until = 0;
        this.heard = t('lock-again');
        over();
      }, LOOK_MS);
      return () => clearInterval(timer);
    });
  }

  /** Whole seconds still to wait. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - this.#clock) / 1000));
  }

  wait(seconds: number) {
    this.#clock = performance.now();
    this.#until = seconds > 0 ? this.#clock + seconds * 1000 : 0;
  }

  /** A refused try: how long it costs, and said aloud. */
  refused(why: Refusal) {
    if (why.kind === 'wrong_passphrase' || why.kind === 'wrong_code') this.wait(why.wait_seconds);
    if (why.kind === 'wait') this.wait(why.seconds);
    this.heard = faultWords(why);
  }

  /** What stands at the field: the seconds of a refusal run down with the wait. */
  at(fault: Refusal | null): string | null {
    if (fault?.kind === 'wrong_passphrase' || fault?.kind === 'wrong_code') return faultWords({ ...fault, wait_seconds: this.left });
    if (this.left > 0) return faultWords({ kind: 'wait', seconds: this.left });
    return fault && fault.kind !== 'wait' ? faultWords(fault) : null;
  }
}
