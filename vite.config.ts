import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/build/vite-plugin-story.ts';

export default defineConfig({
  base: './',
  plugins: [storyPlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // pictures and sounds stay files: the content policy then needs no exception for them
    chunkSizeWarningLimit: 1500, // Phaser is one large lazy chunk by nature
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    testTimeout: 120_000, // school and build machines are slow; no test waits on purpose
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/{sim,narrative,session,story,base,build}/**/*.test.ts', 'tests/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/{reader,stage,sound,platform}/**/*.test.ts'] } },
    ],
  },
});
