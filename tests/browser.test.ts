import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDataset } from '@horizon-soin/datasets'
import { compile, leversOf, run } from '@horizon-soin/model'
import { type EnsembleSpec, openEnsemble } from '@horizon-soin/model/uncertainty'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const DATASET = join(ROOT, 'data/etude-2019')

/** What runs in the page: the same two doors as in Node, from files in memory to numbers. */
const ENTRY = `
import { readDataset } from '@horizon-soin/datasets'
import { compile, leversOf, run } from '@horizon-soin/model'
import { openEnsemble } from '@horizon-soin/model/uncertainty'
globalThis.project = (files, ensemble) => {
  const read = readDataset(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))
  if (!read.dataset) return { faults: read.faults }
  const model = compile(read.dataset)
  const scenario = read.dataset.scenarios.find(s => s.id === 'median')
  const block = openEnsemble({ kind: 'ensemble', dataset: read.dataset, scenario, ...ensemble }).run(0)
  return { block: Array.from(block, String), scenarios: read.dataset.scenarios.map(s => [s.id, Array.from(run(model, leversOf(model, s).levers).values, String)]) }
}`

/** Draws of the reference dataset that both sides make. */
const ENSEMBLE: Pick<EnsembleSpec, 'years' | 'draws' | 'seed'> = { years: [2025, 2050], draws: 40, seed: 7 }

const filesOf = (folder: string, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).flatMap(name => {
      const path = join(folder, name)
      return statSync(path).isDirectory()
        ? Object.entries(filesOf(path, `${prefix}${name}/`))
        : [[prefix + name, readFileSync(path, 'utf8')]]
    })
  )

describe('the engine in Chromium', () => {
  let browser: Browser
  let profile: string

  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
    profile = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ],
      env: { ...process.env, HOME: profile }
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('reads the reference dataset and returns the numbers of Node and its draws to the last bit', async () => {
    const bundled = await build({
      stdin: { contents: ENTRY, resolveDir: ROOT },
      alias: {
        '@horizon-soin/datasets': join(ROOT, 'packages/datasets/src/index.ts'),
        '@horizon-soin/model/uncertainty': join(ROOT, 'packages/model/src/uncertainty.ts'),
        '@horizon-soin/model': join(ROOT, 'packages/model/src/index.ts')
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false
    })
    const files = filesOf(DATASET)
    const page = await browser.newPage()
    await page.addScriptTag({ content: bundled.outputFiles[0]!.text })
    const answer = (await page.evaluate(
      ([given, spec]) =>
        (globalThis as unknown as { project: (files: object, spec: object) => unknown }).project(given, spec),
      [files, ENSEMBLE] as const
    )) as { scenarios: [string, string[]][]; block: string[]; faults?: unknown }
    expect(answer.faults).toBeUndefined()

    const { dataset } = readDataset(
      new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]))
    )
    const model = compile(dataset!)
    expect(answer.scenarios.map(([id]) => id)).toEqual(dataset!.scenarios.map(s => s.id))
    const scenario = dataset!.scenarios.find(({ id }) => id === 'median')!
    same(answer.block, openEnsemble({ kind: 'ensemble', dataset: dataset!, scenario, ...ENSEMBLE }).run(0))
    for (const [id, shown] of answer.scenarios) {
      const chosen = dataset!.scenarios.find(s => s.id === id)!
      same(shown, run(model, leversOf(model, chosen).levers).values)
    }
  })
})

/** Numbers told as text, the same to the last bit: the engine takes no logarithm or power from its host. */
function same(shown: readonly string[], values: Float64Array): void {
  expect(shown).toEqual(Array.from(values, String))
}
