/** What a question names, checked against the dataset that it is asked of. */
import { describeFault, nearest, readScenario } from '@horizon-soin/datasets'
import {
  INDICATORS,
  type Indicator,
  isIndicator,
  leversOf,
  type Model,
  type Scenario
} from '@horizon-soin/model'
import { usualScenario } from '@horizon-soin/reports'
import { type Language, typeset } from '@horizon-soin/words'
import type { Messages } from './messages/index.js'
import type { About } from './questions.js'
import { Refusal } from './refusal.js'
import { DATASETS, type DatasetId, modelOf } from './shipped.js'

/** Who asks: the language that refusals and names are in. */
export interface Asker {
  language: Language
  say: Messages
}

/** A dataset, compiled, and a scenario of it. */
export interface Study {
  id: DatasetId
  variant: string | undefined
  model: Model
  scenario: Scenario
  levers: Float64Array
}

/** @throws Refusal 404 with what is known, and the nearest */
export function knownId<Id extends string>(
  path: string,
  value: string,
  known: readonly Id[],
  { say }: Asker
): Id {
  const id = known.find(candidate => candidate === value)
  if (id !== undefined) return id
  const expected = known.length > 0 ? say.oneOf(say.list(known)) : say.noneKnown
  throw new Refusal(404, say.unknown(path, value), [{ path, expected, suggestion: nearest(value, known) }])
}

/** Ids in the order in which they were asked for; null where none was. @throws Refusal 404 */
export const knownIds = <Id extends string>(
  path: string,
  values: readonly string[] | undefined,
  known: readonly Id[],
  asker: Asker
): Id[] | null => values?.map(value => knownId(path, value, known, asker)) ?? null

/** @throws Refusal 404 */
export function knownIndicator(value: string, asker: Asker): Indicator {
  return isIndicator(value)
    ? value
    : knownId('indicator', value, Object.keys(INDICATORS) as Indicator[], asker)
}

/** @throws Refusal 404 on an unknown dataset, variant or scenario; 400 on a scenario with faults */
export async function openStudy(about: About, usual: DatasetId, asker: Asker): Promise<Study> {
  const id = about.data === undefined ? usual : knownId('data', about.data, DATASETS, asker)
  const first = await modelOf(id)
  const variants = first.dataset.variants.map(one => one.id)
  const variant = about.variant === undefined ? undefined : knownId('variant', about.variant, variants, asker)
  const model = variant === undefined || variant === variants[0] ? first : await modelOf(id, variant)
  const scenario = chooseScenario(about.scenario, model, asker)
  return { id, variant, model, scenario, levers: leversOf(model, scenario).levers }
}

function chooseScenario(asked: About['scenario'], { dataset }: Model, asker: Asker): Scenario {
  const { scenarios } = dataset
  if (asked === undefined) return usualScenario(scenarios)
  if (typeof asked === 'string') {
    const ids = scenarios.map(({ id }) => id)
    return scenarios[ids.indexOf(knownId('scenario', asked, ids, asker))]!
  }
  // JSON is YAML; a key a line, for no line to be longer than a scenario's may be.
  const { scenario, faults } = readScenario(JSON.stringify(asked, null, 1), 'scenario', dataset)
  if (scenario) return scenario
  throw new Refusal(
    400,
    asker.say.badScenario,
    faults.map(fault => ({
      path: fault.column ? `scenario.${fault.column}` : 'scenario',
      expected: typeset(describeFault(fault, asker.language), asker.language),
      suggestion: fault.suggestion
    }))
  )
}

/** @throws Refusal 422 where a dataset does not have the year */
export function knownYear(path: string, year: number, { axes }: Model, { say }: Asker): number {
  if (year >= axes.firstYear && year <= axes.lastYear) return year
  throw new Refusal(422, say.yearOutside(path, year, axes.firstYear, axes.lastYear))
}

/** Years in increasing order. @throws Refusal 422 */
export const knownYears = (path: string, years: readonly number[], model: Model, asker: Asker): number[] =>
  years.map(year => knownYear(path, year, model, asker)).sort((a, b) => a - b)
