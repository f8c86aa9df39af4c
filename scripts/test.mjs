// `npm test`: every check in order, each with a time limit; stops at the first that fails and says which.
// `npm test -- NAME…` runs only the steps named (build, types, format, layers, dead-code, tests).
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { findPostgresql } from './postgresql.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = path => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))
const MINUTE = 60_000
const REPORT = join(tmpdir(), `horizon-soin-tests-${process.pid}.json`)

const steps = [
  { name: 'build', minutes: 3, command: [fileURLToPath(new URL('build.mjs', import.meta.url))] },
  { name: 'types', minutes: 3, command: [bin('typescript/bin/tsc'), '-p', 'tsconfig.test.json'] },
  { name: 'format', minutes: 1, command: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'layers', minutes: 1, command: [fileURLToPath(new URL('layers.mjs', import.meta.url))] },
  { name: 'dead-code', minutes: 1, command: [bin('knip/bin/knip.js')] },
  {
    name: 'tests',
    minutes: 30,
    command: [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`
    ]
  }
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !steps.some(step => step.name === name))
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')} (steps: ${steps.map(step => step.name).join(', ')})`)
  process.exit(2)
}
const chosen = steps.filter(step => wanted.length === 0 || wanted.includes(step.name))
const env = { ...process.env }
if (chosen.some(step => step.name === 'tests')) {
  env.CHROMIUM = findChromium()
  env.POSTGRES_BIN = findPostgresql()
}

for (const { name, minutes, command } of chosen) {
  console.log(`\n== ${name}`)
  const done = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env,
    timeout: minutes * MINUTE
  })
  countTests()
  if (done.status !== 0) {
    console.error(`\n${name} failed${done.error ? `: ${done.error.message}` : ''}`)
    process.exit(1)
  }
}
console.log(`\nall checks passed: ${chosen.map(step => step.name).join(', ')}`)

/** What the test runner counted, said in one line that any reader of logs understands. */
function countTests() {
  if (!existsSync(REPORT)) return
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8'))
  rmSync(REPORT)
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
}
