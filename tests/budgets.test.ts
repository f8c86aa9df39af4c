import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const KB = 1024

it.each([
  ['the engine', 'index.ts', 20],
  ['the engine with its draws', 'uncertainty.ts', 40],
  ['the engine with its explanations', 'explain.ts', 24],
  ['the engine with its comparison of editions', 'editions.ts', 20]
])('%s weighs at most what a phone loads at once', async (_, door, limit) => {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}packages/model/src/${door}`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false
  })
  expect(gzipSync(outputFiles[0]!.contents).length / KB).toBeLessThan(limit)
})

it('the engine depends on nothing', () => {
  const manifest = JSON.parse(readFileSync(`${ROOT}packages/model/package.json`, 'utf8')) as object
  expect(manifest).not.toHaveProperty('dependencies')
})
