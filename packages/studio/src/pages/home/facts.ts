/** The numbers of the home page, in the scenario at hand. */
import { advanceAdoption, compile, type Model, type Scenario } from '@horizon-soin/model'
import { type Projection, project, seriesIn, valueIn } from '../../engine/projection.js'
import { type StudyYears, studyYears } from './study-years.js'

/** Years by which adoption is moved in the study's last message. */
export const ADVANCE = 2

export interface Facts {
  years: StudyYears
  projection: Projection
  /** The same technologies under slow, median and fast adoption. */
  paces: Record<'slow' | 'median' | 'fast', Projection>
  /** The same scenario, adoption some years early. */
  ahead: Projection
  /** Effective gain, fast adoption less slow; and in freed full-time equivalents of all professionals. */
  stake: { effective: number; fte: number }
  /** Effective gain of the advance. */
  gain: number
  /** Effective gain, fast technology less slow, at the same adoption. */
  technologyStake: number
}

export function factsOf(projection: Projection): Facts {
  const { model, scenario } = projection
  const years = studyYears(model.axes)
  const adopting = (pace: number) => project(model, { ...scenario, adoption: { default: pace } })
  const [slow, fast] = [adopting(-1), adopting(1)]
  const freeing = (pace: number) => project(model, { ...scenario, potential: { default: pace } })
  const between = (from: Projection, to: Projection, indicator: string) =>
    valueIn(to, { indicator }, years.far) - valueIn(from, { indicator }, years.far)
  const ahead = projectAhead(model, scenario)
  return {
    years,
    projection,
    paces: { slow, median: adopting(0), fast },
    ahead,
    gain: between(projection, ahead, 'effective'),
    stake: {
      effective: between(slow, fast, 'effective'),
      fte: between(slow, fast, 'freed_fte_all_professionals')
    },
    technologyStake: between(freeing(-1), freeing(1), 'effective')
  }
}

const projectAhead = (model: Model, scenario: Scenario): Projection =>
  project(compile(advanceAdoption(model.dataset, ADVANCE)), scenario)

/** The years from the first of technology to another, and their columns. */
export function yearsUntil(
  model: Model,
  last: number
): { years: number[]; of: (series: Float64Array) => number[] } {
  const { firstYear } = model.axes
  const first = Math.max(firstYear, model.dataset.technologyBaseYear)
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return { years, of: series => [...series.subarray(first - firstYear, last - firstYear + 1)] }
}

export const over = (projection: Projection, indicator: string, last: number): number[] =>
  yearsUntil(projection.model, last).of(seriesIn(projection, { indicator }))
