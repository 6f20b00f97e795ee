/** Which words the first screen does without; the build puts them into a file of their own for each language. */

/** Files of core/words, without their ending. */
export const LATER = [
  'backtest', 'backup', 'call', 'consent', 'erase', 'export', 'import', 'keep', 'list', 'merge', 'pack', 'past', 'plan',
  'settings', 'start', 'starter', 'template',
];

/** `import` of `…/core/words/uk/import.ftl`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
