/** The years that the fan of `ensemble` is drawn through. */
import type { Model } from '@horizon-soin/model'

/** The years to draw: those to report and, where several were not chosen, every year since technology is counted. */
export function fanYears({ axes, dataset }: Model, years: readonly number[], areChosen: boolean): number[] {
  if (areChosen) return [...years]
  const first = Math.max(axes.firstYear, dataset.technologyBaseYear)
  const every = Array.from({ length: axes.lastYear - first + 1 }, (_, i) => first + i)
  return [...new Set([...years, ...every])].sort((a, b) => a - b)
}
