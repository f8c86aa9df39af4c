/** Where a calibration starts: the dataset with what it will write at its priors, so that one that was never calibrated can be read. */
import {
  type AdoptionCurve,
  type AdoptionFit,
  type AdoptionPrior,
  PACES,
  type Priors
} from '@horizon-soin/model'
import type { CalibrationPart } from './calibration-parts.js'
import { TABLES } from './catalogue.js'
import type { Files } from './read-dataset.js'
import { writeTable } from './write-table.js'

interface Known {
  priors: Priors
  fits: readonly AdoptionFit[]
}

const START: Record<CalibrationPart, (known: Known) => Record<string, string>> = {
  exits: ({ priors }) => ({ [TABLES.exits.path]: writeTable('exits', priors.exits) }),
  technologies: ({ priors }) => ({
    [TABLES.heterogeneity.path]: writeTable('heterogeneity', priors.heterogeneity),
    [TABLES.potential.path]: writeTable(
      'potential',
      priors.potential.map(row => ({ ...row, slow: row.mode, median: row.mode, fast: row.mode }))
    ),
    [TABLES.adoption.path]: writeTable('adoption', adoptionOfTechnologies(priors))
  }),
  curves: ({ fits }) => ({
    [TABLES.adoption.path]: writeTable(
      'adoption',
      fits.flatMap(fit =>
        threePaces(fit, { ceiling: fit.ceilingMode, midpoint: fit.midpointMode, rate: fit.rateMode }, fit)
      )
    )
  })
}

/** The files with the tables that the parts write put in at their priors, whatever they hold now. */
export function startingFiles(files: Files, known: Known, parts: readonly CalibrationPart[]): Files {
  const encoder = new TextEncoder()
  const tables = parts.flatMap(part => Object.entries(START[part](known)))
  return new Map([...files, ...tables.map(([path, text]) => [path, encoder.encode(text)] as const)])
}

/** One curve at the three paces. */
const threePaces = (
  { profession, technology }: { profession: string; technology: string },
  curve: { ceiling: number; midpoint: number; rate: number },
  { source, status }: Pick<AdoptionCurve, 'source' | 'status'>
): AdoptionCurve[] =>
  PACES.map(pace => ({ profession, technology, pace, curve: 'logistic', ...curve, source, status }))

/** One curve a technology, for every profession in which it frees time. */
function adoptionOfTechnologies(priors: Priors): AdoptionCurve[] {
  const modeOf = (technology: string, parameter: AdoptionPrior['parameter']) =>
    priors.adoption.find(row => row.technology === technology && row.parameter === parameter)!
  const pairs = new Map(priors.potential.map(row => [`${row.profession} ${row.technology}`, row]))
  return [...pairs.values()].flatMap(pair => {
    const midpoint = modeOf(pair.technology, 'midpoint')
    const curve = {
      ceiling: modeOf(pair.technology, 'ceiling').mode,
      midpoint: midpoint.mode,
      rate: modeOf(pair.technology, 'rate').mode
    }
    return threePaces(pair, curve, midpoint)
  })
}
