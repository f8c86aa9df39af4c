/** Test only. Sources as files that threads and pages can load. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = {
  '@horizon-soin/model/uncertainty': at('../../../model/src/uncertainty.ts'),
  '@horizon-soin/model': at('../../../model/src/index.ts')
}

/** A module of `src/` as one script for a page or a thread of it, with what it exports under `globalName`. */
export async function browserScript(path: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(`../${path}`)],
    ...(globalName === undefined ? {} : { globalName }),
    alias,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    // In a script there is no address of the module: the pool of a test names its worker itself.
    logOverride: { 'empty-import-meta': 'silent' }
  })
  return outputFiles[0]!.text
}

/** Modules of `src/` as a site would serve them, by their path there. */
export async function browserModules(paths: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const texts = Object.entries(paths).map(async ([served, path]) => {
    const { outputFiles } = await build({
      entryPoints: [at(`../${path}`)],
      alias,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false
    })
    return [served, outputFiles[0]!.text] as const
  })
  return new Map(await Promise.all(texts))
}

/** Modules of `src/` as files for Node, by name, in a folder that finds the packages of this one. */
export async function nodeModules(paths: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  symlinkSync(at('../../../../node_modules'), join(folder, 'node_modules'))
  await build({
    entryPoints: paths.map(path => at(`../${path}`)),
    outdir: folder,
    entryNames: '[name]',
    alias,
    external: ['piscina'],
    bundle: true,
    format: 'esm',
    platform: 'node'
  })
  return {
    folder,
    url: (name: string): URL => pathToFileURL(join(folder, `${name}.js`)),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
