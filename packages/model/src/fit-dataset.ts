/** The adoption table of a dataset, fitted to its points: MODEL.md §11. */
import { rounded } from './calibration.js'
import type { AdoptionPoint, Dataset, LogisticAdoption } from './dataset.js'
import { type CurvePriors, fitAdoption } from './fit-adoption.js'
import { fitNote, fitSource, isObserved, isSupposed } from './fit-note.js'
import { meanAdoption } from './mean-adoption.js'
import type { AdoptionFit } from './priors.js'

/** What a pair was fitted to, and how far the mean adoption of the rows written is above each point. */
export interface FittedPair {
  profession: string
  technology: string
  points: readonly AdoptionPoint[]
  /** How many of the points are assumptions: nobody counted these users. */
  supposed: number
  rows: readonly { row: LogisticAdoption; misfits: readonly number[] }[]
}

/**
 * The curves of each pair of a profession and a technology, in the order of `fits`; they follow the dataset's `adoptionPoints` and `leadYears`.
 * Parameters are rounded as they are written, and the misfits are those of the rounded curve.
 */
export function fitDataset(
  { adoptionPoints, heterogeneity }: Pick<Dataset, 'adoptionPoints' | 'heterogeneity'>,
  fits: readonly AdoptionFit[]
): FittedPair[] {
  return fits.map(fit => {
    const { profession, technology } = fit
    const isOwn = (row: { profession: string; technology: string }) =>
      row.profession === profession && row.technology === technology
    const points = adoptionPoints.filter(isOwn).sort((a, b) => a.year - b.year)
    const lead = heterogeneity.find(row => row.profession === profession)?.leadYears ?? 0
    const meanOf = meanAdoption(lead)
    const rows = fitAdoption(priorsOf(fit), points, lead).map(({ pace, ceiling, midpoint, rate }) => {
      const curve = { ceiling: rounded(ceiling, 4), midpoint: rounded(midpoint, 3), rate: rounded(rate, 4) }
      const means = meanOf(
        curve,
        points.map(({ year }) => year)
      )
      const misfits = points.map(({ share }, i) => means[i]! - share)
      const row: LogisticAdoption = {
        profession,
        technology,
        pace,
        curve: 'logistic',
        ...curve,
        source: fitSource(points, fit),
        status: points.some(isObserved) ? 'reconstructed' : 'assumption',
        note: fitNote(points, misfits, fit),
        useBy: fit.useBy
      }
      return { row, misfits }
    })
    return { profession, technology, points, supposed: points.filter(isSupposed).length, rows }
  })
}

const priorsOf = (fit: AdoptionFit): CurvePriors => ({
  ceiling: { low: fit.ceilingLow, mode: fit.ceilingMode, high: fit.ceilingHigh },
  rate: { low: fit.rateLow, mode: fit.rateMode, high: fit.rateHigh },
  midpoint: { low: fit.midpointLow, mode: fit.midpointMode, high: fit.midpointHigh }
})
