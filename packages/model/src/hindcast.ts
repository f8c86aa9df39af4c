/**
 * A projection confronted with what happened: the same people, at the gains, intensity and adoption that today's evidence supports.
 * MODEL.md §5.
 */
import { combineEditions } from './combine-editions.js'
import type { Model } from './compile.js'
import { type Edition, type EditionBlock, takenOf } from './edition.js'
import { runEdition, walkEditions } from './edition-steps.js'
import { type EditionStep, waterfallOf } from './edition-waterfall.js'
import { valueAt } from './results.js'

/** A difference of effective gain, in shares of working time, by what it comes from. */
export interface HindcastParts {
  /** What a technology frees for who uses it fully: time use and potential. */
  gainPerUser: number
  /** The part of the activity's time in which adopters use it. */
  intensity: number
  /** Who has adopted it: the curves, and how unlike people are. */
  adoption: number
}

/** A profession or a group: the other is null. */
export interface Aggregate {
  profession: string | null
  group: string | null
}

/** `observed − projected` is the sum of the three parts, under both orders. Shares of working time since the technology base year. */
export interface HindcastRow extends Aggregate, HindcastParts {
  /** The effective gain that the study's scenario gives. */
  projected: number
  /** The least and the most that a scenario of the study gives, the one that is told among them. */
  projectedLow: number
  projectedHigh: number
  /** The effective gain of the study's people with the evidence's time use, gains, intensity and adoption. */
  observed: number
  /** In the order of the parts above: time use, potential, intensity, people, adoption. */
  steps: EditionStep[]
  /** The parts when adoption is exchanged first, then intensity, then the gain per user. */
  reversed: HindcastParts
}

const GAIN: readonly EditionBlock[] = ['time-use', 'potential']
const INTENSITY: readonly EditionBlock[] = ['intensity']
const ADOPTION: readonly EditionBlock[] = ['people', 'adoption']
const FORWARD: readonly EditionBlock[] = [...GAIN, ...INTENSITY, ...ADOPTION]
const REVERSED: readonly EditionBlock[] = [...ADOPTION, ...INTENSITY, ...GAIN]

/** The study's people with everything else of the evidence. @throws ModelError as `combineDatasets` */
export const observedEdition = (study: Edition, evidence: Edition): Edition =>
  combineEditions(
    study,
    evidence,
    takenOf(
      FORWARD,
      study.dataset.technologies.map(({ id }) => id)
    )
  )

/** The professions of a model, then its groups. */
export const aggregatesOf = ({ axes, groups }: Model): Aggregate[] => [
  ...axes.professions.map(profession => ({ profession, group: null })),
  ...groups.map(({ id }) => ({ profession: null, group: id }))
]

/**
 * Each profession, then each group, in `year`.
 *
 * @throws ModelError `year-out-of-range` where the study has not that year, and as `combineDatasets`
 */
export function hindcast(study: Edition, evidence: Edition, year: number): HindcastRow[] {
  const forward = walkEditions(study, evidence, { only: FORWARD, order: FORWARD })
  const reversed = walkEditions(study, evidence, { only: REVERSED, order: REVERSED })
  const told = runEdition(study)
  const others = study.dataset.scenarios.map(scenario => runEdition({ ...study, scenario }))
  return aggregatesOf(told.model).map(aggregate => {
    const query = { indicator: 'effective', ...aggregate }
    const { from, to, steps } = waterfallOf(forward, query, year)
    const scenarios = [told, ...others].map(results => valueAt(results, query, year))
    return {
      ...aggregate,
      projected: from,
      projectedLow: Math.min(...scenarios),
      projectedHigh: Math.max(...scenarios),
      observed: to,
      ...partsOf(steps),
      steps,
      reversed: partsOf(waterfallOf(reversed, query, year).steps)
    }
  })
}

function partsOf(steps: readonly EditionStep[]): HindcastParts {
  const sum = (blocks: readonly EditionBlock[]) =>
    steps.reduce((total, { block, delta }) => (blocks.includes(block) ? total + delta : total), 0)
  return { gainPerUser: sum(GAIN), intensity: sum(INTENSITY), adoption: sum(ADOPTION) }
}
