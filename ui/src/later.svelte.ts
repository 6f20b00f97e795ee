/** Code that the first screen does without: it is read right after it, or at once when it is wanted before. */

/** The first screen has been drawn and has asked what it shows. */
const SOON_MS = 400;

export function later<Code>(wanted: () => boolean, read: () => Promise<{ default: Code }>) {
  let code = $state.raw<Code>();
  const take = () => void read().then((module) => (code = module.default));
  $effect(() => {
    if (wanted()) take();
  });
  $effect(() => {
    const soon = setTimeout(take, SOON_MS);
    return () => clearTimeout(soon);
  });
  return {
    get code() {
      return code;
    },
  };
}
