/** The solver in a thread of a real browser, under the policy of the site. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PlanAnswer, planBounds, solvePlan } from '@horizon-soin/model/planning'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSolver } from './solver.js'
import { planCase, publishedInputs, publishedRules } from './testing/published-case.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'"

let browser: Browser
let profile: string
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking'
    ],
    env: { ...process.env, HOME: profile }
  })
})
afterAll(async () => {
  await browser?.close()
  rmSync(profile, { recursive: true, force: true })
})

async function workerModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at('testing/plan-worker.ts')],
    alias: { '@horizon-soin/model/planning': at('../../model/src/planning.ts') },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // Of Node alone, where the solver asks for it.
    external: ['node:module'],
    write: false
  })
  return outputFiles[0]!.text
}

it('gives in Chromium the plan that it gives in Node, and loads the solver once it is asked for', async () => {
  const files: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
    '/': { contentType: 'text/html', body: '<!doctype html>' },
    '/worker.js': { contentType: 'text/javascript', body: await workerModule() },
    '/highs.wasm': {
      contentType: 'application/wasm',
      body: readFileSync(createRequire(import.meta.url).resolve('highs/runtime'))
    }
  }
  const asked: string[] = []
  const page = await browser.newPage()
  await page.context().route('**/*', route => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    const file = files[pathname]
    return route.fulfill(
      file ? { ...file, headers: { 'content-security-policy': POLICY } } : { status: 404, body: '' }
    )
  })
  await page.goto('https://studio.test/')
  const answer = (await page.evaluate(`new Promise((resolve, reject) => {
    const thread = new Worker('/worker.js', { type: 'module' })
    thread.onmessage = ({ data }) => resolve({ status: data.status, places: [...data.plan.places] })
    thread.onerror = event => reject(new Error(event.message ?? 'the thread failed'))
    thread.postMessage(null)
  })`)) as { status: string; places: number[] }
  const inputs = publishedInputs()
  const here: PlanAnswer = solvePlan(inputs, planBounds(inputs, publishedRules), await loadSolver())
  if (here.status !== 'optimal') throw new Error(here.status)
  expect(answer).toEqual({ status: 'optimal', places: [...here.plan.places] })
  expect(here.plan.objective / planCase.expected.objective).toBeCloseTo(1, 6)
  expect(asked.filter(path => path === '/highs.wasm')).toHaveLength(1)
}, 120_000)
