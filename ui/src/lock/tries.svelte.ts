/** Tries of a passphrase or a code: one at a time, with a wait after wrong ones that is counted down and said aloud. */
import { FaultError, type Refusal } from '../api';
import { faultWords } from '../faults';
import { t } from '../words';

const LOOK_MS = 250;
/** These stand at the field where the secret is typed. */
const AT_FIELD = ['wrong_passphrase', 'wrong_code', 'wait'];

/** Make it while a component is being set up. `over`: the wait has ended. */
export class Tries {
  fault = $state.raw<Refusal | null>(null);
  busy = $state(false);
  /** For whoever listens. */
  heard = $state('');
  #until = $state(0);
  #clock = $state(performance.now());

  constructor(over = () => {}) {
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

  /** What stands at the field: the seconds of a refusal run down with the wait. */
  get atField(): string | null {
    const { fault, left } = this;
    if (fault?.kind === 'wrong_passphrase' || fault?.kind === 'wrong_code') return faultWords({ ...fault, wait_seconds: left });
    return left > 0 ? faultWords({ kind: 'wait', seconds: left }) : null;
  }

  /** A refusal that stands at no field. */
  get elsewhere(): Refusal | null {
    const { fault } = this;
    return fault && fault.kind !== 'invalid' && !AT_FIELD.includes(fault.kind) ? fault : null;
  }

  wait(seconds: number) {
    this.#clock = performance.now();
    this.#until = seconds > 0 ? this.#clock + seconds * 1000 : 0;
  }

  /** Whether it went well; nothing happens while another try is on its way or a wait goes on. */
  async try(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy || this.left > 0) return false;
    [this.busy, this.fault, this.heard] = [true, null, ''];
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      this.refused(error.fault);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** How long a refusal costs, and said aloud. */
  refused(why: Refusal) {
    this.fault = why;
    if (why.kind === 'wrong_passphrase' || why.kind === 'wrong_code') this.wait(why.wait_seconds);
    if (why.kind === 'wait') this.wait(why.seconds);
    this.heard = faultWords(why);
  }
}
