/** The real workforce that answers are weighted to: headcounts of a dataset in its base year. */
import type { Choice } from '@horizon-soin/consultation'
import type { DatasetRead } from '@horizon-soin/datasets'
import type { Margin } from './release.js'

type Dataset = NonNullable<DatasetRead['dataset']>

/** Headcounts of a profession, in the rows that have them: by age where it is followed so, else of the base year. */
function rowsOf({ headcount, series, baseYear }: Dataset, profession: string) {
  const byAge = headcount.filter(row => row.profession === profession)
  return byAge.length > 0
    ? byAge
    : series.filter(row => row.profession === profession && row.year === baseYear)
}

/** A margin for each activity that is a profession of a dataset, by its id; the others have none. */
export function marginsOf(activities: readonly Choice[], dataset: Dataset): Margin[] {
  const titles = new Map(dataset.sources.map(({ id, publisher, title }) => [id, `${publisher}, ${title}`]))
  return activities.flatMap(({ id }): Margin[] => {
    const rows = rowsOf(dataset, id)
    const headcount = rows.reduce((sum, row) => sum + row.headcount, 0)
    if (headcount <= 0) return []
    const each = (values: readonly string[]) => [...new Set(values)].join(' ; ')
    const source = each(rows.map(({ source }) => titles.get(source) ?? source))
    return [
      { dimension: 'activity', choice: id, headcount, source, status: each(rows.map(({ status }) => status)) }
    ]
  })
}
