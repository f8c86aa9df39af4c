/** The ten messages of two editions as data. */
import { type Dataset, type Indicator, sinceYear } from '@horizon-soin/model'
import { assumedCells, type MessageNumber, type StudyMessage } from '@horizon-soin/words'
import type { OpenedEdition } from './edition-pair.js'
import type { ToldMessage } from './message-table.js'

/** Which edition a number is of, and since when the indicator that is compared counts in it. */
export const versionRecord = ({ edition: { dataset, scenario } }: OpenedEdition, indicator: Indicator) => ({
  dataset: dataset.name,
  version: dataset.version,
  variant: dataset.variant?.id ?? null,
  scenario: scenario.id,
  base_year: dataset.baseYear,
  since: sinceYear(indicator, dataset),
  ...assumedRecord(dataset)
})

/** How many gains are assumptions, and of these how many are 0 at the median. */
function assumedRecord(dataset: Dataset) {
  const { cells, assumed, centredOnZero } = assumedCells(dataset)
  return { gains: cells, assumed_gains: assumed, assumed_at_zero: centredOnZero }
}

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
