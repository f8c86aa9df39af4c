/**
 * Our engine in the peers' two cases. It has the shape of the peers' own bench (`name`, `load`): copied there as `engines/ours.mjs`,
 * beside its `cases.mjs` and `lib.mjs`, it runs unchanged.
 */
import { advanceChain, advanceChains } from '@horizon-soin/model'
import { product, stockflow } from '../cases.mjs'
import { rng } from '../lib.mjs'

const { GROUPS, STAGES, YEARS, ENTRY, k, init } = stockflow

export const name = 'Horizon Soin'

export async function load() {
  return { stockflow: async () => oneRun(), product: async () => draws() }
}

/** What each stage keeps, passes on and receives of the entrants: one chain a group. */
function chains() {
  const each = value => Float64Array.from({ length: GROUPS * STAGES }, (_, i) => value(i % STAGES))
  return { stay: each(a => 1 - k[a]), pass: each(a => k[a]), profile: each(a => (a === 0 ? 1 : 0)) }
}

function oneRun() {
  const { stay, pass, profile } = chains()
  const first = Float64Array.from(init.flat())
  const stock = new Float64Array(first.length)
  return {
    note: 'advanceChain, one chain a group',
    run(lever) {
      stock.set(first)
      let total = 0
      for (let year = 1; year <= YEARS; year++) {
        total = 0
        for (let g = 0; g < GROUPS; g++)
          total += advanceChain(stock, stay, pass, profile, g * STAGES, (g + 1) * STAGES, ENTRY * lever)
      }
      return total
    }
  }
}

/** The year-30 total of several levers at once, draws side by side. Groups do not meet, so each goes through its years in the cache. */
export function manyRuns(count) {
  const { stay, pass, profile } = chains()
  const stock = new Float64Array(STAGES * count)
  const entrants = new Float64Array(count)
  const carried = new Float64Array(count)
  const totals = new Float64Array(count)
  return levers => {
    totals.fill(0)
    for (let d = 0; d < count; d++) entrants[d] = ENTRY * levers[d]
    for (let g = 0; g < GROUPS; g++) {
      for (let a = 0; a < STAGES; a++) stock.fill(init[g][a], a * count, (a + 1) * count)
      for (let year = 1; year <= YEARS; year++)
        advanceChains(stock, stay, pass, profile, 0, STAGES, entrants, carried)
      for (let i = 0; i < stock.length; i++) totals[i % count] += stock[i]
    }
    return totals
  }
}

/** Plain typed arrays, column by column, draws included; the engine's own draws of this case are in `product.mjs`. */
function draws() {
  const { INPUTS, DRAWS, LOW, HIGH } = product
  const values = new Float64Array(DRAWS)
  return {
    note: 'plain typed arrays, draws included: no primitive of the engine in it',
    run() {
      const random = rng(1)
      values.fill(1)
      for (let input = 0; input < INPUTS; input++)
        for (let i = 0; i < DRAWS; i++) values[i] *= LOW + (HIGH - LOW) * random()
      return values
    }
  }
}
