/** The product of 100 inputs, 10,000 draws: the engine's points and ranges beside Squiggle, a language for this, and a plain loop. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import { marginalAt, marginalMaker } from '../packages/model/dist/marginal.js'
import { normalCdf } from '../packages/model/dist/normal.js'
import { createPoints, fillScores } from '../packages/model/dist/sobol-points.js'
import { product } from './cases.mjs'
import { ahead, ms, ratio, rng, summary, table } from './lib.mjs'

const { INPUTS, DRAWS, LOW, HIGH } = product
/** A PERT, which Squiggle says as a beta distribution that is stretched. */
const RANGE = { low: 0.9, mode: 0.98, high: 1.1 }
const ALPHA = 1 + (4 * (RANGE.mode - RANGE.low)) / (RANGE.high - RANGE.low)
const BLOCK = 256
const ROUNDS = 12
const LEAST_AHEAD = 15

const SQUIGGLE = '@quri/squiggle-lang'
const VERSION = '0.10.0'
const PEERS = fileURLToPath(new URL('../.bench/squiggle', import.meta.url))

export async function products() {
  const squiggle = await openSquiggle()
  const cases = [
    {
      name: 'PERT inputs',
      ours: pert,
      plain: null,
      source: `${RANGE.low} + ${RANGE.high - RANGE.low} * beta(${ALPHA}, ${6 - ALPHA})`
    },
    {
      name: 'uniform inputs',
      ours: uniform,
      plain: plainUniform,
      source: `uniform(${LOW}, ${HIGH})`
    }
  ]
  const rows = []
  for (const { name, ours, plain, source } of cases) {
    const entrants = {
      [`${name}, ours`]: ours,
      ...(plain ? { [`${name}, plain loop`]: plain } : {}),
      ...(squiggle ? { [`${name}, Squiggle ${VERSION}`]: () => squiggle(programOf(source)) } : {})
    }
    rows.push(...(await timed(entrants, `${name}, ours`)))
  }
  console.log(`\n  product of ${INPUTS} inputs, ${DRAWS} draws (means and spreads agree)`)
  table(['ms', 'median', 'p10', 'ours is ahead, by medians', 'by p10', ''], rows)
}

/** Calls `multiply(scores, count, out, first)` on blocks of the engine's points, which makes their products. */
function ofScores(multiply) {
  const points = createPoints(INPUTS, 1)
  const scores = new Float64Array(BLOCK * INPUTS)
  const out = new Float64Array(DRAWS)
  for (let first = 0; first < DRAWS; first += BLOCK) {
    const count = Math.min(BLOCK, DRAWS - first)
    fillScores(points, first, count, scores)
    multiply(scores, count, out, first)
  }
  return out
}

function pert() {
  const marginal = marginalMaker()
  const marginals = Array.from({ length: INPUTS }, (_, i) => marginal(RANGE, `input ${i}`))
  return ofScores((scores, count, out, first) => {
    for (let d = 0; d < count; d++) {
      let value = 1
      for (let i = 0; i < INPUTS; i++) value *= marginalAt(marginals[i], scores[d * INPUTS + i])
      out[first + d] = value
    }
  })
}

/** The engine has no uniform input: by the distribution function of its normal scores. */
const uniform = () =>
  ofScores((scores, count, out, first) => {
    for (let d = 0; d < count; d++) {
      let value = 1
      for (let i = 0; i < INPUTS; i++) value *= LOW + (HIGH - LOW) * normalCdf(scores[d * INPUTS + i])
      out[first + d] = value
    }
  })

/** Column by column in one typed array, from a generator of eight operations. */
function plainUniform() {
  const random = rng(1)
  const out = new Float64Array(DRAWS).fill(1)
  for (let i = 0; i < INPUTS; i++) for (let d = 0; d < DRAWS; d++) out[d] *= LOW + (HIGH - LOW) * random()
  return out
}

const programOf = source => {
  const names = Array.from({ length: INPUTS }, (_, i) => `x${i}`)
  return `${names.map(name => `${name} = ${source}`).join('\n')}\nSampleSet.fromDist(${names.join(' * ')})`
}

/** Runs a program of Squiggle to its samples; null, with a line that says what to install, where it is not there. */
async function openSquiggle() {
  try {
    const file = `${PEERS}/node_modules/${SQUIGGLE}/dist/index.js`
    const { run } = await import(pathToFileURL(file).href)
    return async program => {
      const environment = { sampleCount: DRAWS, xyPointLength: 1000, seed: 'bench' }
      const result = (await run(program, { environment })).getEndResult()
      if (!result.ok) throw new Error(`product: ${result.value}`)
      return result.value._value.value.samples
    }
  } catch (error) {
    const install = `npm install --prefix .bench/squiggle --ignore-scripts ${SQUIGGLE}@${VERSION}`
    console.log(`  Squiggle: not timed. Install it: ${install} (${error.message.split('\n')[0]})`)
    return null
  }
}

/** Entrants in turn, so that a busy moment of the machine falls on each alike; all must have the mean and the spread of the first. */
async function timed(entrants, mine) {
  const samples = {}
  const want = moments(await entrants[mine]())
  for (const [name, draw] of Object.entries(entrants)) {
    const { mean, spread } = moments(await draw())
    // Six standard errors of plain draws.
    const isNear = Math.abs(mean - want.mean) < (6 * want.spread) / Math.sqrt(DRAWS)
    if (!(isNear && Math.abs(spread / want.spread - 1) < 0.15))
      throw new Error(`product: ${name}: mean ${mean}, spread ${spread}; ours ${want.mean}, ${want.spread}`)
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, draw] of Object.entries(entrants)) {
      const before = performance.now()
      await draw()
      samples[name] = [...(samples[name] ?? []), performance.now() - before]
    }
  const ours = summary(samples[mine])
  return Object.entries(samples).map(([name, taken]) => {
    const { median, p10 } = summary(taken)
    const [byMedian, byP10] = [median / ours.median, p10 / ours.p10]
    const isSquiggle = name.includes('Squiggle')
    const beside =
      name === mine
        ? ['', '', '']
        : [ratio(byMedian), ratio(byP10), isSquiggle ? ahead(byP10, LEAST_AHEAD) : '']
    return [name, ms(median), ms(p10), ...beside]
  })
}

function moments(sample) {
  let sum = 0
  let squares = 0
  for (const value of sample) {
    sum += value
    squares += value * value
  }
  const mean = sum / sample.length
  return { mean, spread: Math.sqrt(squares / sample.length - mean * mean) }
}
