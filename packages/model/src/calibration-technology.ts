/** Potential, adoption and heterogeneity near their priors that return the published figures: MODEL.md §11. */
import { type Problem, type Round, rounded, type TechnologyTables } from './calibration.js'
import { compile } from './compile.js'
import { type AdoptionCurve, type Dataset, type Heterogeneity, PACES, type PotentialGain } from './dataset.js'
import { type AdoptionParameter, atSigmas, CURVE_PARAMETERS, type Priors, priorNote } from './priors.js'
import { excess, reproduce } from './reproduce.js'

/** A figure is aimed at with this part of its room as a standard deviation, so that rounding the inputs keeps it within. */
const FIGURE_SIGMA = 0.25
/** Standard deviation and margin of a figure that has one side only, in its own unit. */
const OPEN_SIGMA = 0.005
const OPEN_MARGIN = 0.005
/** Where gains must stay for time to remain and for the reader to accept them. */
const GAIN_LIMIT = 0.95

/**
 * @param dataset with its workforce final; its potential, adoption and heterogeneity are not read
 * @param priors one row of potential a cell and year
 */
export function technologyProblem(dataset: Dataset, priors: Priors): Problem<TechnologyTables> {
  const lastFigure = Math.max(...dataset.published.map(figure => figure.year))
  const short = { ...dataset, lastYear: Math.max(lastFigure, dataset.baseYear + 1) }
  const layout = layOut(dataset, priors)
  const { parameters } = layout
  const size = parameters.length + dataset.published.length
  return {
    parameters,
    size,
    residuals(sigmas, slack) {
      const out = new Float64Array(size)
      for (let i = 0; i < parameters.length; i++) out[i] = sigmas[i]!
      const tables = build(dataset, priors, layout, sigmas, value => value)
      let at = parameters.length
      for (const { figure, computed: found } of reproduce(compile({ ...short, ...tables }))) {
        // A share of nobody is no value; the fit sees that nobody is there yet.
        const computed = Number.isNaN(found) ? 0 : found
        if (figure.tolerance !== undefined) {
          const middle =
            figure.value +
            (figure.comparison === 'about'
              ? 0
              : (figure.comparison === 'at_least' ? 0.5 : -0.5) * figure.tolerance)
          const room = figure.comparison === 'about' ? figure.tolerance : figure.tolerance / 2
          out[at++] = (computed - middle) / (slack * FIGURE_SIGMA * room)
        } else {
          const side = figure.comparison === 'at_most' ? -1 : 1
          out[at++] = excess(figure, computed - side * OPEN_MARGIN) / (slack * OPEN_SIGMA)
        }
      }
      return out
    },
    tables: sigmas => build(dataset, priors, layout, sigmas, rounded)
  }
}

interface Layout {
  parameters: string[]
  /** First parameter of each block; ``curves` is by technology and parameter. */
  curves: Map<string, number>
  shared: Map<AdoptionParameter, number>
  professions: number
  heterogeneity: number
}

function layOut(dataset: Dataset, priors: Priors): Layout {
  const parameters = priors.potential.map(
    cell => `gain ${cell.profession} ${cell.activity} ${cell.technology} ${cell.year}`
  )
  const curves = new Map<string, number>()
  const shared = new Map<AdoptionParameter, number>()
  for (const prior of priors.adoption) {
    if (prior.parameter === 'profession_years') continue
    if (prior.technology === undefined) shared.set(prior.parameter, parameters.length)
    else curves.set(`${prior.technology} ${prior.parameter}`, parameters.length)
    parameters.push(`${prior.parameter} ${prior.technology ?? ''}`.trim())
  }
  const professions = parameters.length
  parameters.push(...dataset.professions.map(profession => `years ${profession.id}`))
  const heterogeneity = parameters.length
  parameters.push(...priors.heterogeneity.map(row => `lead ${row.profession}`))
  return { parameters, curves, shared, professions, heterogeneity }
}

function build(
  dataset: Dataset,
  priors: Priors,
  layout: Layout,
  sigmas: ArrayLike<number>,
  round: Round
): TechnologyTables {
  const shared = (parameter: AdoptionParameter) => {
    const prior = priors.adoption.find(row => row.parameter === parameter && row.technology === undefined)!
    return atSigmas(prior, sigmas[layout.shared.get(parameter)!]!)
  }
  return {
    potential: buildPotential(priors, sourceOf(dataset), sigmas, shared, round),
    adoption: buildAdoption(
      dataset,
      priors,
      layout,
      sigmas,
      shared('slow_years'),
      shared('fast_years'),
      round
    ),
    heterogeneity: priors.heterogeneity.map((row, i): Heterogeneity => {
      const range = { low: row.low, mode: row.leadYears, high: row.high }
      const leadYears = round(Math.max(0, atSigmas(range, sigmas[layout.heterogeneity + i]!)), 2)
      return {
        ...row,
        leadYears,
        low: Math.min(row.low, leadYears),
        high: Math.max(row.high, leadYears),
        source: sourceOf(dataset, row.source),
        status: 'reconstructed',
        note: priorNote(range, row.source)
      }
    })
  }
}

/** Reconstructed values are what the published figures ask for: they carry the figures' source, their note that of the prior. */
const sourceOf = (dataset: Dataset, prior = ''): string => dataset.published[0]?.source ?? prior

function buildPotential(
  priors: Priors,
  source: string,
  sigmas: ArrayLike<number>,
  shared: (parameter: AdoptionParameter) => number,
  round: Round
): PotentialGain[] {
  const [optimism, slow, fast] = [shared('optimism'), shared('slow_potential'), shared('fast_potential')]
  const clip = (gain: number) => round(Math.min(GAIN_LIMIT, Math.max(-GAIN_LIMIT, gain)), 3)
  const reached = new Map<string, number>()
  const inYears = priors.potential
    .map((prior, i) => ({ prior, i }))
    .sort((a, b) => a.prior.year - b.prior.year)
  const medians = new Array<number>(priors.potential.length)
  for (const { prior, i } of inYears) {
    const cell = `${prior.profession} ${prior.activity} ${prior.technology}`
    // What a technology could do one year it still can the next.
    medians[i] = Math.max(
      atSigmas(prior, sigmas[i]! + optimism),
      reached.get(cell) ?? Number.NEGATIVE_INFINITY
    )
    reached.set(cell, medians[i])
  }
  return priors.potential.map((prior, i) => {
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
      source,
      status: 'reconstructed',
      note: priorNote(prior, prior.source)
    }
  })
}

function buildAdoption(
  dataset: Dataset,
  priors: Priors,
  layout: Layout,
  sigmas: ArrayLike<number>,
  slowYears: number,
  fastYears: number,
  round: Round
): AdoptionCurve[] {
  const used = new Set(priors.potential.map(cell => `${cell.profession} ${cell.technology}`))
  const spread = priors.adoption.find(row => row.parameter === 'profession_years')!
  return dataset.professions.flatMap((profession, p) =>
    dataset.technologies
      .filter(technology => used.has(`${profession.id} ${technology.id}`))
      .flatMap(technology => {
        const own = CURVE_PARAMETERS.map(
          parameter =>
            priors.adoption.find(row => row.technology === technology.id && row.parameter === parameter)!
        )
        const [ceiling, midpoint, rate] = own.map(prior =>
          atSigmas(prior, sigmas[layout.curves.get(`${technology.id} ${prior.parameter}`)!]!)
        ) as [number, number, number]
        const note = own.map(prior => `${prior.parameter} ${priorNote(prior, prior.source)}`).join(' · ')
        const later = atSigmas(spread, sigmas[layout.professions + p]!)
        return PACES.map((pace): AdoptionCurve => {
          const shift = pace === 'slow' ? slowYears : pace === 'fast' ? -fastYears : 0
          return {
            profession: profession.id,
            technology: technology.id,
            pace,
            curve: 'logistic',
            ceiling: round(Math.min(1, ceiling), 2),
            midpoint: round(midpoint + later + shift, 1),
            rate: round(rate, 3),
            source: sourceOf(dataset, own[1]!.source),
            status: 'reconstructed',
            note
          }
        })
      })
  )
}
