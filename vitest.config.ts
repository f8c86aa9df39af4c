import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on the sources: a package's door is its index, not its build.
    alias: [
      { find: '@horizon-soin/datasets/node', replacement: source('datasets/src/node.ts') },
      { find: '@horizon-soin/datasets', replacement: source('datasets/src/index.ts') },
      { find: '@horizon-soin/consultation/node', replacement: source('consultation/src/node.ts') },
      { find: '@horizon-soin/consultation', replacement: source('consultation/src/index.ts') },
      { find: '@horizon-soin/disclosure', replacement: source('disclosure/src/index.ts') },
      { find: '@horizon-soin/releases/compose', replacement: source('releases/src/compose.ts') },
      { find: '@horizon-soin/releases', replacement: source('releases/src/index.ts') },
      { find: '@horizon-soin/storage', replacement: source('storage/src/index.ts') },
      { find: '@horizon-soin/words/fr', replacement: source('words/src/fr.ts') },
      { find: '@horizon-soin/words/en', replacement: source('words/src/en.ts') },
      { find: '@horizon-soin/words', replacement: source('words/src/index.ts') },
      { find: '@horizon-soin/figures/node', replacement: source('figures/src/node.ts') },
      { find: '@horizon-soin/figures', replacement: source('figures/src/index.ts') },
      { find: '@horizon-soin/reports/planning', replacement: source('reports/src/planning.ts') },
      { find: '@horizon-soin/reports/uncertainty', replacement: source('reports/src/uncertainty.ts') },
      { find: '@horizon-soin/reports', replacement: source('reports/src/index.ts') },
      { find: '@horizon-soin/server', replacement: source('server/src/index.ts') },
      { find: '@horizon-soin/workers/node', replacement: source('workers/src/node.ts') },
      { find: '@horizon-soin/workers/browser', replacement: source('workers/src/browser.ts') },
      { find: '@horizon-soin/workers', replacement: source('workers/src/index.ts') },
      { find: '@horizon-soin/planning', replacement: source('planning/src/index.ts') },
      { find: '@horizon-soin/model/explain', replacement: source('model/src/explain.ts') },
      { find: '@horizon-soin/model/planning', replacement: source('model/src/planning.ts') },
      { find: '@horizon-soin/model/policies', replacement: source('model/src/policies.ts') },
      { find: '@horizon-soin/model/regions', replacement: source('model/src/regions.ts') },
      { find: '@horizon-soin/model/editions', replacement: source('model/src/editions.ts') },
      { find: '@horizon-soin/model/fitting', replacement: source('model/src/fitting.ts') },
      { find: '@horizon-soin/model/uncertainty', replacement: source('model/src/uncertainty.ts') },
      { find: '@horizon-soin/model', replacement: source('model/src/index.ts') }
    ]
  },
  test: {
    // A page on a busy machine takes its time: what is awaited is told apart from what never comes.
    expect: { poll: { timeout: 10_000 } },
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    coverage: { provider: 'v8', include: ['packages/*/src/**'], exclude: ['**/*.test.ts', '**/testing/**'] }
  }
})
