/** An ensemble on two threads beside one, in Node, and on two in Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { createGathering, gather, openEnsemble } from '@horizon-soin/model/uncertainty'
import { nodePool } from '@horizon-soin/workers/node'
import { ahead, ms, ratio, summary, table, verdict } from './lib.mjs'

const ROUNDS = 8
const LEAST_SPEED_UP = 1.8
const MOST_BROWSER_MS = 1000
const here = path => fileURLToPath(new URL(path, import.meta.url))

/** Milliseconds of a loop that touches no memory, on so many threads at once: what the machine has to give at this moment. */
async function bareLoops(count) {
  const loop = 'let sum = 0; for (let i = 0; i < 4e8; i++) sum += i * 0.5; if (sum === 1) process.exit(1)'
  const before = performance.now()
  await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) =>
          new Worker(loop, { eval: true }).on('exit', resolve).on('error', reject)
        )
    )
  )
  return performance.now() - before
}

/** A run of a pool, results gathered as they come. */
async function onPool(pool, spec, size) {
  const gathering = createGathering(size, spec.draws)
  await pool.run(spec, { onBlock: (_, values) => gather(gathering, values, values.length / size) })
  return gathering
}

export async function nodeThreads(spec) {
  const { size } = openEnsemble(spec)
  const pools = [1, 2].map(workers => nodePool({ workers }))
  const samples = pools.map(() => [])
  const bare = pools.map(() => [])
  try {
    const [one, two] = await Promise.all(pools.map(pool => onPool(pool, spec, size)))
    if (one.moments.sums.some((sum, i) => sum !== two.moments.sums[i]))
      throw new Error('ensemble: two threads do not give what one gives')
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, pool] of pools.entries()) {
        const before = performance.now()
        await onPool(pool, spec, size)
        samples[i].push(performance.now() - before)
        bare[i].push(await bareLoops(i + 1))
      }
  } finally {
    for (const pool of pools) await pool.close()
  }
  const [one, two] = samples.map(summary)
  const gain = one.p10 / two.p10
  const [alone, together] = bare.map(summary)
  console.log('\n  threads of Node, results gathered by the main one')
  table(
    ['ms an ensemble', 'median', 'p10', 'by medians', 'by p10', ''],
    [
      ['one worker', ms(one.median), ms(one.p10), '', '', ''],
      [
        'two workers',
        ms(two.median),
        ms(two.p10),
        ratio(one.median / two.median),
        ratio(gain),
        ahead(gain, LEAST_SPEED_UP)
      ],
      [
        'two bare loops beside one, for comparison',
        '',
        '',
        ratio((2 * alone.median) / together.median),
        ratio((2 * alone.p10) / together.p10),
        ''
      ]
    ]
  )
}

/** What runs in the page. */
const PAGE = `
import { createGathering, gather, openEnsemble } from '@horizon-soin/model/uncertainty'
import { browserPool } from '@horizon-soin/workers/browser'
globalThis.runs = async (spec, worker, count) => {
  const url = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }))
  const { size } = openEnsemble(spec)
  const pool = browserPool({ workers: 2, start: () => new Worker(url) })
  const samples = []
  for (let i = 0; i < count; i++) {
    const before = performance.now()
    const gathering = createGathering(size, spec.draws)
    await pool.run(spec, { onBlock: (_, values) => gather(gathering, values, values.length / size) })
    samples.push(performance.now() - before)
  }
  await pool.close()
  return samples
}`

export async function browserThreads(spec) {
  const profile = mkdtempSync(join(tmpdir(), 'horizon-soin-bench-'))
  let browser
  try {
    const { build } = await import('esbuild')
    const { chromium } = await import('playwright-core')
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: here('..') },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      define: { 'import.meta.url': '""' },
      write: false
    })
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking'
      ],
      env: { ...process.env, HOME: profile }
    })
    const page = await browser.newPage()
    await page.addScriptTag({ content: outputFiles[0].text })
    const worker = readFileSync(here('../packages/workers/dist/bundle/browser-worker.js'), 'utf8')
    const [first, ...later] = await page.evaluate(
      ([spec, worker, count]) => globalThis.runs(spec, worker, count),
      [spec, worker, 1 + ROUNDS]
    )
    const { median, p10 } = summary(later)
    console.log('\n  Chromium, two workers, results gathered by the page')
    table(
      ['ms an ensemble', 'median', 'p10', ''],
      [
        ['the first, workers started and code compiled', ms(first), '', verdict(first, MOST_BROWSER_MS)],
        ['the next ones', ms(median), ms(p10), verdict(p10, MOST_BROWSER_MS)]
      ]
    )
  } catch (error) {
    console.log(
      `  Chromium: not timed. Install it: apt-get install chromium (${error.message.split('\n')[0]})`
    )
  } finally {
    await browser?.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
