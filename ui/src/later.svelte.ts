/** Code that is read when it is wanted for the first time, and stays: a window that only shows the day opens without it. */
export function later<Code>(wanted: () => boolean, read: () => Promise<{ default: Code }>) {
  let code = $state.raw<Code>();
  $effect(() => {
    if (wanted()) void read().then((module) => (code = module.default));
  });
  return {
    get code() {
      return code;
    },
  };
}
