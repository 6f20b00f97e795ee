/** A copy to change on the screen: it follows what is saved until she changes something, and survives a crash. */
import { onDestroy, onMount, untrack } from 'svelte';
import { Draft } from '../draft';

export type Copy<Body> = {
  /** What the fields show; null until it is known. */
  now: Body | null;
  readonly changed: boolean;
  /** After saving. */
  saved(): void;
  /** Everything as it is saved. */
  putBack(): void;
};

/** Only what one screen changes: the rest may change elsewhere meanwhile, and no draft may bring it back. */
export function partOf<Whole extends object, Name extends keyof Whole>(whole: Whole, names: readonly Name[]): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>;
}

/** Call while a component is being set up. `fresh` is what the book answered last. */
export function copyOf<Body extends object>(draftKey: string, fresh: () => Body | undefined): Copy<Body> {
  const draft = new Draft<Partial<Body>>(draftKey);
  let now = $state<Body | null>(null);
  let base = $state('');
  let kept = $state.raw<{ body: Partial<Body> | null } | null>(null);
  const changed = $derived(now !== null && JSON.stringify(now) !== base);

  onMount(async () => {
    kept = { body: await draft.read() };
  });

  $effect(() => {
    const answer = fresh();
    if (answer === undefined || kept === null) return;
    const typed = kept.body;
    untrack(() => {
      const untouched = now !== null && JSON.stringify(now) === base;
      base = JSON.stringify(answer);
      if (now === null) now = { ...(JSON.parse(base) as Body), ...typed };
      else if (untouched) now = JSON.parse(base) as Body;
    });
  });

  $effect(() => {
    const text = JSON.stringify(now);
    draft.keep(changed ? (JSON.parse(text) as Body) : null);
  });

  onDestroy(() => void draft.leave());

  return {
    get now() {
      return now;
    },
    set now(value) {
      now = value;
    },
    get changed() {
      return changed;
    },
    saved() {
      base = JSON.stringify(now);
    },
    putBack() {
      now = JSON.parse(base) as Body;
    },
  };
}
