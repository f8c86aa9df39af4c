import { readFolder } from '@horizon-soin/datasets/node'
import type { Dataset } from '@horizon-soin/model'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeState } from './decode.js'
import { encodeState } from './encode.js'
import { WORKFORCE_LEVERS } from './levers.js'
import {
  clearPace,
  paceAt,
  policyAt,
  reinvestmentOf,
  setPace,
  setPolicy,
  setReinvestment,
  setWorkforce,
  trendOf,
  workforceAt
} from './scenario-edit.js'
import { defaultState, type SharedScenario, type SharedState, unedited } from './shared-state.js'
import { LINK_DATASET } from './testing/link-dataset.js'
import { states } from './testing/state-arbitrary.js'

fc.configureGlobal({ seed: 4 })

const initial = defaultState(LINK_DATASET)
const [lent, median, rapide, reform, measures] = LINK_DATASET.scenarios.map(unedited) as [
  SharedScenario,
  SharedScenario,
  SharedScenario,
  SharedScenario,
  SharedScenario
]

const withScenarios = (...scenarios: SharedScenario[]): SharedState => ({ ...initial, scenarios })
const edited = (
  shared: SharedScenario,
  edit: (s: SharedScenario['scenario']) => SharedScenario['scenario']
) => ({
  ...shared,
  scenario: edit(shared.scenario)
})
const encode = (state: SharedState) => encodeState(state, LINK_DATASET)

/** Every number of a scenario, and whether it is set on its own. */
function readings({ scenario }: SharedScenario): [number, boolean][] {
  const { professions, technologies, policies } = LINK_DATASET
  const someone = [undefined, ...professions.map(({ id }) => id)]
  const something = [undefined, ...technologies.map(({ id }) => id)]
  const paces = (['potential', 'adoption'] as const).flatMap(kind =>
    someone.flatMap(profession =>
      something.map(technology => {
        const target = { ...(profession ? { profession } : {}), ...(technology ? { technology } : {}) }
        const { pace, isInherited } = paceAt(scenario, kind, target)
        return [pace, isInherited] as [number, boolean]
      })
    )
  )
  const levers = someone.flatMap(profession =>
    WORKFORCE_LEVERS.map((lever): [number, boolean] => {
      const { value, isInherited } = workforceAt(scenario, lever, profession)
      return [value ?? -1, profession !== undefined && isInherited]
    })
  )
  const parts = Object.values(reinvestmentOf(scenario)).map((part): [number, boolean] => [part, false])
  const measures = policies.flatMap(({ id, start: own }): [number, boolean][] => {
    const { intensity, start } = policyAt(scenario, id)
    return [
      [intensity, false],
      [start ?? own, start === null || start === own]
    ]
  })
  return [...paces, ...levers, [trendOf(scenario), false], ...parts, ...measures]
}

describe('encodeState', () => {
  it('says nothing of what was not touched', () => {
    expect(encode(initial)).toBe('')
    const back = edited(median, s =>
      setWorkforce(setPace(setPace(s, 'adoption', {}, 0.3), 'adoption', {}, 0), 'places', 1)
    )
    expect(encode(withScenarios(back))).toBe('')
    expect(
      encode(withScenarios(edited(median, s => setReinvestment(setReinvestment(s, 'care', 0.4), 'care', 1))))
    ).toBe('')
  })

  it('reads like what it says', () => {
    const mine = edited({ ...median, name: 'Mon scénario' }, s => {
      const paced = setPace(setPace(s, 'adoption', {}, 0.2), 'adoption', { technology: 'ia' }, -0.5)
      const nurse = setPace(paced, 'adoption', { profession: 'infirmier', technology: 'ia' }, 0.3)
      return setWorkforce(setWorkforce(nurse, 'places', 1.1), 'from', 2027)
    })
    const state = { scenarios: [mine, rapide], year: 2035, subject: { profession: 'infirmier' } }
    expect(encode(state)).toBe(
      'v=1&s=median~a:20~a.ia:-50~a.infirmier.ia:30~w.places:110~w.from:2027&n=Mon%20sc%C3%A9nario&s2=rapide&y=2035&p=infirmier'
    )
  })

  it('keeps usual states within 200 characters', () => {
    const usual = edited({ ...median, name: 'Plus de places, IA plus lente' }, s => {
      const paced = setPace(setPace(s, 'potential', {}, 0.35), 'adoption', { technology: 'ia' }, -0.4)
      const staffed = setWorkforce(setWorkforce(paced, 'places', 1.15), 'retirementShift', 1.5)
      return setReinvestment(staffed, 'care', 0.6)
    })
    const link = encode({ ...withScenarios(usual, lent, median, rapide), year: 2040 })
    expect(link.length).toBeLessThanOrEqual(200)
  })

  it('says that something inherits again where its base sets it', () => {
    const cleared = edited(reform, s => {
      const paced = clearPace(s, 'adoption', { profession: 'infirmier', technology: 'ia' })
      return setWorkforce(setWorkforce(paced, 'from', null), 'places', null, 'infirmier')
    })
    expect(encode(withScenarios(cleared))).toBe(
      'v=1&s=reforme~a.infirmier.ia:auto~w.from:auto~w.infirmier.places:auto'
    )
  })

  it('says which policies are in force, how much and from when', () => {
    const one = edited(median, s => setPolicy(s, 'proposition-19', { intensity: 1 }))
    expect(encode(withScenarios(one))).toBe('v=1&s=median~m.proposition-19:100')
    const dated = edited(one, s => setPolicy(s, 'proposition-19', { intensity: 0.35, start: 2030 }))
    expect(encode(withScenarios(dated))).toBe('v=1&s=median~m.proposition-19:35~m.proposition-19.start:2030')
    const off = edited(measures, s => {
      const less = setPolicy(s, 'proposition-06', { intensity: 0 })
      return setPolicy(less, 'proposition-19', { start: null })
    })
    expect(encode(withScenarios(off))).toBe('v=1&s=mesures~m.proposition-06:0~m.proposition-19.start:auto')
    // The year that is its own anyway is not said.
    const own = edited(one, s => setPolicy(s, 'proposition-19', { start: 2028 }))
    expect(encode(withScenarios(own))).toBe(encode(withScenarios(one)))
  })

  it('keeps the decimals that there are, and no more', () => {
    const odd = edited(median, s => setPace(setPace(s, 'adoption', {}, 0.07), 'potential', {}, -1 / 3))
    expect(encode(withScenarios(odd))).toBe('v=1&s=median~p:-33.3333~a:7')
  })

  it('tells a profession from a technology of the same id', () => {
    const twin = { ...LINK_DATASET, technologies: [{ id: 'infirmier', label: { fr: '', en: '' } }] }
    const set = edited(median, s => {
      const paced = setPace(s, 'adoption', { profession: 'infirmier' }, 0.5)
      return setPace(paced, 'adoption', { technology: 'infirmier' }, -0.5)
    })
    const link = encodeState(withScenarios(set), twin)
    expect(link).toBe('v=1&s=median~a.infirmier:-50~a.infirmier.*:50')
    expect(decodeState(link, twin)).toEqual({ state: withScenarios(set), problems: [] })
  })

  it('escapes names, so that nothing of them is lost or ends the link', () => {
    for (const name of ['a&s=rapide', 'Qu’en dire ?!', '100 % (bis)', 'é~:+#', 'a=b']) {
      const state = withScenarios({ ...median, name })
      expect(decodeState(encode(state), LINK_DATASET)).toEqual({ state, problems: [] })
      expect(encode(state)).toMatch(/^[\w.~:=&%*-]+$/)
    }
  })
})

describe('round trip', () => {
  it('gives every state back, to a ten thousandth of a pace', () => {
    fc.assert(
      fc.property(states(LINK_DATASET), state => {
        const link = encode(state)
        const { state: read, problems } = decodeState(`?${link}`, LINK_DATASET)
        expect(problems).toEqual([])
        expect({ ...read, scenarios: read.scenarios.map(({ base, name }) => ({ base, name })) }).toEqual({
          ...state,
          scenarios: state.scenarios.map(({ base, name }) => ({ base, name }))
        })
        for (const [place, shared] of state.scenarios.entries()) {
          const [before, after] = [readings(shared), readings(read.scenarios[place]!)]
          expect(after.map(([, isInherited]) => isInherited)).toEqual(
            before.map(([, isInherited]) => isInherited)
          )
          for (const [i, [value]] of before.entries())
            expect(Math.abs(after[i]![0] - value)).toBeLessThan(1e-4)
        }
        expect(encode(read)).toBe(link)
      }),
      { numRuns: 300 }
    )
  })
})

describe('the reference dataset', () => {
  let study: Dataset
  beforeAll(async () => {
    const { dataset, faults } = await readFolder('data/etude-2019')
    expect(faults).toEqual([])
    study = dataset!
  })

  it('opens on the median scenario, in 2030, for everyone', () => {
    const state = defaultState(study)
    expect(state).toMatchObject({
      scenarios: [{ base: 'median', name: null }],
      year: 2030,
      subject: { group: 'all' }
    })
    expect(encodeState(state, study)).toBe('')
    expect(decodeState('', study)).toEqual({ state, problems: [] })
  })

  it('gives back each of its scenarios and random edits of them', () => {
    for (const scenario of study.scenarios) {
      const state = { ...defaultState(study), scenarios: [unedited(scenario)] }
      expect(decodeState(encodeState(state, study), study)).toEqual({ state, problems: [] })
    }
    fc.assert(
      fc.property(states(study), state => {
        const link = encodeState(state, study)
        const { state: read, problems } = decodeState(link, study)
        expect(problems).toEqual([])
        expect(encodeState(read, study)).toBe(link)
      }),
      { numRuns: 50 }
    )
  })
})
