import { defineConfig } from 'vitest/config';
import { VitePWA } from 'vite-plugin-pwa';
import { storyPlugin } from './src/build/vite-plugin-story.ts';

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  plugins: [
    storyPlugin(),
    // Offline: words, code and faces are kept at once; pictures and sounds as they are met. The page registers it itself (src/platform/offline.ts).
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: {
        name: 'Point Seven',
        short_name: 'Point Seven',
        description: 'A union delegate’s story of the Workers’ Opposition, 1919–1937.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#161412',
        theme_color: '#161412',
        icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,svg}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        runtimeCaching: [{ urlPattern: /\.(?:webp|webm|mp3)$/, handler: 'CacheFirst', options: { cacheName: 'point-seven-media', rangeRequests: true } }],
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // pictures and sounds stay files: the content policy then needs no exception for them
    chunkSizeWarningLimit: 1500, // Phaser is one large lazy chunk by nature
    modulePreload: { polyfill: false },
    // What the first page needs comes in two files, the ink runtime and the rest: twenty small ones would queue for six connections.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'ink', test: /node_modules[\\/]inkjs/, tags: ['$initial'], priority: 2 },
      { name: 'words', tags: ['$initial'], priority: 1 },
    ] } } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    setupFiles: ['tests/seeds.ts'],
    testTimeout: 120_000, // school and build machines are slow; no test waits on purpose
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/{sim,narrative,session,story,base,build}/**/*.test.ts', 'tests/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/{reader,stage,sound,platform}/**/*.test.ts'] } },
    ],
  },
});
