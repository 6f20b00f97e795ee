/** Remembers what was just done, so that it can be read for a moment and taken back. */
import { FaultError, tell, type Told } from '../api';
import { faultWords } from '../faults';
import { t } from '../words';
import { historyWords } from './history';

const STAYS_MS = 8000;

type Saying = {
  id: number;
  text: string;
  tone: 'done' | 'fault';
  act: { label: string; run: () => void } | null;
};

class Said {
  now = $state.raw<Saying | null>(null);
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** After a change: what happened, in words. With its step of history it offers Undo. */
  done(text: string, step: number | null) {
    const act = step === null ? null : { label: t('said-undo'), run: () => void this.undo(step) };
    this.#show(text, 'done', act);
  }

  /** Waits for a change and says what happened, or why it was refused. Whether it was done. */
  async after(told: Promise<Told<unknown>>, text: string): Promise<boolean> {
    try {
      const { step } = await told;
      this.done(text, step);
      return true;
    } catch (error) {
      this.fault(error);
      return false;
    }
  }

  /** After a refusal that belongs to no field. Anything but a refusal is thrown on. */
  fault(error: unknown) {
    if (!(error instanceof FaultError)) throw error;
    this.#show(faultWords(error.fault), 'fault', null);
  }

  /** Takes this step back; without one the last change, also after a restart. */
  async undo(step: number | null = null) {
    try {
      const { out } = await tell('history_undo', { step });
      const what = historyWords(out.command);
      this.#show(what ? t('said-undone-what', { what }) : t('said-undone'), 'done', { label: t('said-redo'), run: () => void this.redo() });
    } catch (error) {
      this.fault(error);
    }
  }

  async redo() {
    try {
      const { out } = await tell('history_redo');
      const what = historyWords(out.command);
      this.#show(what ? t('said-redone-what', { what }) : t('said-redone'), 'done', { label: t('said-undo'), run: () => void this.undo() });
    } catch (error) {
      this.fault(error);
    }
  }

  /** While she looks at it or has the focus in it, it stays. */
  hold() {
    clearTimeout(this.#timer);
  }

  release() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), STAYS_MS);
  }

  dismiss() {
    clearTimeout(this.#timer);
    this.now = null;
  }

  #show(text: string, tone: Saying['tone'], act: Saying['act']) {
    this.#count += 1;
    this.now = { id: this.#count, text, tone, act };
    this.release();
  }
}

export const said = new Said();
