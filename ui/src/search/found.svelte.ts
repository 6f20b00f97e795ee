/** What the book finds for the words in the search field, as they are typed. */
import { ask, FaultError, type Refusal } from '../api';
import type { SearchHit } from '../api.gen';

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

  let wanted = '';
  let asking = false;

  $effect(() => {
    wanted = words().trim();
    if (wanted === '') {
      hits = [];
      of = '';
      fault = null;
      return;
    }
    void look();
  });

  /** One question at a time: what was typed while it was on its way is asked next. */
  async function look() {
    if (asking) return;
    asking = true;
    try {
      for (let asked = ''; asked !== wanted; ) {
        asked = wanted;
        if (asked !== '') await answer(asked);
      }
    } finally {
      asking = false;
    }
  }

  async function answer(asked: string) {
    try {
      const found = await ask('search_find', { words: asked });
      if (asked !== wanted) return;
      hits = found.hits;
      of = asked;
      fault = null;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      if (asked === wanted) fault = error.fault;
    }
  }

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
