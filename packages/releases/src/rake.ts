/** Weights that bring counts to known margins: W. E. Deming, F. F. Stephan, Ann. Math. Stat. 11 (1940) 427-444. */

/** One margin: which choice each cell is of, and the population of each choice. */
export interface RakingMargin {
  name: string
  choiceOf: readonly string[]
  population: ReadonlyMap<string, number>
}

export interface Raked {
  /** By cell; 0 where it holds nobody. */
  weights: number[]
  /** Largest weight over the smallest: as found, and once trimmed. */
  ratio: number
  trimmedRatio: number
  rounds: number
}

/** The margins cannot be met: `choice` has a population and nobody, or margins disagree. */
export class CannotCalibrate extends Error {
  constructor(
    readonly margin: string,
    readonly choice: string | null
  ) {
    super(
      choice === null
        ? `cannot calibrate: the margins do not meet: ${margin}`
        : `cannot calibrate: nobody in ${margin} ${choice}`
    )
  }
}

const PRECISION = 1e-9
const MOST_ROUNDS = 10_000

const ratioOf = (weights: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const weight of weights) {
    if (weight === 0) continue
    least = Math.min(least, weight)
    most = Math.max(most, weight)
  }
  return most === 0 ? 1 : most / least
}

/**
 * Iterative proportional fitting until every margin is met to 1e-9 of its population. With one margin it is post-stratification.
 *
 * @param counts people by cell, before weights; `base` is the weight that each starts with, 1 by default
 * @param widest weights beyond this many times the smallest are cut to it; margins are then met no more
 * @throws CannotCalibrate where a choice with a population has nobody, or margins contradict each other
 * @throws RangeError for counts or populations that are not numbers from 0, or a cell whose choice has no population
 */
export function rake(
  counts: readonly number[],
  margins: readonly RakingMargin[],
  { base = 1, widest = Number.POSITIVE_INFINITY }: { base?: number; widest?: number } = {}
): Raked {
  if (counts.some(count => !(count >= 0 && Number.isFinite(count)))) throw new RangeError('a count is from 0')
  for (const margin of margins) checkMargin(counts, margin)
  const weights = counts.map(count => (count > 0 ? base : 0))
  let rounds = 0
  for (let worst = Number.POSITIVE_INFINITY; worst > PRECISION; rounds++) {
    if (rounds === MOST_ROUNDS) throw new CannotCalibrate(margins.map(({ name }) => name).join(', '), null)
    worst = 0
    for (const margin of margins) worst = Math.max(worst, fit(weights, counts, margin))
  }
  const ratio = ratioOf(weights)
  if (ratio <= widest) return { weights, ratio, trimmedRatio: ratio, rounds }
  const least = Math.min(...weights.filter(weight => weight > 0))
  const trimmed = weights.map(weight => Math.min(weight, widest * least))
  return { weights: trimmed, ratio, trimmedRatio: ratioOf(trimmed), rounds }
}

function checkMargin(counts: readonly number[], { name, choiceOf, population }: RakingMargin): void {
  const people = new Map<string, number>()
  for (const [cell, count] of counts.entries())
    people.set(choiceOf[cell]!, (people.get(choiceOf[cell]!) ?? 0) + count)
  for (const [choice, headcount] of population) {
    if (!(headcount >= 0 && Number.isFinite(headcount)))
      throw new RangeError(`a population is from 0: ${headcount}`)
    if (headcount > 0 && !((people.get(choice) ?? 0) > 0)) throw new CannotCalibrate(name, choice)
  }
  for (const [choice, count] of people)
    if (count > 0 && !(population.get(choice)! > 0))
      throw new RangeError(`no population of ${name} ${choice}`)
}

/** Brings weights to one margin; how far off it was, at most, as a share of its populations. */
function fit(
  weights: number[],
  counts: readonly number[],
  { name, choiceOf, population }: RakingMargin
): number {
  const sums = new Map<string, number>()
  for (const [cell, weight] of weights.entries())
    sums.set(choiceOf[cell]!, (sums.get(choiceOf[cell]!) ?? 0) + weight * counts[cell]!)
  let worst = 0
  for (const [choice, headcount] of population) {
    if (headcount === 0) continue
    const sum = sums.get(choice)!
    // Weights of contradictory margins fall toward 0 without end.
    if (!(sum > Number.MIN_VALUE * 1e16)) throw new CannotCalibrate(name, null)
    worst = Math.max(worst, Math.abs(sum / headcount - 1))
  }
  for (const [cell, weight] of weights.entries())
    if (weight > 0) weights[cell] = weight * (population.get(choiceOf[cell]!)! / sums.get(choiceOf[cell]!)!)
  return worst
}
