import type { CareUse } from '@horizon-soin/model'
import { TABLES_OF_REGION } from '../catalogue.js'
import { groupBy } from '../group-by.js'
import { REGION_FOLDER } from '../paths.js'
import { listed } from '../read-cell.js'
import type { RegionalRead } from '../read-regions.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

type Regional = ReadonlyMap<string, RegionalRead>

/** Tables of regions that make two national totals, populations that regions lack, and need that heads of 0 leave at 0: MODEL.md §7. */
export const remarksOnRegions = (tables: TablesRead, regions: Regional): Remark[] => [
  ...twoTotals(regions),
  ...withoutPeople(tables, regions),
  ...withoutHeads(tables, regions)
]

const whole = (file: string) => ({ file, line: null, column: null, value: null, suggestion: null })

/** The nation is read from its own tables, or summed from its regions: the two need not agree. */
function twoTotals(regions: Regional): Remark[] {
  const files = [...regions.values()].flatMap(own =>
    TABLES_OF_REGION.flatMap(name => {
      const table = own[name]
      return table && (name !== 'population' || table.rows.length > 0) ? [table.file] : []
    })
  )
  if (files.length === 0) return []
  return [{ ...whole(REGION_FOLDER), code: 'regions-summed', params: { tables: listed(files) } }]
}

/** Regions without some years of the others in region_population.csv, or without any row. */
function withoutPeople({ regions, region_population: population }: TablesRead, own: Regional): Remark[] {
  if (population.rows.length === 0) return []
  const byRegion = groupBy(population.rows, row => row.region)
  const years = [...new Set(population.rows.map(({ year }) => year))].sort((a, b) => a - b)
  return [...(regions.ids ?? [])].flatMap((region): Remark[] => {
    if (own.get(region)?.population?.rows.length) return []
    const base = { ...whole(population.file), value: region }
    const rows = byRegion.get(region)
    if (!rows)
      return [
        {
          ...base,
          column: 'region',
          code: 'region-without-people',
          params: { region, years: listed(years.map(String)) }
        }
      ]
    const told = new Set(rows.map(({ year }) => year))
    const missing = years.filter(year => !told.has(year)).map(String)
    if (missing.length === 0) return []
    const { line } = rows[0]!.row!
    return [
      {
        ...base,
        line,
        column: 'year',
        code: 'region-without-years',
        params: { region, years: listed(missing) }
      }
    ]
  })
}

/** A profession of which a region's own table counts nobody: need starts from the heads, so it stays 0. */
function withoutHeads(
  { professions, care_use: careUse, population }: TablesRead,
  regions: Regional
): Remark[] {
  const isNeeded = (own: readonly CareUse[], profession: string) =>
    [...careUse.rows, ...own].some(row => row.profession === profession && row.weight > 0)
  if (population.rows.length === 0 || careUse.rows.length === 0) return []
  return [...regions].flatMap(([region, own]) =>
    professions.rows.flatMap(({ id, demography }): Remark[] => {
      const table = demography === 'cohort' ? own.headcount : own.series
      const rows = table?.rows.filter(({ profession }) => profession === id) ?? []
      if (!table || !isNeeded(own.care_use?.rows ?? [], id) || rows.some(({ headcount }) => headcount > 0))
        return []
      const place = { ...whole(table.file), line: rows[0]?.row?.line ?? null }
      const params = { profession: id, region }
      return [
        {
          ...place,
          column: 'headcount',
          value: rows.length > 0 ? '0' : null,
          code: 'region-without-heads',
          params
        }
      ]
    })
  )
}
