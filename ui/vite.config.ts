/** How the screens are put together into plain files the window can open, and how their tests run. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fileName, LATER } from './src/words/later';

/** `…/core/words/uk/import.ftl?raw` */
function wordsOf(id: string): string {
  const path = id.replaceAll('\\', '/').split('?')[0]!;
  const language = path.split('/').at(-2)!;
  return LATER.includes(fileName(path)) ? `later-${language}` : `first-${language}`;
}

export default defineConfig({
  // Addresses stay relative: in a browser the page lives under a secret path.
  base: './',
  envPrefix: ['VITE_'],
  plugins: [svelte(), svelteTesting()],
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The window's engine knows light-dark(); an older target would rewrite it.
    target: ['safari18', 'chrome123'],
    cssTarget: ['safari18', 'chrome123'],
    // Fonts stay files: the page's content policy refuses data: addresses.
    assetsInlineLimit: 0,
    // One sheet of styles: what stands where never depends on which screen was opened first.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first screen says in a language is one file, and the rest another.
            { test: /[\\/]core[\\/]words[\\/]/, name: wordsOf, priority: 2 },
            // The page asks for its code once, not a dozen times.
            { tags: ['$initial'], name: 'first', priority: 1 },
          ],
        },
      },
    },
    // Only wanted when the list for Settings → About is written.
    license: process.env.REGULARS_LICENCES ? { fileName: process.env.REGULARS_LICENCES } : false,
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], css: true, setupFiles: ['src/setup.ts'] },
});
