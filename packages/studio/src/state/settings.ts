/**
 * The settings of a scenario, as a link names and writes them. A key is dotted: `p` and `a` are the paces of the potential and of
 * adoption, `w` the workforce, `n` need, `r` reinvestment, `m` policies; then come a profession and a technology, or a lever.
 *
 *     a:20                adoption, overall, at a pace of 20 %
 *     a.ia:-50            of the technology `ia`
 *     a.infirmier:30      of the profession `infirmier` (`a.ia.*` where a technology has the same id)
 *     a.infirmier.ia:auto of that technology in that profession: inherited again, where the base scenario sets it
 *     w.places:110        training places, in per cent;  w.from:2027  from that year on
 *     w.infirmier.exits:90, w.retirement:2 (years), n.trend:0.5 (per cent a year), r:40-30-20-10 (per cent)
 *     m.proposition-19:50 half of a policy (« mesure »), 0 none of it;  m.proposition-19.start:2028  from that year on
 */
import type { Scenario } from '@horizon-soin/model'
import {
  INTENSITY_BOUNDS,
  PACE_BOUNDS,
  TREND_BOUNDS,
  WORKFORCE_BOUNDS,
  WORKFORCE_LEVERS,
  type WorkforceLever
} from './levers.js'
import { numberText, readNumber } from './number-text.js'
import { clearPace, type PaceKind, paceAt, setPace, type Target } from './pace-levers.js'
import { policyAt, setPolicy } from './policy-levers.js'
import type { ProblemCode } from './problem.js'
import { readReinvestment, reinvestmentText } from './reinvestment-text.js'
import type { StateDataset } from './shared-state.js'
import { setTrend, setWorkforce, trendOf, workforceAt } from './workforce-levers.js'

export interface Setting {
  key: string
  /** What a scenario sets, as text; null where it inherits. */
  textIn(scenario: Scenario): string | null
  /** The scenario with what a text says; a code where it says nothing that can be set. */
  setIn(scenario: Scenario, text: string): Scenario | ProblemCode
}

/** Says of a setting that the base scenario does not leave to a wider one that this one does. */
export const INHERITED = 'auto'

type NumberForm = Parameters<typeof readNumber>[1]

/** A setting that is one number; it can be inherited where `clear` is given. */
function numberSetting(
  key: string,
  form: NumberForm,
  get: (scenario: Scenario) => number | null,
  set: (scenario: Scenario, value: number) => Scenario,
  clear?: (scenario: Scenario) => Scenario
): Setting {
  return {
    key,
    textIn(scenario) {
      const value = get(scenario)
      return value === null ? null : numberText(value, form.scale)
    },
    setIn(scenario, text) {
      if (clear && text === INHERITED) return clear(scenario)
      const value = readNumber(text, form)
      return typeof value === 'number' ? set(scenario, value) : value
    }
  }
}

function paceSetting(kind: PaceKind, key: string, target: Target): Setting {
  const isOverall = Object.keys(target).length === 0
  return numberSetting(
    key,
    { scale: 100, bounds: PACE_BOUNDS },
    scenario => {
      const { pace, isInherited } = paceAt(scenario, kind, target)
      return isInherited ? null : pace
    },
    (scenario, pace) => setPace(scenario, kind, target, pace),
    isOverall ? undefined : scenario => clearPace(scenario, kind, target)
  )
}

function* paceSettings(kind: PaceKind, letter: string, dataset: StateDataset): Generator<Setting> {
  const technologies = dataset.technologies.map(technology => technology.id)
  const professions = dataset.professions.map(profession => profession.id)
  yield paceSetting(kind, letter, {})
  for (const technology of technologies) yield paceSetting(kind, `${letter}.${technology}`, { technology })
  for (const profession of professions) {
    const key = `${letter}.${profession}${technologies.includes(profession) ? '.*' : ''}`
    yield paceSetting(kind, key, { profession })
  }
  for (const profession of professions)
    for (const technology of technologies)
      yield paceSetting(kind, `${letter}.${profession}.${technology}`, { profession, technology })
}

const LEVER_KEYS: Readonly<Record<WorkforceLever, string>> = {
  places: 'places',
  exits: 'exits',
  retirementShift: 'retirement',
  foreign: 'foreign',
  from: 'from'
}
const SCALES: Readonly<Record<WorkforceLever, number>> = {
  places: 100,
  exits: 100,
  retirementShift: 1,
  foreign: 100,
  from: 1
}

function workforceSetting(lever: WorkforceLever, profession?: string): Setting {
  const canInherit = profession !== undefined || lever === 'from'
  return numberSetting(
    `w.${profession === undefined ? '' : `${profession}.`}${LEVER_KEYS[lever]}`,
    { scale: SCALES[lever], bounds: WORKFORCE_BOUNDS[lever], whole: lever === 'from' },
    scenario => {
      const { value, isInherited } = workforceAt(scenario, lever, profession)
      return isInherited && canInherit ? null : value
    },
    (scenario, value) => setWorkforce(scenario, lever, value, profession),
    canInherit ? scenario => setWorkforce(scenario, lever, null, profession) : undefined
  )
}

/** What keys of policies begin with. */
export const POLICY_KEY = 'm.'

function* policySettings({ policies }: StateDataset): Generator<Setting> {
  for (const { id, start: own } of policies) {
    const key = POLICY_KEY + id
    yield numberSetting(
      key,
      { scale: 100, bounds: INTENSITY_BOUNDS },
      scenario => policyAt(scenario, id).intensity,
      (scenario, intensity) => setPolicy(scenario, id, { intensity })
    )
    const inherited = (scenario: Scenario) => setPolicy(scenario, id, { start: null })
    yield numberSetting(
      `${key}.start`,
      { scale: 1, bounds: WORKFORCE_BOUNDS.from, whole: true },
      scenario => {
        const { start } = policyAt(scenario, id)
        return start === own ? null : start
      },
      (scenario, start) => (start === own ? inherited(scenario) : setPolicy(scenario, id, { start })),
      inherited
    )
  }
}

/** Every setting of a scenario of a dataset, in the order of a link. */
export function settingsOf(dataset: StateDataset): Setting[] {
  return [
    ...paceSettings('potential', 'p', dataset),
    ...paceSettings('adoption', 'a', dataset),
    ...WORKFORCE_LEVERS.map(lever => workforceSetting(lever)),
    ...dataset.professions.flatMap(({ id }) => WORKFORCE_LEVERS.map(lever => workforceSetting(lever, id))),
    numberSetting('n.trend', { scale: 100, bounds: TREND_BOUNDS }, trendOf, setTrend),
    { key: 'r', textIn: reinvestmentText, setIn: readReinvestment },
    ...policySettings(dataset)
  ]
}
