/** Heads by age and sex, which `run` adds up: MODEL.md §1. */
import { advanceChain } from './ageing-chain.js'
import { placeOf, placeOfYear } from './axes.js'
import type { Model } from './compile.js'
import type { Sex } from './dataset.js'
import { ModelError } from './errors.js'
import { startChain, workforceScratch, writeEntrants } from './workforce.js'

/** Years of age in a band. */
const BAND = 5

/** The heads of one sex and of five years of age, 20 to 24, 25 to 29…, both ends included. */
export interface AgeBand {
  sex: Sex
  ageFrom: number
  ageTo: number
  headcount: number
}

/**
 * Heads of a profession on 1 January of `year`, by sex in the order of the dataset's sexes, then by age. They add up to
 * the indicator `headcount`. Every sex has the bands of all the ages that the profession can have, the empty ones too.
 *
 * @param levers as in `run`
 * @throws ModelError `unknown-id`, `year-out-of-range`; `unknown-series` for a profession that follows a published series
 */
export function agePyramid(model: Model, levers: Float64Array, profession: string, year: number): AgeBand[] {
  const { axes, index, workforce } = model
  const p = placeOf(axes.professions, profession)
  const steps = placeOfYear(axes, year)
  if (workforce.isCohort[p] === 0)
    throw new ModelError('unknown-series', `no ages: ${profession}`, profession)
  const chains = workforce.chains.filter(chain => chain.profession === p)
  const first = Math.min(...chains.map(chain => bandOf(chain.firstAge)))
  const last = Math.max(...chains.map(chain => bandOf(chain.firstAge + chain.to - chain.from - 1)))
  const entrants = new Float64Array(axes.years)
  const scratch = workforceScratch(workforce)
  writeEntrants(workforce, axes, levers, index, p, scratch, entrants, 0)
  const { stock, stay, pass } = scratch
  return chains.flatMap(chain => {
    const { sex, from, to, firstAge } = chain
    startChain(workforce, chain, levers, index, scratch)
    for (let t = 0; t < steps; t++) advanceChain(stock, stay, pass, workforce.profile, from, to, entrants[t]!)
    const bands: AgeBand[] = []
    for (let ageFrom = first; ageFrom <= last; ageFrom += BAND)
      bands.push({ sex, ageFrom, ageTo: ageFrom + BAND - 1, headcount: 0 })
    for (let x = from; x < to; x++)
      bands[(bandOf(firstAge + x - from) - first) / BAND]!.headcount += stock[x]!
    return bands
  })
}

const bandOf = (age: number): number => Math.floor(age / BAND) * BAND
