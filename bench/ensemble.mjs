/**
 * Ensembles: ten thousand draws of the full model beside the same ensemble in C and in NumPy, answers checked first; then the product of
 * many inputs beside Squiggle, threads in Node and in Chromium, and memory.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '@horizon-soin/model'
import { createGathering, gather, openEnsemble, spreadOf } from '@horizon-soin/model/uncertainty'
import { correlateScores, openDraws } from '../packages/model/dist/draws.js'
import { createPoints, fillScores } from '../packages/model/dist/sobol-points.js'
import { drawNumbers, modelNumbers, write } from './export.mjs'
import { readyKernels } from './kernels.mjs'
import { ahead, largestError, ms, ratio, summary, table, timeBlocks, verdict } from './lib.mjs'
import { memory } from './memory.mjs'
import { products } from './product.mjs'
import { legendre } from './quadrature.mjs'
import { browserThreads, nodeThreads } from './threads.mjs'
import { timedEnsemble } from './timed-model.mjs'

const ROUNDS = 3
const ROUND_MS = 3500
/** The most draws of which the engine's quantiles are exact, as NumPy's always are. */
const EXACT = 4096
const AGREEMENT = { C: 1e-9, NumPy: 1e-6 }
const MOST_OF_C = 1.5
const LEAST_AHEAD_OF_NUMPY = 3
const QUANTILES = 5

export async function ensemble() {
  const { spec, about } = await timedEnsemble()
  console.log(`\n## ensemble: ${spec.draws} draws, every result in ${spec.years.join(', ')} (${about})`)
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-bench-'))
  try {
    besideKernels(spec, folder)
    await products()
    await nodeThreads(spec)
    await browserThreads(spec)
    memory(spec, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function besideKernels(spec, folder) {
  const input = join(folder, 'draws.bin')
  const few = join(folder, 'few-draws.bin')
  exportDraws(input, spec)
  exportDraws(few, { ...spec, draws: EXACT })
  const [want, wantOfFew] = [summaries(spec), summaries({ ...spec, draws: EXACT })]
  const beside = readyKernels('ensemble', folder).map(kernel => {
    const most = kernel.isC ? AGREEMENT.C : AGREEMENT.NumPy
    const first = kernel.time(input, 0)
    // Past EXACT draws the engine reads quantiles off bins; C has the same ones, NumPy sorts.
    const isSame = i => kernel.isC || i % (1 + QUANTILES) === 0
    const error = Math.max(
      disagreement(kernel.time(few, 0).results, wantOfFew),
      disagreement(
        first.results.filter((_, i) => isSame(i)),
        want.filter((_, i) => isSame(i))
      )
    )
    if (!(error <= most)) throw new Error(`ensemble: ${kernel.name} differs from ours by ${error}`)
    return { ...kernel, error, samples: [] }
  })
  const opened = openEnsemble(spec)
  const ours = () => void gathered(spec, opened)
  const samples = []
  ours()
  // The machine's speed drifts: each round times everyone once.
  for (let round = 0; round < ROUNDS; round++) {
    samples.push(...timeBlocks(ours, 1, ROUND_MS))
    for (const kernel of beside) kernel.samples.push(...kernel.time(input, ROUND_MS).samples)
  }
  report(summary(samples), beside)
}

/** The model and the draws of an ensemble, for the programs beside. */
function exportDraws(file, { dataset, scenario, years, draws: count, seed }) {
  const model = compile(dataset)
  const draws = openDraws(model, scenario, years)
  const scores = new Float64Array(count * draws.inputs.length)
  fillScores(createPoints(draws.inputs.length, seed), 0, count, scores)
  correlateScores(draws, scores, count)
  const rules = { hermite: draws.scratch.people.rules.hermite, legendre: legendre(16) }
  const numbers = modelNumbers(model, rules, [draws.levers])
  write(file, [...numbers, ...drawNumbers(draws, scores, count)])
}

function gathered({ draws }, { size, blocks, run }) {
  const gathering = createGathering(size, draws)
  for (let block = 0; block < blocks; block++) {
    const values = run(block)
    gather(gathering, values, values.length / size)
  }
  return Array.from({ length: size }, (_, result) => spreadOf(gathering, result))
}

/** Mean and quantiles of every result, as the programs beside write them. */
const summaries = spec =>
  Float64Array.from(
    gathered(spec, openEnsemble(spec)).flatMap(spread =>
      spread ? [spread.mean, ...spread.quantiles] : Array(1 + QUANTILES).fill(Number.NaN)
    )
  )

/** Relative, but of what is next to nothing beside the other results: people fewer than one in a billion of all. */
function disagreement(got, want) {
  const largest = want.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0)
  const least = largest * 1e-15
  return largestError(got, want, i => Math.max(Math.abs(want[i]), least))
}

function report(ours, beside) {
  const rows = [['ours', ms(ours.median), ms(ours.p10), '', '', '', '']]
  for (const { name, isC, error, samples } of beside) {
    const its = summary(samples)
    const [median, p10] = isC
      ? [ours.median / its.median, ours.p10 / its.p10]
      : [its.median / ours.median, its.p10 / ours.p10]
    const target = isC ? verdict(p10, MOST_OF_C) : ahead(p10, LEAST_AHEAD_OF_NUMPY)
    rows.push([
      name,
      ms(its.median),
      ms(its.p10),
      isC ? 'ours takes' : 'ours is ahead',
      ratio(median),
      ratio(p10),
      `${target}, agrees to ${error.toExponential(0)}`
    ])
  }
  table(['ms an ensemble, one thread', 'median', 'p10', '', 'by medians', 'by p10', ''], rows)
}
