/** Which results a question asks for. */
import { INDICATORS, type Indicator, type Model, ModelError, rowOf } from '@horizon-soin/model'
import { type ExplainedSeries, type Keep, keepOf } from '@horizon-soin/reports'
import { type Asker, knownId, knownIds, knownIndicator } from './choose.js'
import type { Questions } from './questions.js'
import { Refusal } from './refusal.js'

type Choices = Pick<Questions['project'], 'indicator' | 'group' | 'profession' | 'technology'>

export interface ChosenSeries {
  /** Null where none was asked for. */
  indicators: readonly Indicator[] | null
  keep: Keep
  /** Whether groups or professions were asked for. */
  hasAggregate: boolean
}

const groupsOf = ({ groups }: Model): string[] => groups.map(({ id }) => id)

/** Several series. @throws Refusal 404 on an unknown id, 422 where none answers */
export function chooseSeries(asked: Choices, model: Model, asker: Asker): ChosenSeries {
  const { say } = asker
  const indicators = asked.indicator?.map(name => knownIndicator(name, asker)) ?? null
  if (asked.technology && indicators?.every(name => !INDICATORS[name].byTechnology))
    throw new Refusal(422, say.technologyUnused(say.list(indicators)))
  const keep = keepOf({
    indicators,
    groups: knownIds('group', asked.group, groupsOf(model), asker),
    professions: knownIds('profession', asked.profession, model.axes.professions, asker),
    technologies: knownIds('technology', asked.technology, model.axes.technologies, asker)
  })
  if (!model.series.some(keep)) throw new Refusal(422, say.nothing)
  return { indicators, keep, hasAggregate: asked.group !== undefined || asked.profession !== undefined }
}

/** One series that exists. @throws Refusal 404 on an unknown id, 422 where there is no such series */
export function chooseOne(asked: Questions['explain'], model: Model, asker: Asker): ExplainedSeries {
  const { say } = asker
  const indicator = knownIndicator(asked.indicator, asker)
  if (asked.group !== undefined && asked.profession !== undefined)
    throw new Refusal(422, say.groupAndProfession)
  const named = (path: 'profession' | 'technology', known: readonly string[]) => {
    const value = asked[path]
    return value === undefined ? null : knownId(path, value, known, asker)
  }
  const profession = named('profession', model.axes.professions)
  const group = profession === null ? knownId('group', asked.group ?? 'all', groupsOf(model), asker) : null
  const technology = named('technology', model.axes.technologies)
  const { byTechnology } = INDICATORS[indicator]
  if (byTechnology && technology === null) throw new Refusal(422, say.technologyNeeded(indicator))
  if (!byTechnology && technology !== null) throw new Refusal(422, say.technologyUnused(indicator))
  const series = { indicator, group, profession, technology }
  try {
    rowOf(model, series)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const where = model.series
      .filter(key => key.indicator === indicator)
      .map(key => (key.group === null ? `profession=${key.profession}` : `group=${key.group}`))
    if (where.length === 0) throw new Refusal(422, say.nothing)
    throw new Refusal(422, say.notReported(indicator, profession ?? group!, say.list([...new Set(where)])))
  }
  return series
}
