/** Diffusion curves near what is believed of them that pass by the shares of users that were observed: MODEL.md §3, §11. */
import { PACES, type Pace } from './dataset.js'
import { exponential } from './exponential.js'
import { leastSquares } from './least-squares.js'
import { meanAdoption } from './mean-adoption.js'
import { logarithm } from './minus-log.js'
import type { Range } from './priors.js'

/** A share of users; `weight` is its precision, one over the variance that it is believed to have. */
export interface AdoptionTarget {
  year: number
  share: number
  weight: number
}

/** What is believed of a pair's logistic curve; the midpoint counts where there is no point. */
export interface CurvePriors {
  ceiling: Range
  rate: Range
  midpoint: Range
}

/** A curve at one pace, and how far its mean adoption is above each point. */
export interface FittedCurve {
  pace: Pace
  ceiling: number
  midpoint: number
  rate: number
  misfits: number[]
}

/** Where in a prior's range each pace is pulled; a later midpoint is slower. */
const PULLED: Record<Pace, { to: keyof Range; midpoint: keyof Range }> = {
  slow: { to: 'low', midpoint: 'high' },
  median: { to: 'mode', midpoint: 'mode' },
  fast: { to: 'high', midpoint: 'low' }
}

/** Standard deviations that a range is wide. */
const RANGE_SIGMAS = 4
/** A ceiling is taken this far from 0 and 1 where it is pulled, for its logit to exist. */
const CEILING_MARGIN = 1e-3
/** A logistic is less than 1e-4 from its ends this many units of 1 / rate from its midpoint; people are within 4 standard deviations. */
const FLAT = 9
/** A midpoint no earlier than this many units before the first point: the curve is then at 99.5 % of its ceiling, and earlier says no more. */
const SATURATED = 5.3
const FURTHEST_PEOPLE = 4
/** Ceilings and rates that a fit starts from; its midpoints are 1 / rate years apart. */
const SHAPE_STARTS = 3
/** How many of the best starts are followed to their end. */
const FOLLOWED = 3

const logit = (share: number): number => {
  const inside = Math.min(1 - CEILING_MARGIN, Math.max(CEILING_MARGIN, share))
  return logarithm(inside / (1 - inside))
}

/**
 * The three curves of a pair: each passes as near the points as their weights ask, its ceiling and rate pulled to the low end, the mode or the
 * high end of their priors (normal on a logit and a logarithm, the range being ± 2 standard deviations) and held within them.
 * One point is met by the midpoint alone where it lies below the ceiling; without points the midpoint is the prior's.
 *
 * @param leadYears δ of the profession
 */
export function fitAdoption(
  priors: CurvePriors,
  points: readonly AdoptionTarget[],
  leadYears: number
): FittedCurve[] {
  const meanOf = meanAdoption(leadYears)
  const years = points.map(({ year }) => year)
  return PACES.map(pace => {
    const { to, midpoint } = PULLED[pace]
    const curve =
      points.length === 0
        ? { ceiling: priors.ceiling[to], rate: priors.rate[to], midpoint: priors.midpoint[midpoint] }
        : nearest(priors, points, leadYears, to, meanOf)
    const means = meanOf(curve, years)
    return { pace, ...curve, misfits: points.map(({ share }, i) => means[i]! - share) }
  })
}

function nearest(
  priors: CurvePriors,
  points: readonly AdoptionTarget[],
  leadYears: number,
  to: keyof Range,
  meanOf: ReturnType<typeof meanAdoption>
) {
  const { ceiling, rate } = priors
  const years = points.map(({ year }) => year)
  const roots = points.map(({ weight }) => Math.sqrt(weight))
  const logs = { low: logarithm(rate.low), to: logarithm(rate[to]), high: logarithm(rate.high) }
  const ceilingSigma = (logit(ceiling.high) - logit(ceiling.low)) / RANGE_SIGMAS
  const rateSigma = (logs.high - logs.low) / RANGE_SIGMAS
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const reach = (ofRate: number) => FLAT / ofRate + FURTHEST_PEOPLE * leadYears
  const bounds = {
    low: [ceiling.low, logs.low, first - SATURATED / rate.low - leadYears],
    high: [ceiling.high, logs.high, last + reach(rate.low)]
  }
  const curveAt = ([c, logRate, m]: readonly number[]) => ({
    ceiling: c!,
    rate: exponential(logRate!),
    midpoint: m!
  })
  const residuals = (at: readonly number[]) => {
    const means = meanOf(curveAt(at), years)
    return [
      ...points.map(({ share }, i) => roots[i]! * (means[i]! - share)),
      ceilingSigma > 0 ? (logit(at[0]!) - logit(ceiling[to])) / ceilingSigma : 0,
      rateSigma > 0 ? (at[1]! - logs.to) / rateSigma : 0
    ]
  }
  const spread = (from: number, end: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + ((end - from) * i) / (count - 1))
  const shapes = [
    [ceiling[to], logs.to],
    ...spread(ceiling.low, ceiling.high, SHAPE_STARTS).flatMap(c =>
      spread(logs.low, logs.high, SHAPE_STARTS).map(logRate => [c, logRate])
    )
  ]
  const starts = shapes
    .flatMap(([c, logRate]) => {
      const own = exponential(logRate!)
      const [from, end] = [first - reach(own), last + reach(own)]
      return spread(from, end, 2 + Math.ceil((end - from) * own)).map(m => [c!, logRate!, m])
    })
    .map(at => ({ at, value: residuals(at).reduce((sum, r) => sum + r * r, 0) }))
    .sort((a, b) => a.value - b.value)
  const [best] = starts
    .slice(0, FOLLOWED)
    .map(({ at }) => leastSquares(residuals, at, bounds))
    .sort((a, b) => a.value - b.value)
  return curveAt(best!.at)
}
