/** What is timed: the reference dataset where it reads, else a made-up one, and lever sets that move every lever. */
import { fileURLToPath } from 'node:url'
import { compile, defaultLevers } from '@horizon-soin/model'
import { rng } from './lib.mjs'
import { synthetic } from './synthetic.mjs'

export const REFERENCE = fileURLToPath(new URL('../data/etude-2019', import.meta.url))

/** @returns the dataset, and its name with, where it is not the reference, why */
async function timedDataset() {
  try {
    const { readFolder } = await import('@horizon-soin/datasets/node')
    const { dataset, faults } = await readFolder(REFERENCE)
    if (dataset === null) throw new Error(`${faults.length} faults, the first ${JSON.stringify(faults[0])}`)
    return { dataset, about: 'data/etude-2019' }
  } catch (error) {
    return {
      dataset: synthetic(),
      about: `bench/synthetic.mjs, as data/etude-2019 does not read: ${error.message}`
    }
  }
}

/** @returns the compiled model, and what is said of its dataset */
export async function timedModel() {
  const { dataset, about } = await timedDataset()
  return { model: compile(dataset), about }
}

/** @returns the ensemble that is timed: the median scenario at five horizons, and what is said of its dataset */
export async function timedEnsemble() {
  const { dataset, about } = await timedDataset()
  const scenario = dataset.scenarios.find(({ id }) => id === 'median')
  if (!scenario) throw new Error(`no median scenario in ${about}`)
  const years = [2025, 2030, 2035, 2040, 2050]
  return { spec: { kind: 'ensemble', dataset, scenario, years, draws: 10_000, seed: 1 }, about }
}

/** The default levers, then sets with every lever moved: a run never meets the inputs of the run before. */
export function leverSets(model, count = 8) {
  const { axes, index } = model
  const random = rng(1)
  const between = (low, high) => low + (high - low) * random()
  return Array.from({ length: count }, (_, i) => {
    const levers = defaultLevers(axes)
    if (i === 0) return levers
    for (let cell = 0; cell < index.places; cell++) levers[cell] = between(-1, 1)
    for (let p = 0; p < axes.professions.length; p++) {
      levers[index.places + p] = between(0.5, 1.5)
      levers[index.placesFrom + p] = axes.firstYear + Math.floor(between(0, 10))
      levers[index.exits + p] = between(0.5, 1.5)
      levers[index.retirementShift + p] = between(0, 4)
      levers[index.foreign + p] = between(0, 2)
    }
    return levers
  })
}
