import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const built = (file: string) => join(import.meta.dirname, 'dist', file)

/** The page in Chromium, against the package it loads: `npm run test:browser`. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^gsi-atlas$/, replacement: built('index.js') },
      { find: /^gsi-atlas\/figures$/, replacement: built('figures.js') },
      { find: /^gsi-atlas\/vocabulary$/, replacement: built('vocabulary.js') },
    ],
  },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // A headless Chromium now and then draws no more frames in a page; the same test in a new page passes.
    retry: 2,
  },
})
