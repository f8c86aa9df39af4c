import type { Dataset, Source, Sourced } from './dataset.js'

const TABLES = [
  'timeUse',
  'potential',
  'adoption',
  'adoptionPoints',
  'intensity',
  'heterogeneity',
  'headcount',
  'exits',
  'training',
  'places',
  'foreign',
  'entrantAges',
  'fte',
  'series',
  'population',
  'careUse',
  'policies',
  'policyEffects',
  'fteCosts',
  'regionShares',
  'regionPopulation',
  'uncertainty',
  'correlations'
] as const satisfies (keyof Dataset)[]

const FIELDS = ['title', 'publisher', 'year', 'url', 'licence', 'kind'] as const satisfies (keyof Source)[]

const isSame = (one: Source, other: Source): boolean => FIELDS.every(field => one[field] === other[field])

/**
 * The sources of two datasets as one list, and the second dataset citing that list. An id that both define otherwise is two sources: the
 * second dataset's is then `NAME-ID`, NAME its name, so that no value is ever laid at the door of another source.
 */
export function mergeSources(from: Dataset, to: Dataset): { sources: Source[]; to: Dataset } {
  const known = new Map(from.sources.map(source => [source.id, source]))
  const others = new Set(to.sources.map(({ id }) => id))
  const renamed = new Map<string, string>()
  for (const source of to.sources) {
    const mine = known.get(source.id)
    if (!mine || isSame(mine, source)) continue
    let id = `${to.name}-${source.id}`
    while (known.has(id) || others.has(id)) id += '-2'
    renamed.set(source.id, id)
  }
  const sources = [
    ...from.sources,
    ...to.sources
      .filter(({ id }) => !known.has(id) || renamed.has(id))
      .map(source => ({ ...source, id: renamed.get(source.id) ?? source.id }))
  ]
  if (renamed.size === 0) return { sources, to }
  const citing = (row: Sourced) => ({ ...row, source: renamed.get(row.source) ?? row.source })
  const tables = TABLES.map(table => [table, to[table].map(citing)])
  const regionTables = Object.fromEntries(
    Object.entries(to.regionTables).map(([region, own]) => [
      region,
      Object.fromEntries(Object.entries(own).map(([table, rows]) => [table, rows.map(citing)]))
    ])
  )
  const cited = Object.fromEntries(tables) as Pick<Dataset, (typeof TABLES)[number]>
  return { sources, to: { ...to, ...cited, regionTables } }
}
