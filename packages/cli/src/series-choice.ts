/** Which one value `explain` and `compare` are about. */
import {
  INDICATORS,
  type Indicator,
  type Model,
  ModelError,
  rowOf,
  type SeriesQuery
} from '@horizon-soin/model'
import { knownGroup, knownProfession, knownTechnology } from './options.js'
import { Refusal } from './refusal.js'
import { refuseAbsent } from './refuse-absent.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export interface AggregateOptions {
  group?: string
  profession?: string
  technology?: string
}

/** A series that exists: exactly one of group and profession. */
export interface Choice extends SeriesQuery {
  indicator: Indicator
  group: string | null
  profession: string | null
  technology: string | null
}

/** @throws Refusal that says for what the indicator is computed */
export async function chooseSeries(
  indicator: Indicator,
  options: AggregateOptions,
  { model, labels }: Study,
  session: Session
): Promise<Choice> {
  const { errors, list } = session.text
  refuseAbsent(indicator, model, session)
  if (options.group !== undefined && options.profession !== undefined)
    throw new Refusal(errors.groupAndProfession)
  const profession =
    options.profession === undefined ? null : await knownProfession(options.profession, model, session)
  const group = profession === null ? await knownGroup(options.group ?? 'all', model, session) : null
  const technology =
    options.technology === undefined ? null : await knownTechnology(options.technology, model, session)
  const { byTechnology } = INDICATORS[indicator]
  if (byTechnology && technology === null)
    throw new Refusal(errors.technologyNeeded(indicator, list(model.axes.technologies)))
  if (!byTechnology && technology !== null) throw new Refusal(errors.technologyUnused(indicator))
  const choice = { indicator, group, profession, technology }
  try {
    rowOf(model, choice)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const where = profession === null ? labels.group(group!) : labels.profession(profession)
    throw new Refusal(errors.notReported(indicator, where, list(reportedFor(model, indicator))))
  }
  return choice
}

/** `--group all`, `--profession infirmier`…: every aggregate that an indicator has. */
const reportedFor = (model: Model, indicator: Indicator): string[] => [
  ...new Set(
    model.series
      .filter(key => key.indicator === indicator)
      .map(key => (key.group === null ? `--profession ${key.profession}` : `--group ${key.group}`))
  )
]
