/** What the full run is timed on: the reference dataset where it reads, else a made-up one, and lever sets that move every lever. */
import { fileURLToPath } from 'node:url'
import { compile, defaultLevers } from '@horizon-soin/model'
import { rng } from './lib.mjs'
import { synthetic } from './synthetic.mjs'

export const REFERENCE = fileURLToPath(new URL('../data/etude-2019', import.meta.url))

/** @returns the compiled model, and the name of its dataset with, where it is not the reference, why */
export async function timedModel() {
  try {
    const { readFolder } = await import('@horizon-soin/datasets/node')
    const { dataset, faults } = await readFolder(REFERENCE)
    if (dataset === null) throw new Error(`${faults.length} faults, the first ${JSON.stringify(faults[0])}`)
    return { model: compile(dataset), about: 'data/etude-2019' }
  } catch (error) {
    return {
      model: compile(synthetic()),
      about: `bench/synthetic.mjs, as data/etude-2019 does not read: ${error.message}`
    }
  }
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
