import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on the sources: a package's door is its index, not its build.
    alias: [
      { find: '@horizon-soin/datasets/node', replacement: source('datasets/src/node.ts') },
      { find: '@horizon-soin/datasets', replacement: source('datasets/src/index.ts') },
      { find: '@horizon-soin/model', replacement: source('model/src/index.ts') }
    ]
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    coverage: { provider: 'v8', include: ['packages/*/src/**'], exclude: ['**/*.test.ts', '**/testing/**'] }
  }
})
