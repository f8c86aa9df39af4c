/** A full run of the engine beside the same kernel in C and in NumPy: same model, same levers, answers checked first. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createResults, run } from '@horizon-soin/model'
import { exportModel } from './export.mjs'
import { largestError, ms, ratio, summary, table, timeBlocks, verdict, warmUp } from './lib.mjs'
import { legendre } from './quadrature.mjs'
import { leverSets, timedModel } from './timed-model.mjs'

const ROUNDS = 4
const ROUND_MS = 800
const AGREEMENT = 1e-9
const MOST_OF_C = 1.5
const LEAST_AHEAD_OF_NUMPY = 3

const here = name => fileURLToPath(new URL(name, import.meta.url))

/** The kernels beside ours: how each is made ready, and what to install where it cannot be. */
const KERNELS = [
  {
    name: 'C (gcc -O3 -march=native)',
    install: 'gcc and its C library: apt-get install gcc libc6-dev',
    prepare(folder) {
      const binary = join(folder, 'kernel')
      quietly('gcc', ['-O3', '-march=native', '-o', binary, here('kernel.c'), '-lm'])
      return [binary]
    }
  },
  {
    name: 'NumPy',
    install: 'Python 3 and NumPy: apt-get install python3 python3-numpy',
    prepare() {
      quietly('python3', ['-c', 'import numpy'])
      return ['python3', here('kernel.py')]
    }
  }
]

const quietly = (command, args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

export async function fullRun() {
  const { model, about } = await timedModel()
  const { axes } = model
  const size = `${axes.professions.length} professions, ${axes.technologies.length} technologies, ${axes.firstYear}–${axes.lastYear}`
  console.log(`\n## run: ${size}, all ${model.series.length} series (${about})`)
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-bench-'))
  try {
    time(model, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function time(model, folder) {
  const sets = leverSets(model)
  const results = createResults(model)
  const rules = { hermite: results.technologies.people.rules.hermite, legendre: legendre(16) }
  const modelFile = join(folder, 'model.bin')
  exportModel(modelFile, model, rules, sets)
  const want = sets.map(levers => Float64Array.from(run(model, levers, results).values))
  const beside = KERNELS.flatMap(kernel => ready(kernel, folder, modelFile, model, want))
  const ours = i => run(model, sets[i % sets.length], results)
  warmUp(ours)
  const samples = { ours: [] }
  // The machine's speed drifts: each round times everyone once.
  for (let round = 0; round < ROUNDS; round++) {
    samples.ours.push(...timeBlocks(ours, sets.length, ROUND_MS))
    for (const { name, timeOnce } of beside) samples[name] = [...(samples[name] ?? []), ...timeOnce(ROUND_MS)]
  }
  report(samples, beside)
}

/** A kernel that is there and agrees with ours; none, with a line that says what to install, where it is not. */
function ready({ name, install, prepare }, folder, modelFile, model, want) {
  let command
  try {
    command = prepare(folder)
  } catch (error) {
    console.log(
      `  ${name}: not timed. Install ${install} (${String(error.stderr || error.message)
        .trim()
        .split('\n')
        .at(-1)})`
    )
    return []
  }
  const file = join(folder, 'results.bin')
  const timeOnce = milliseconds =>
    quietly(command[0], [...command.slice(1), modelFile, file, String(milliseconds)])
      .trim()
      .split('\n')
      .filter(line => line !== '')
      .map(line => Number(line) / 1e6)
  timeOnce(0)
  const got = new Float64Array(new Uint8Array(readFileSync(file)).buffer)
  const error = disagreement(got, want, model.axes.years)
  if (!(error <= AGREEMENT)) throw new Error(`run: ${name} differs from ours by ${error}`)
  return [{ name, timeOnce, error }]
}

/** The largest difference of any value of any series, relative to the largest value of its series. */
function disagreement(got, want, years) {
  const all = Float64Array.from(want.flatMap(values => [...values]))
  const largest = new Float64Array(all.length / years)
  for (let i = 0; i < all.length; i++) {
    const row = Math.floor(i / years)
    if (Math.abs(all[i]) > largest[row]) largest[row] = Math.abs(all[i])
  }
  return largestError(got, all, i => largest[Math.floor(i / years)])
}

function report(samples, beside) {
  const ours = summary(samples.ours)
  const rows = [['ours', ms(ours.median), ms(ours.p10), '', '', '', '']]
  for (const { name, error } of beside) {
    const its = summary(samples[name])
    const isC = name !== 'NumPy'
    const [median, p10] = isC
      ? [ours.median / its.median, ours.p10 / its.p10]
      : [its.median / ours.median, its.p10 / ours.p10]
    const says = isC ? 'ours takes' : 'ours is ahead'
    const target = isC ? verdict(p10, MOST_OF_C) : ahead(p10)
    rows.push([
      name,
      ms(its.median),
      ms(its.p10),
      says,
      ratio(median),
      ratio(p10),
      `${target}, agrees to ${error.toExponential(0)}`
    ])
  }
  table(['ms a run', 'median', 'p10', '', 'by medians', 'by p10', ''], rows)
}

const ahead = value =>
  value >= LEAST_AHEAD_OF_NUMPY
    ? `ok (target ≥ ${LEAST_AHEAD_OF_NUMPY})`
    : `MISSED (target ≥ ${LEAST_AHEAD_OF_NUMPY})`
