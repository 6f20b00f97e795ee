/** Keeps an unfinished form in the book, so that a crash or a slip of the hand loses nothing. */
import { FaultError, tell } from '../api';
import { said } from '../parts/said.svelte';

/** How long she must pause in typing before it is written down. */
const PAUSE_MS = 400;

export class Draft {
  #body: string;
  #written: string | null;
  #over = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `fresh` is the form with nothing filled in; `written` the draft the book has of it, if any. */
  constructor(
    private readonly key: string,
    private readonly fresh: string,
    written: string | null,
  ) {
    this.#written = written;
    this.#body = written ?? fresh;
  }

  /** Whether there is something to come back to. */
  get kept(): boolean {
    return this.#body !== this.fresh;
  }

  /** Call with each state of the form; gives back how to stop waiting for the pause. */
  follow(body: string): () => void {
    this.#body = body;
    this.#timer = setTimeout(() => void this.keep(), PAUSE_MS);
    return () => clearTimeout(this.#timer);
  }

  /** Writes it down now; a form with nothing in it needs no draft. */
  async keep() {
    clearTimeout(this.#timer);
    const body = this.kept ? this.#body : null;
    if (this.#over || body === this.#written) return;
    this.#written = body;
    try {
      if (body === null) await tell('draft_drop', { key: this.key });
      else await tell('draft_put', { key: this.key, body });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      this.#written = null;
      said.fault(error);
    }
  }

  /** The form was saved: its draft is of no use any more. */
  async drop() {
    this.#over = true;
    clearTimeout(this.#timer);
    if (this.#written === null) return;
    await tell('draft_drop', { key: this.key }).catch((error: unknown) => said.fault(error));
  }
}
