/** Keeps what is being typed inside the book, so that neither a crash nor a wrong click loses it. */
import { ask, FaultError, tell } from './api';

/** How long she must pause in typing before it is written down. */
const PAUSE_MS = 400;

/** Those with something that is not written down yet. */
const unwritten = new Set<{ leave(): Promise<void> }>();

/** Writes down at once whatever still waits: before the book closes, which takes nothing afterwards. */
export async function writeDrafts() {
  await Promise.all([...unwritten].map((draft) => draft.leave()));
}

export class Draft<Body> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Body | undefined;
  #kept = false;

  /** A key such as `note:CLIENT`: one place to type, one draft. */
  constructor(readonly key: string) {}

  /** Whether there is something to come back to. */
  get kept(): boolean {
    return this.#kept;
  }

  /** What was typed before and not saved; null when there is nothing, or nothing that can be read. */
  async read(): Promise<Body | null> {
    try {
      const { body } = await ask('draft_get', { key: this.key });
      this.#kept = body !== null;
      return body === null ? null : (JSON.parse(body) as Body);
    } catch (error) {
      if (error instanceof FaultError || error instanceof SyntaxError) return null;
      throw error;
    }
  }

  /** Call on every change; it is written down once the typing rests. Null: nothing differs from what is saved. */
  keep(body: Body | null) {
    if (body === null) {
      if (this.#kept) void this.drop();
      return;
    }
    this.#kept = true;
    this.#waiting = body;
    unwritten.add(this);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.leave(), PAUSE_MS);
  }

  /** Writes down at once what still waits: on leaving the screen. */
  async leave() {
    clearTimeout(this.#timer);
    const body = this.#waiting;
    if (body === undefined) return;
    this.#forget();
    try {
      await tell('draft_put', { key: this.key, body: JSON.stringify(body) });
    } catch (error) {
      unlessRefused(error);
      this.#kept = false;
    }
  }

  /** After saving, or when she starts over. */
  async drop() {
    clearTimeout(this.#timer);
    this.#forget();
    this.#kept = false;
    await tell('draft_drop', { key: this.key }).catch(unlessRefused);
  }

  #forget() {
    this.#waiting = undefined;
    unwritten.delete(this);
  }
}

/** What is typed stands on the screen anyway: a draft that cannot be kept must not get in the way. */
function unlessRefused(error: unknown) {
  if (!(error instanceof FaultError)) throw error;
}
