import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { type JobSpec, openJob } from '@horizon-soin/model/uncertainty'
import { inThread, type Pool } from '@horizon-soin/workers'
import type * as Browser from '@horizon-soin/workers/browser'
import type * as Node from '@horizon-soin/workers/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserModules, nodeModules } from '../packages/workers/src/testing/bundle.js'
import { openChromium } from '../packages/workers/src/testing/chromium.js'

const FOLDER = fileURLToPath(new URL('../data/etude-2019', import.meta.url))
const SITE = 'http://horizon.test/'

/** Every number of a job, by block. */
async function blocksOf(pool: Pool, spec: JobSpec): Promise<number[][]> {
  const blocks: number[][] = []
  try {
    await pool.run(spec, { onBlock: (_, values) => blocks.push(Array.from(values)) })
  } finally {
    await pool.close()
  }
  return blocks
}

interface Case {
  spec: JobSpec
  /** What the job gives that was never in a pool. */
  alone: number[][]
}
const cases: Case[] = []
beforeAll(async () => {
  const { dataset } = await readFolder(FOLDER)
  const scenario = dataset!.scenarios.find(({ id }) => id === 'median')!
  const common = { dataset: dataset!, scenario, seed: 7 }
  const specs: JobSpec[] = [
    { kind: 'ensemble', ...common, years: [2025, 2030], draws: 300 },
    {
      kind: 'sensitivity',
      ...common,
      query: { indicator: 'effective', group: 'all' },
      year: 2030,
      points: 33
    }
  ]
  for (const spec of specs) {
    const job = openJob(spec)
    cases.push({ spec, alone: Array.from({ length: job.blocks }, (_, block) => Array.from(job.run(block))) })
  }
})

describe('jobs of the engine', () => {
  it('give on a pool without threads what they give alone', async () => {
    for (const { spec, alone } of cases) {
      expect(alone.length).toBeGreaterThan(1)
      expect(await blocksOf(inThread(), spec)).toEqual(alone)
    }
  })

  it('give the same on threads of Node, however many', async () => {
    const built = await nodeModules(['node.ts', 'node-worker.ts'])
    try {
      const { nodePool } = (await import(/* @vite-ignore */ built.url('node').href)) as typeof Node
      for (const { spec, alone } of cases) {
        for (const workers of [1, 2, undefined]) {
          expect(await blocksOf(nodePool({ workers, module: built.url('node-worker') }), spec)).toEqual(alone)
        }
      }
      const { spec } = cases[0]!
      await expect(
        blocksOf(nodePool({ module: built.url('node-worker') }), { ...spec, draws: 0 } as JobSpec)
      ).rejects.toMatchObject({
        name: 'ModelError',
        code: 'bad-argument',
        value: '0'
      })
    } finally {
      built.remove()
    }
  })
})

declare const browserPool: typeof Browser.browserPool

describe('jobs of the engine in Chromium', () => {
  let chromium: Awaited<ReturnType<typeof openChromium>>
  beforeAll(async () => {
    chromium = await openChromium()
  })
  afterAll(() => chromium?.close())

  it('give on its threads the same within 1e-12, however many', async () => {
    const modules = await browserModules({
      'browser.js': 'browser.ts',
      'bundle/browser-worker.js': 'browser-worker.ts'
    })
    const home = `<!doctype html><script type="module">
      import { browserPool } from './browser.js'
      globalThis.browserPool = browserPool
    </script>`
    const page = await chromium.browser.newPage()
    await page.route(`${SITE}**`, route => {
      const body = modules.get(route.request().url().slice(SITE.length))
      return body === undefined
        ? route.fulfill({ contentType: 'text/html', body: home })
        : route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.goto(SITE)
    for (const { spec, alone } of cases) {
      for (const workers of [1, 2]) {
        const shown = await page.evaluate(
          async ([given, count]) => {
            const pool = browserPool({ workers: count })
            const blocks: number[][] = []
            await pool.run(given, { onBlock: (_, values) => blocks.push(Array.from(values)) })
            await pool.close()
            return blocks
          },
          [spec, workers] as const
        )
        expect(shown.map(block => block.length)).toEqual(alone.map(block => block.length))
        const there = shown.flat()
        const isNear = (value: number, other: number) =>
          Object.is(value, other) || Math.abs(other - value) <= 1e-12 * Math.max(1, Math.abs(value))
        expect(alone.flat().filter((value, i) => !isNear(value, there[i]!))).toEqual([])
      }
    }
  })
})
