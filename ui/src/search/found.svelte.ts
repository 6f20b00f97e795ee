/** What the book finds for the words in the search field, as they are typed. */
import { ask, FaultError, type Refusal } from '../api';
import type { SearchHit } from '../api.gen';

const PAUSE_MS = 50;

export type Found = {
  readonly hits: SearchHit[];
  /** The words these hits are for. */
  readonly of: string;
  readonly fault: Refusal | null;
};

/** Call while a component is being set up. A late answer to words that were typed over is dropped. */
export function foundFor(words: () => string): Found {
  let hits = $state.raw<SearchHit[]>([]);
  let of = $state('');
  let fault = $state.raw<Refusal | null>(null);

  $effect(() => {
    const asked = words().trim();
    let stale = false;
    if (asked === '') {
      hits = [];
      of = '';
      fault = null;
      return;
    }
    const timer = setTimeout(async () => {
      try {
        const answer = await ask('search_find', { words: asked });
        if (stale) return;
        hits = answer.hits;
        of = asked;
        fault = null;
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        if (!stale) fault = error.fault;
      }
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  });

  return {
    get hits() {
      return hits;
    },
    get of() {
      return of;
    },
    get fault() {
      return fault;
    },
  };
}
