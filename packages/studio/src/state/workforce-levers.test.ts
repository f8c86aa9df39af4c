import { describe, expect, it } from 'vitest'
import { LINK_DATASET, preset } from './testing/link-dataset.js'
import { setTrend, setWorkforce, trendOf, workforceAt } from './workforce-levers.js'

const median = preset('median')
const reform = LINK_DATASET.scenarios[3]!

describe('setWorkforce', () => {
  it('moves the professions that were not set on their own', () => {
    const moved = setWorkforce(reform, 'places', 0.9)
    expect(workforceAt(moved, 'places')).toEqual({ value: 0.9, isInherited: false })
    expect(workforceAt(moved, 'places', 'aide-soignant')).toEqual({ value: 0.9, isInherited: true })
    expect(workforceAt(moved, 'places', 'infirmier')).toEqual({ value: 1.3, isInherited: false })
    expect(workforceAt(moved, 'retirementShift', 'infirmier').value).toBe(1)
    expect(workforceAt(reform, 'places').value).toBe(1.1)
  })

  it('gives back the scenario as it was once a lever is not set any more', () => {
    expect(setWorkforce(setWorkforce(median, 'exits', 2), 'exits', null)).toEqual(median)
    const nurse = setWorkforce(median, 'exits', 2, 'infirmier')
    expect(nurse.workforce).toEqual({ professions: { infirmier: { exits: 2 } } })
    expect(setWorkforce(nurse, 'exits', null, 'infirmier')).toEqual(median)
  })

  it('keeps the other levers of a profession', () => {
    const cleared = setWorkforce(reform, 'places', null, 'infirmier')
    expect(cleared.workforce.professions).toEqual({ infirmier: { retirementShift: 1 } })
  })
})

describe('workforceAt', () => {
  it('is the default where nothing is said, and no year for `from`', () => {
    const values = (['places', 'exits', 'retirementShift', 'foreign', 'from'] as const).map(
      lever => workforceAt(median, lever).value
    )
    expect(values).toEqual([1, 1, 0, 1, null])
    expect(workforceAt(reform, 'from', 'infirmier')).toEqual({ value: 2026, isInherited: true })
  })

  it('finds nothing of the language in the ids of a scenario', () => {
    expect(workforceAt(reform, 'places', 'constructor')).toEqual({ value: 1.1, isInherited: true })
  })
})

describe('setTrend', () => {
  it('sets what trendOf reads', () => {
    expect(trendOf(median)).toBe(0)
    expect(trendOf(setTrend(median, 0.01))).toBe(0.01)
  })
})
