/** Potential, adoption and heterogeneity as functions of how far each input lies from its prior: MODEL.md §11. */
import { type Round, rounded, type TechnologyTables } from './calibration.js'
import { type AdoptionCurve, type Dataset, type Heterogeneity, PACES, type PotentialGain } from './dataset.js'
import {
  type AdoptionParameter,
  type AdoptionPrior,
  atSigmas,
  CURVE_PARAMETERS,
  type Priors,
  priorNote
} from './priors.js'

/** Where gains must stay for time to remain and for the reader to accept them. */
const GAIN_LIMIT = 0.95

/** The parameters of a dataset's technologies, and the tables at a point. */
export interface TechnologyInputs {
  /** What each parameter is: `gain infirmier soins ia 2030`, `midpoint ia`, `optimism`, `years infirmier`, `lead infirmier`. */
  parameters: readonly string[]
  /** The profession whose rows alone a parameter moves; null where it moves those of several. */
  professions: readonly (string | null)[]
  /** The tables at a point, one number a parameter in standard deviations from its prior; `round` as they are written where left out. */
  tables(sigmas: ArrayLike<number>, round?: Round): TechnologyTables
}

/**
 * @param dataset its potential, adoption and heterogeneity are not read
 * @param priors one row of potential a cell and year
 */
export function technologyInputs(dataset: Dataset, priors: Priors): TechnologyInputs {
  const layout = layOut(dataset, priors)
  return {
    parameters: layout.parameters,
    professions: layout.professions,
    tables(sigmas, round = rounded) {
      const shared = (parameter: AdoptionParameter) => {
        const { prior, at } = layout.shared.get(parameter)!
        return atSigmas(prior, sigmas[at]!)
      }
      return {
        potential: potentialAt(layout, sigmas, shared, round),
        adoption: adoptionAt(layout, sigmas, shared('slow_years'), shared('fast_years'), round),
        heterogeneity: layout.leads.map(lead => heterogeneityAt(lead, sigmas[lead.at]!, round))
      }
    }
  }
}

/** What is the same at every point: which parameter moves what, and what the rows say of their priors. */
interface Layout {
  parameters: string[]
  professions: (string | null)[]
  shared: Map<AdoptionParameter, { prior: AdoptionPrior; at: number }>
  gains: Gain[]
  /** The places of `gains`, earlier years first. */
  inYears: number[]
  curves: Curve[]
  leads: { row: Heterogeneity; at: number; constant: Constant }[]
}

/** What a reconstructed row says of itself, whatever its values. */
type Constant = Pick<PotentialGain, 'source' | 'note'> & { status: 'reconstructed' }

interface Gain {
  prior: Priors['potential'][number]
  constant: Constant
  /** The place of the same cell's year before, −1 for the first. */
  before: number
}

interface Curve {
  profession: string
  technology: string
  /** Ceiling, midpoint and rate, each with its parameter. */
  own: { prior: AdoptionPrior; at: number }[]
  spread: AdoptionPrior
  /** The parameter of the profession's own years. */
  years: number
  constant: Constant
}

function layOut(dataset: Dataset, priors: Priors): Layout {
  // Reconstructed values are what the published figures ask for: they carry the figures' source, their note that of the prior.
  const constant = (note: string, prior = ''): Constant => ({
    source: dataset.published[0]?.source ?? prior,
    status: 'reconstructed',
    note
  })
  const parameters = priors.potential.map(
    cell => `gain ${cell.profession} ${cell.activity} ${cell.technology} ${cell.year}`
  )
  const shared: Layout['shared'] = new Map()
  const byCurve = new Map<string, { prior: AdoptionPrior; at: number }>()
  for (const prior of priors.adoption) {
    if (prior.parameter === 'profession_years') continue
    const place = { prior, at: parameters.length }
    if (prior.technology === undefined) shared.set(prior.parameter, place)
    else byCurve.set(`${prior.technology} ${prior.parameter}`, place)
    parameters.push(`${prior.parameter} ${prior.technology ?? ''}`.trim())
  }
  const sharedEnd = parameters.length
  parameters.push(...dataset.professions.map(profession => `years ${profession.id}`))
  const leads = priors.heterogeneity.map((row, i) => ({
    row,
    at: parameters.length + i,
    constant: constant(
      priorNote({ low: row.low, mode: row.leadYears, high: row.high }, row.source),
      row.source
    )
  }))
  parameters.push(...priors.heterogeneity.map(row => `lead ${row.profession}`))
  const spread = priors.adoption.find(row => row.parameter === 'profession_years')!
  const used = new Set(priors.potential.map(cell => `${cell.profession} ${cell.technology}`))
  const curves = dataset.professions.flatMap((profession, p) =>
    dataset.technologies
      .filter(technology => used.has(`${profession.id} ${technology.id}`))
      .map((technology): Curve => {
        const own = CURVE_PARAMETERS.map(parameter => byCurve.get(`${technology.id} ${parameter}`)!)
        const note = own
          .map(({ prior }) => `${prior.parameter} ${priorNote(prior, prior.source)}`)
          .join(' · ')
        return {
          profession: profession.id,
          technology: technology.id,
          own,
          spread,
          years: sharedEnd + p,
          constant: constant(note, own[1]!.prior.source)
        }
      })
  )
  const { gains, inYears } = layOutGains(priors, prior => constant(priorNote(prior, prior.source)))
  const professions = [
    ...priors.potential.map(cell => cell.profession),
    ...parameters.slice(priors.potential.length, sharedEnd).map(() => null),
    ...dataset.professions.map(profession => profession.id),
    ...priors.heterogeneity.map(row => row.profession)
  ]
  return { parameters, professions, shared, gains, inYears, curves, leads }
}

function layOutGains(
  priors: Priors,
  constant: (prior: Priors['potential'][number]) => Constant
): Pick<Layout, 'gains' | 'inYears'> {
  const inYears = priors.potential
    .map((prior, i) => ({ year: prior.year, i }))
    .sort((a, b) => a.year - b.year)
    .map(({ i }) => i)
  const last = new Map<string, number>()
  const gains = priors.potential.map((prior): Gain => ({ prior, constant: constant(prior), before: -1 }))
  for (const i of inYears) {
    const { prior } = gains[i]!
    const cell = `${prior.profession} ${prior.activity} ${prior.technology}`
    gains[i]!.before = last.get(cell) ?? -1
    last.set(cell, i)
  }
  return { gains, inYears }
}

function potentialAt(
  { gains, inYears }: Layout,
  sigmas: ArrayLike<number>,
  shared: (parameter: AdoptionParameter) => number,
  round: Round
): PotentialGain[] {
  const [optimism, slow, fast] = [shared('optimism'), shared('slow_potential'), shared('fast_potential')]
  const clip = (gain: number) => round(Math.min(GAIN_LIMIT, Math.max(-GAIN_LIMIT, gain)), 3)
  const medians = new Float64Array(gains.length)
  for (const i of inYears) {
    const { prior, before } = gains[i]!
    const alone = atSigmas(prior, sigmas[i]! + optimism)
    // What a technology could do one year it still can the next.
    medians[i] = before < 0 ? alone : Math.max(alone, medians[before]!)
  }
  return gains.map(({ prior, constant }, i) => {
    const median = medians[i]!
    const size = Math.abs(median)
    return {
      profession: prior.profession,
      activity: prior.activity,
      technology: prior.technology,
      year: prior.year,
      slow: clip(median - size * Math.max(0, 1 - slow)),
      median: clip(median),
      fast: clip(median + size * Math.max(0, fast - 1)),
      ...constant
    }
  })
}

const adoptionAt = (
  { curves }: Layout,
  sigmas: ArrayLike<number>,
  slowYears: number,
  fastYears: number,
  round: Round
): AdoptionCurve[] =>
  curves.flatMap(({ profession, technology, own, spread, years, constant }) => {
    const [ceiling, midpoint, rate] = own.map(({ prior, at }) => atSigmas(prior, sigmas[at]!)) as [
      number,
      number,
      number
    ]
    const later = atSigmas(spread, sigmas[years]!)
    return PACES.map((pace): AdoptionCurve => {
      const shift = pace === 'slow' ? slowYears : pace === 'fast' ? -fastYears : 0
      return {
        profession,
        technology,
        pace,
        curve: 'logistic',
        ceiling: round(Math.min(1, ceiling), 2),
        midpoint: round(midpoint + later + shift, 1),
        rate: round(rate, 3),
        ...constant
      }
    })
  })

function heterogeneityAt(
  { row, constant }: Layout['leads'][number],
  sigmas: number,
  round: Round
): Heterogeneity {
  const leadYears = round(
    Math.max(0, atSigmas({ low: row.low, mode: row.leadYears, high: row.high }, sigmas)),
    2
  )
  return {
    ...row,
    leadYears,
    low: Math.min(row.low, leadYears),
    high: Math.max(row.high, leadYears),
    ...constant
  }
}
