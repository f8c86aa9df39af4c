// What the page of the method says of the reference dataset, computed when they are built: too heavy for a browser.
import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder, readPosterior } from '@horizon-soin/datasets/node'
import { compile, createResults, leversOf, run, valueAt } from '@horizon-soin/model'
import {
  createSensitivityGathering,
  figureRanges,
  gatherSensitivity,
  openSensitivity,
  posteriorProblem,
  sensitivityIndices
} from '@horizon-soin/model/uncertainty'

const at = path => fileURLToPath(new URL(`../../../data/${path}`, import.meta.url))
const FOLDER = at('etude-2019')

/** As `horizon-soin sensitivity` asks: the same indices. */
const POINTS = 1024
const SEED = 1
/** Those of the scenario and year that the study is most quoted for. */
const SCENARIO = 'median'
const YEAR = 2030
/** When the evidence was last read. */
const OBSERVED_YEAR = 2025
/** An input that keeps this much of its variance is one that the figures say nearly nothing of. */
const FREE = 0.9

const MODULES = {
  'virtual:reproduction': () => reproductionRanges(),
  'virtual:sensitivity': () => sensitivity(),
  'virtual:observed': () => observed()
}

/** Of both builds, the client's and the pages': each value is made once. */
const made = new Map()
const once = (name, make) => {
  if (!made.has(name)) made.set(name, make())
  return made.get(name)
}

const readDataset = () =>
  once('dataset', async () => {
    const { dataset, faults } = await readFolder(FOLDER)
    if (dataset === null) throw new Error(`the reference dataset has ${faults.length} faults`)
    return dataset
  })

const short = value => (Number.isFinite(value) ? Number(value.toPrecision(6)) : null)

/** The range of each published figure over the inputs that return them all, and how little these figures fix. */
async function reproductionRanges() {
  const dataset = await readDataset()
  const { posterior, faults } = await readPosterior(FOLDER)
  if (faults.length > 0) throw new Error(`the posterior has ${faults.length} faults`)
  if (posterior === null) return null
  const { priors, parameters, draws } = posterior
  const ranges = figureRanges(posteriorProblem(dataset, priors, dataset.published), draws).map(
    ({ low, high }) => (Number.isFinite(low) ? { low: short(low), high: short(high) } : null)
  )
  const variances = parameters.map((_, i) => variance(draws, i, parameters.length))
  return {
    ranges,
    sets: draws.length / parameters.length,
    inputs: parameters.length,
    // Inputs are told in standard deviations of their priors: 1 less the variance is what became known of one.
    known: short(variances.reduce((sum, v) => sum + 1 - v, 0)),
    free: variances.filter(v => v > FREE).length
  }
}

function variance(draws, column, width) {
  const values = []
  for (let i = column; i < draws.length; i += width) values.push(draws[i])
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

const scenarioOf = dataset => dataset.scenarios.find(({ id }) => id === SCENARIO)

/** Sobol' indices of the groups of inputs, of the gain of all in the study's year. */
async function sensitivity() {
  const dataset = await readDataset()
  const scenario = scenarioOf(dataset)
  const spec = {
    kind: 'sensitivity',
    dataset,
    scenario,
    query: { indicator: 'effective' },
    year: YEAR,
    points: POINTS,
    seed: SEED
  }
  const { factors, blocks, run: runBlock } = openSensitivity(spec)
  const gathering = createSensitivityGathering(factors.length, POINTS)
  for (let block = 0; block < blocks; block++) gatherSensitivity(gathering, runBlock(block))
  const { estimates } = sensitivityIndices(gathering, SEED)
  const index = (value, [low, high]) => ({ value: short(value), low: short(low), high: short(high) })
  const groups = factors.flatMap(({ input, group }, f) => {
    if (input !== null) return []
    const { first, firstInterval, total, totalInterval } = estimates[f]
    return [{ group, first: index(first, firstInterval), total: index(total, totalInterval) }]
  })
  return {
    year: YEAR,
    points: POINTS,
    seed: SEED,
    inputs: factors.filter(({ input }) => input !== null).length,
    groups
  }
}

/** What the evidence says was gained by now, beside what the dataset computes for the same year. */
async function observed() {
  const dataset = await readDataset()
  const { evidence, faults } = await readEvidenceFolder(at('preuves'), dataset)
  if (evidence === null) throw new Error(`the evidence has ${faults.length} faults`)
  const gains = evidence.observed.filter(
    ({ indicator, year }) => indicator === 'effective' && year === OBSERVED_YEAR
  )
  const model = compile(dataset)
  const results = run(model, leversOf(model, scenarioOf(dataset)).levers, createResults(model))
  const heads = gains.map(({ profession }) =>
    valueAt(results, { indicator: 'headcount', profession }, OBSERVED_YEAR)
  )
  const all = heads.reduce((sum, count) => sum + count, 0)
  return {
    year: OBSERVED_YEAR,
    mean: short(gains.reduce((sum, { value }, i) => sum + value * heads[i], 0) / all),
    professions: gains.length,
    measures: evidence.measures.length,
    computed: short(valueAt(results, { indicator: 'effective', group: 'all' }, OBSERVED_YEAR))
  }
}

/** A Vite plugin. */
export const methodData = () => ({
  name: 'method-data',
  resolveId: id => (id in MODULES ? `\0${id}` : null),
  async load(id) {
    const name = id.slice(1)
    if (!id.startsWith('\0') || !(name in MODULES)) return null
    return `export default ${JSON.stringify(await once(name, MODULES[name]))}`
  }
})
