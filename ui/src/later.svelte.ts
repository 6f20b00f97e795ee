/** Code that the first screen does without: it is read right after it, or at once when it is wanted before. */

import { wordsRead } from './words';

/** The first screen has been drawn and has asked what it shows. */
const SOON_MS = 400;

type Read<Code> = () => Promise<{ default: Code }>;

export function later<Code>(wanted: () => boolean, read: Read<Code>) {
  let code = $state.raw<Code>();
  const take = () => void Promise.all([read(), wordsRead()]).then(([module]) => (code = module.default));
  $effect(() => {
    if (wanted()) take();
  });
  soon(take);
  return {
    get code() {
      return code;
    },
  };
}

/** Call while a component is being set up. */
export function soon(act: () => void) {
  $effect(() => {
    const timer = setTimeout(act, SOON_MS);
    return () => clearTimeout(timer);
  });
}
