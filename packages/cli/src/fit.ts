/** Least squares for the reconstruction: the library's Levenberg–Marquardt, led from wide tolerances to the figures' own. */
import type { Problem } from '@horizon-soin/model/uncertainty'
import { levenbergMarquardt } from 'ml-levenberg-marquardt'

/** How many times wider than its own each tolerance is taken, and for how many iterations: the library takes full steps and would overshoot. */
const STAGES = [
  { slack: 30, iterations: 4 },
  { slack: 8, iterations: 4 },
  { slack: 2, iterations: 4 },
  { slack: 1, iterations: 8 }
] as const

/** No parameter goes further from its prior than this many standard deviations. */
const FURTHEST = 5
/** Step of the finite differences, in standard deviations. */
const DIFFERENCE = 1e-4

/**
 * The parameters, in standard deviations from their priors, that make the sum of squared residuals least.
 *
 * @param onProgress called with the part of the work done, in [0, 1]
 */
export function fit(problem: Problem<unknown>, onProgress: (done: number) => void = () => {}): number[] {
  const count = problem.parameters.length
  const points = Array.from({ length: problem.size }, (_, i) => i)
  const zeros = points.map(() => 0)
  const evaluations = STAGES.reduce((sum, { iterations }) => sum + 1 + iterations * (count + 2), 0)
  let evaluated = 0
  let parameters = new Array<number>(count).fill(0)
  for (const { slack, iterations } of STAGES) {
    const result = levenbergMarquardt(
      { x: points, y: zeros },
      (at: number[]) => {
        onProgress(Math.min(1, ++evaluated / evaluations))
        const residuals = problem.residuals(at, slack)
        return (i: number) => residuals[i]!
      },
      {
        initialValues: parameters,
        damping: 1,
        gradientDifference: DIFFERENCE,
        maxIterations: iterations,
        errorTolerance: 1e-9,
        minValues: new Array<number>(count).fill(-FURTHEST),
        maxValues: new Array<number>(count).fill(FURTHEST)
      }
    )
    parameters = result.parameterValues
  }
  return parameters
}
