import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const KB = 1024

it('the engine weighs at most 20 KB compressed, so that a phone loads it at once', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}packages/model/src/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false
  })
  expect(gzipSync(outputFiles[0]!.contents).length / KB).toBeLessThan(20)
})

it('the engine depends on nothing', () => {
  const manifest = JSON.parse(readFileSync(`${ROOT}packages/model/package.json`, 'utf8')) as object
  expect(manifest).not.toHaveProperty('dependencies')
})
