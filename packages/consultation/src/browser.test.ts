import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('the main door bundles for a browser, the ./node door does not', async () => {
  const bundle = (name: string) =>
    build({
      entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'esm',
      external: ['@horizon-soin/datasets'],
      logLevel: 'silent'
    })
  const { metafile } = await bundle('./index.ts')
  const imports = Object.values(metafile.outputs).flatMap(output => output.imports.map(({ path }) => path))
  expect(new Set(imports)).toEqual(new Set(['@horizon-soin/datasets']))
  await expect(bundle('./node.ts')).rejects.toThrow('node:fs')
})
