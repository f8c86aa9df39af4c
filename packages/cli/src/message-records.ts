/** The ten messages of two editions as data. */
import { type Indicator, sinceYear } from '@horizon-soin/model'
import type { MessageNumber, StudyMessage } from '@horizon-soin/words'
import type { OpenedEdition } from './edition-pair.js'
import type { ToldMessage } from './message-table.js'

/** Which edition a number is of, and since when the indicator that is compared counts in it. */
export const versionRecord = ({ edition: { dataset, scenario } }: OpenedEdition, indicator: Indicator) => ({
  dataset: dataset.name,
  version: dataset.version,
  variant: dataset.variant?.id ?? null,
  scenario: scenario.id,
  base_year: dataset.baseYear,
  since: sinceYear(indicator, dataset)
})

export const messageRecords = (messages: readonly ToldMessage[]) =>
  messages.map(({ from, to, change }) => ({
    id: from.id,
    title: from.title,
    published: from.published,
    from: sideRecord(from),
    to: sideRecord(to),
    why: change.sentence,
    steps: change.steps
  }))

const sideRecord = ({ finding, numbers }: StudyMessage) => ({ finding, numbers: numbers.map(numberRecord) })

const numberRecord = ({ name, series, reading, year, value, unit, since, published }: MessageNumber) => ({
  name,
  indicator: series.indicator,
  group: series.group ?? null,
  profession: series.profession ?? null,
  technology: series.technology ?? null,
  reading,
  year,
  value,
  unit,
  since,
  published
})
