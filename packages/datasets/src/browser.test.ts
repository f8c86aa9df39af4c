import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const bundle = (name: string) =>
  build({
    entryPoints: [entry(name)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    external: ['@horizon-soin/model'],
    logLevel: 'silent'
  })

describe('the main entry', () => {
  it('bundles for a browser: no module of Node is in it', async () => {
    const { errors, metafile } = await bundle('./index.ts')
    expect(errors).toEqual([])
    const imports = Object.values(metafile.outputs).flatMap(output => output.imports.map(({ path }) => path))
    expect(new Set(imports)).toEqual(new Set(['@horizon-soin/model']))
  })

  it('is kept apart from the entry for Node', async () => {
    await expect(bundle('./node.ts')).rejects.toThrow('node:fs')
  })
})
