/** An answer from the book that stays true: it is asked again whenever the book or the question changes. */
import { untrack } from 'svelte';
import { FaultError, type Refusal } from './api';
import { revision } from './revision.svelte';

export type Live<T> = {
  /** The last good answer; kept while the next is on its way. */
  readonly value: T | undefined;
  readonly fault: Refusal | null;
  readonly loading: boolean;
  retry(): void;
};

/** How often a screen asks again, so that “in 8 minutes” stays true. */
export const BEAT_MS = 30_000;

/**
 * Call while a component is being set up. What the question reads before its first await is
 * watched. A question that returns null is not asked yet. Late answers to old questions are dropped.
 * `beatMs`: asked again so often by itself, where the answer changes with the clock.
 */
export function live<T>(question: () => Promise<T> | null, beatMs?: number): Live<T> {
  let value = $state.raw<T>();
  let fault = $state.raw<Refusal | null>(null);
  let loading = $state(true);
  let tries = $state(0);
  let turn = 0;

  $effect(() => {
    void revision.count;
    void tries;
    turn += 1;
    const mine = turn;
    const asked = question();
    untrack(() => (loading = asked !== null));
    asked?.then(
      (answer) => {
        if (mine !== turn) return;
        value = answer;
        fault = null;
        loading = false;
      },
      (error: unknown) => {
        if (mine !== turn) return;
        if (!(error instanceof FaultError)) throw error;
        fault = error.fault;
        loading = false;
      },
    );
    return () => {
      turn += 1;
    };
  });

  $effect(() => {
    if (beatMs === undefined) return;
    const timer = setInterval(() => (tries += 1), beatMs);
    return () => clearInterval(timer);
  });

  return {
    get value() {
      return value;
    },
    get fault() {
      return fault;
    },
    get loading() {
      return loading;
    },
    retry() {
      tries += 1;
    },
  };
}
