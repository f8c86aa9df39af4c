/** Mean adoption of one curve outside a run: MODEL.md §3. */
import { createCurves, LOGISTIC } from './adoption.js'
import type { LogisticAdoption } from './dataset.js'
import { createPeople, meetPeople, preparePeople } from './freed-time.js'

/** Mean adoption E_z[curve(t + δ z)] of any logistic in some years, by the rules of a run; `leadYears` is δ. */
export function meanAdoption(leadYears: number) {
  const curves = createCurves(1)
  const people = createPeople(1, curves)
  curves.family[0] = LOGISTIC
  people.intensity[0] = 1
  people.leadYears = leadYears
  return (
    { ceiling, midpoint, rate }: Pick<LogisticAdoption, 'ceiling' | 'midpoint' | 'rate'>,
    years: readonly number[]
  ) => {
    curves.ceiling[0] = ceiling
    curves.origin[0] = midpoint
    curves.speed[0] = rate
    preparePeople(people)
    return years.map(year => {
      meetPeople(people, year)
      return people.adoption[0]!
    })
  }
}
