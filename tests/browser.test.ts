import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDataset } from '@horizon-soin/datasets'
import { compile, leversOf, run } from '@horizon-soin/model'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const DATASET = join(ROOT, 'data/etude-2019')

/** What runs in the page: the same two doors as in Node, from files in memory to numbers. */
const ENTRY = `
import { readDataset } from '@horizon-soin/datasets'
import { compile, leversOf, run } from '@horizon-soin/model'
globalThis.project = files => {
  const read = readDataset(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))
  if (!read.dataset) return { faults: read.faults }
  const model = compile(read.dataset)
  return { scenarios: read.dataset.scenarios.map(s => [s.id, Array.from(run(model, leversOf(model, s).levers).values, String)]) }
}`

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

  it('reads the reference dataset and returns the numbers of Node, within 1e-12', async () => {
    const bundled = await build({
      stdin: { contents: ENTRY, resolveDir: ROOT },
      alias: {
        '@horizon-soin/datasets': join(ROOT, 'packages/datasets/src/index.ts'),
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
      given => (globalThis as unknown as { project: (files: object) => unknown }).project(given),
      files
    )) as { scenarios: [string, string[]][]; faults?: unknown }
    expect(answer.faults).toBeUndefined()

    const { dataset } = readDataset(
      new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]))
    )
    const model = compile(dataset!)
    expect(answer.scenarios.map(([id]) => id)).toEqual(dataset!.scenarios.map(s => s.id))
    for (const [id, shown] of answer.scenarios) {
      const scenario = dataset!.scenarios.find(s => s.id === id)!
      const { values } = run(model, leversOf(model, scenario).levers)
      expect(shown).toHaveLength(values.length)
      values.forEach((value, i) => {
        const there = Number(shown[i])
        if (Number.isNaN(value)) expect(there).toBeNaN()
        else expect(Math.abs(there - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)))
      })
    }
  })
})
