/** A full run of the engine beside the same kernel in C and in NumPy: same model, same levers, answers checked first. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createResults, run } from '@horizon-soin/model'
import { modelNumbers, write } from './export.mjs'
import { readyKernels } from './kernels.mjs'
import { ahead, largestError, ms, ratio, summary, table, timeBlocks, verdict, warmUp } from './lib.mjs'
import { legendre } from './quadrature.mjs'
import { leverSets, timedModel } from './timed-model.mjs'

const ROUNDS = 4
const ROUND_MS = 800
const AGREEMENT = 1e-9
const MOST_OF_C = 1.5
const LEAST_AHEAD_OF_NUMPY = 3

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
  write(modelFile, modelNumbers(model, rules, sets))
  const want = sets.map(levers => Float64Array.from(run(model, levers, results).values))
  const beside = readyKernels('kernel', folder).map(kernel => {
    const error = disagreement(kernel.time(modelFile, 0).results, want, model.axes.years)
    if (!(error <= AGREEMENT)) throw new Error(`run: ${kernel.name} differs from ours by ${error}`)
    return { ...kernel, error }
  })
  const ours = i => run(model, sets[i % sets.length], results)
  warmUp(ours)
  const samples = { ours: [] }
  // The machine's speed drifts: each round times everyone once.
  for (let round = 0; round < ROUNDS; round++) {
    samples.ours.push(...timeBlocks(ours, sets.length, ROUND_MS))
    for (const { name, time } of beside)
      samples[name] = [...(samples[name] ?? []), ...time(modelFile, ROUND_MS).samples]
  }
  report(samples, beside)
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
  for (const { name, isC, error } of beside) {
    const its = summary(samples[name])
    const [median, p10] = isC
      ? [ours.median / its.median, ours.p10 / its.p10]
      : [its.median / ours.median, its.p10 / ours.p10]
    const says = isC ? 'ours takes' : 'ours is ahead'
    const target = isC ? verdict(p10, MOST_OF_C) : ahead(p10, LEAST_AHEAD_OF_NUMPY)
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
