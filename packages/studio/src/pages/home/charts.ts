/** What the charts of the home page show: plain records of the scenario at hand. */
import {
  type AdvanceData,
  betweenText,
  exact,
  type MixData,
  type PlainBarsData,
  type PositionsData,
  type PossibleData,
  type ProfessionBarsData,
  quantity,
  type ScenariosData,
  type SinceData,
  type SlopeData,
  type SplitData,
  type SpreadData,
  type SquaresData,
  typeset
} from '@horizon-soin/figures'
import type { Labels, Words } from '@horizon-soin/words'
import { valueIn } from '../../engine/projection.js'
import { type Quantiles, type Ranges, rangeOf } from '../../engine/ranges.js'
import { sinceMeasure } from '../../shell/since.js'
import { reinvestmentOf } from '../../state/scenario-edit.js'
import { ADVANCE, type Facts, over, yearsUntil } from './facts.js'
import { observedMean, possessionAndUse } from './observed.js'
import { asPublished, findPublished, type Sought } from './published.js'
import type { homeText } from './text.js'

export interface Telling {
  facts: Facts
  ranges: Ranges | null
  labels: Labels
  words: Words
  text: (typeof homeText)['fr']
  /** The scenario at hand, as a sentence begins with it. */
  name: string
}

const asRange = (range: Quantiles | null) =>
  range && { q05: range[0], q25: range[1], q50: range[2], q75: range[3], q95: range[4] }
const ends = (range: Quantiles | null) => (range === null ? undefined : { low: range[0], high: range[4] })

/** Figures published of the median scenario, of one result over the years. */
const publishedOver = ({ facts }: Telling, sought: Omit<Sought, 'year'>) =>
  [facts.years.near, facts.years.far].flatMap(year => {
    const value = asPublished(findPublished(facts.projection.model.dataset, { ...sought, year }))
    return value ? [{ ...value, year }] : []
  })

const observedPoints = ({ facts }: Telling) => {
  const observed = observedMean(facts.projection.model)
  return observed === null ? [] : [{ year: observed.year, value: observed.mean, by: 'estimated' as const }]
}

export function possibleData(telling: Telling): PossibleData {
  const { projection } = telling.facts
  const { model } = projection
  const { years } = yearsUntil(model, model.axes.lastYear)
  return {
    years,
    potential: over(projection, 'potential', model.axes.lastYear),
    effective: over(projection, 'effective', model.axes.lastYear),
    ranges: years.map(year => asRange(rangeOf(telling.ranges, model, { indicator: 'effective' }, year))),
    publishedPotential: publishedOver(telling, { indicator: 'potential' }),
    publishedEffective: publishedOver(telling, { indicator: 'effective' }),
    observed: observedPoints(telling)
  }
}

export function potentialBars({ facts, ranges, labels, words, text }: Telling): ProfessionBarsData {
  const { projection, years } = facts
  const { model } = projection
  return {
    measure: sinceMeasure(text.measures.potential(years.far), facts.projection.model.dataset, words.language),
    unit: 'share',
    bars: model.axes.professions.map(profession => {
      const query = { indicator: 'potential', profession }
      return {
        label: labels.profession(profession),
        value: valueIn(projection, query, years.far),
        range: ends(rangeOf(ranges, model, query, years.far))
      }
    })
  }
}

export function reinvestmentData({ facts, text }: Telling): SplitData {
  const parts = reinvestmentOf(facts.projection.scenario)
  return {
    measure: text.measures.reinvestment,
    of: text.measures.ofFreedTime,
    parts: (['care', 'patients', 'activities', 'hours'] as const).map(part => ({
      label: text.reinvestment[part],
      share: parts[part]
    }))
  }
}

export function mixData({ facts, labels }: Telling): MixData {
  const { projection, years } = facts
  const { axes } = projection.model
  const technologies = axes.technologies.map(id => ({ id, label: labels.technology(id) }))
  return {
    year: years.far,
    technologies,
    professions: axes.professions.map(profession => ({
      label: labels.profession(profession),
      freed: valueIn(projection, { indicator: 'effective', profession }, years.far),
      shares: technologies.map(({ id }) =>
        valueIn(projection, { indicator: 'mix', profession, technology: id }, years.far)
      )
    }))
  }
}

export function positionsData({ facts, labels, words, text }: Telling): PositionsData {
  const { projection, years } = facts
  return {
    measure: sinceMeasure(text.measures.positions(years.far), facts.projection.model.dataset, words.language),
    positions: projection.model.axes.professions.map(profession => ({
      label: labels.profession(profession),
      value: valueIn(projection, { indicator: 'potential', profession }, years.far)
    }))
  }
}

export function squaresData({ facts, ranges, text }: Telling): SquaresData {
  const { projection, years } = facts
  const { model } = projection
  const groups = model.groups.filter(({ id }) => id !== 'all')
  return {
    year: years.far,
    threshold: model.threshold,
    groups: (['non-medical', 'medical'] as const)
      .filter(id => groups.some(group => group.id === id))
      .map(id => ({
        label: text.groups[id],
        heads: valueIn(projection, { indicator: 'people_above', group: id }, years.far)
      })),
    range: ends(rangeOf(ranges, model, { indicator: 'people_above' }, years.far)),
    published: asPublished(findPublished(model.dataset, { indicator: 'people_above', year: years.far }))
  }
}

export function laterData(telling: Telling): ScenariosData {
  const { facts, ranges, words, text, name } = telling
  const { projection } = facts
  const { model } = projection
  const { years } = yearsUntil(model, facts.years.far)
  const drawn = years.map(year => rangeOf(ranges, model, { indicator: 'effective' }, year))
  const at = (place: number) => drawn.map(range => range?.[place] ?? Number.NaN)
  return {
    measure: sinceMeasure(text.measures.effective, facts.projection.model.dataset, words.language),
    // « libère −4 % » would say the opposite of what it means.
    ...(valueIn(projection, { indicator: 'effective' }, facts.years.far) < 0
      ? {}
      : { verb: text.measures.frees }),
    of: text.measures.ofTime,
    unit: 'share',
    years,
    scenarios: [
      {
        id: 'mine',
        label: name,
        kind: 'mine',
        values: over(projection, 'effective', facts.years.far),
        bands: ranges === null ? undefined : { q05: at(0), q25: at(1), q75: at(3), q95: at(4) }
      }
    ],
    reference: null,
    published: publishedOver(telling, { indicator: 'effective' }),
    observed: observedPoints(telling),
    focus: facts.years.far
  }
}

export function spreadData({ facts, words, text }: Telling): SpreadData {
  const { paces, projection, years } = facts
  const { model } = projection
  const values = (pace: keyof typeof paces) => over(paces[pace], 'effective', years.far)
  const published = (scenario: string) => {
    const value = asPublished(
      findPublished(model.dataset, { indicator: 'effective', year: years.far, scenario })
    )
    return value
  }
  const [slow, median, fast] = ['adoption-lente', 'median', 'adoption-rapide'].map(published)
  return {
    measure: sinceMeasure(text.measures.effective, facts.projection.model.dataset, words.language),
    unit: 'share',
    years: yearsUntil(model, years.far).years,
    paces: { slow: values('slow'), median: values('median'), fast: values('fast') },
    published: { ...(slow ? { slow } : {}), ...(median ? { median } : {}), ...(fast ? { fast } : {}) }
  }
}

export function slopeData({ facts, ranges, words, text }: Telling): SlopeData | null {
  const { projection, years } = facts
  const { model } = projection
  if (model.groups.length < 3) return null
  const groupOf = (group: 'medical' | 'non-medical') => {
    const query = { indicator: 'potential', group }
    const published = (year: number) => asPublished(findPublished(model.dataset, { ...query, year })) ?? null
    return {
      label: text.groups[group],
      values: [valueIn(projection, query, years.near), valueIn(projection, query, years.far)] as const,
      published: [published(years.near), published(years.far)] as const,
      range: ends(rangeOf(ranges, model, query, years.far))
    }
  }
  return {
    measure: sinceMeasure(text.measures.potentialMean, facts.projection.model.dataset, words.language),
    years: [years.near, years.far],
    groups: [groupOf('non-medical'), groupOf('medical')]
  }
}

export function advanceData({ facts, ranges, words, text }: Telling, ahead: Ranges | null): AdvanceData {
  const { projection, years } = facts
  const query = { indicator: 'effective' }
  const result = (of: Facts['projection'], from: Ranges | null) => ({
    value: valueIn(of, query, years.far),
    range: asRange(rangeOf(from, projection.model, query, years.far))
  })
  return {
    measure: sinceMeasure(
      text.measures.effectiveIn(years.far),
      facts.projection.model.dataset,
      words.language
    ),
    unit: 'share',
    advance: ADVANCE,
    base: result(projection, ranges),
    ahead: result(facts.ahead, ahead)
  }
}

export function havingData({ words, text }: Telling): PlainBarsData {
  return {
    measure: text.measures.having,
    bars: possessionAndUse.map(({ what, share }) => ({
      label: typeset(what[words.language], words.language),
      value: share
    }))
  }
}

export const potentialOf = ({ projection, years }: Facts, profession: string): number =>
  valueIn(projection, { indicator: 'potential', profession }, years.far)

/** What was seen since, beside the published mean; null where either is not known of these professions. */
export function sinceData({ facts, labels, words, text }: Telling) {
  const { language } = words
  const observed = observedMean(facts.projection.model)
  if (observed === null) return null
  const { year, mean, range, professions } = observed
  const published = asPublished(
    findPublished(facts.projection.model.dataset, { indicator: 'effective', year })
  )
  if (published === undefined) return null
  const data: SinceData = {
    measure: text.measures.since(year),
    year,
    professions: professions.map(({ profession, value }) => ({
      label: labels.profession(profession),
      value
    })),
    published
  }
  const span = range && text.since.range(betweenText(range.low, range.high, 'share', language))
  const title = mean < published.value ? text.since.title : text.since.titleMore
  return {
    data,
    title: title(exact(published.value, 'share', language), year),
    text: text.since.text(quantity(mean, 'share', language), year, span === null ? '' : `, ${span}`)
  }
}
