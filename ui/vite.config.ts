/** How the screens are put together into plain files the window can open, and how their tests run. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

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
    // Only wanted when the list for Settings → About is written.
    license: process.env.REGULARS_LICENCES ? { fileName: process.env.REGULARS_LICENCES } : false,
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], css: true, setupFiles: ['src/setup.ts'] },
});
