/** The dataset of one region: what the nation has, allotted by shares, and the tables that the region has of its own. */
import { placeOf } from './axes.js'
import { type Dataset, type PopulationBand, REGION_TABLES, type RegionShare } from './dataset.js'
import { ModelError } from './errors.js'

/** The name of a table that a region may have of its own. What technologies do is the same everywhere. */
export type RegionTable = (typeof REGION_TABLES)[number]

/** The part, in [0, 1], of a profession's heads, places or entrants trained abroad that a region has. */
export type Allotment = (region: string, profession: string, of: RegionShare['of']) => number

/**
 * The shares of a dataset, each divided by their sum over the regions so that nobody is lost. A profession without shares of places or of
 * entrants trained abroad has those of its heads; a region that is not named among the shares of a profession has nothing of it.
 *
 * @throws ModelError `incomplete-dataset` on a profession whose heads nothing allots
 */
export function allotmentOf({ professions, regionShares }: Dataset): Allotment {
  const shares = new Map<string, number>()
  const sums = new Map<string, number>()
  for (const { region, profession, of, share } of regionShares) {
    shares.set(`${profession} ${of} ${region}`, share)
    sums.set(`${profession} ${of}`, (sums.get(`${profession} ${of}`) ?? 0) + share)
  }
  const missing = professions.find(({ id }) => !((sums.get(`${id} headcount`) ?? 0) > 0))
  if (missing) throw new ModelError('incomplete-dataset', `no regional shares: ${missing.id}`, missing.id)
  return (region, profession, of) => {
    const own = (sums.get(`${profession} ${of}`) ?? 0) > 0 ? of : 'headcount'
    return (shares.get(`${profession} ${own} ${region}`) ?? 0) / sums.get(`${profession} ${own}`)!
  }
}

/**
 * A dataset of one region, which any function that takes a dataset takes: heads, series, places and entrants trained abroad are those of
 * the nation times the region's shares, the population is the region's, everything else the nation's. A table that the region has of its
 * own (`regionTables`) takes the place of all this, whole; but a trade whose use of care it does not tell keeps the nation's, as its need
 * is told everywhere or nowhere. A region without a population keeps that of the nation, whose ages then tell how its need moves.
 *
 * @param region its id
 * @param allotment `allotmentOf(dataset)`, where it is known already
 * @throws ModelError `unknown-id` on an unknown region; `incomplete-dataset` as `allotmentOf`
 */
export function regionalDataset(
  dataset: Dataset,
  region: string,
  allotment: Allotment = allotmentOf(dataset)
): Dataset {
  const allotted = allottedDataset(dataset, region, allotment)
  const own = dataset.regionTables[region]
  if (!own) return allotted
  const { careUse, population } = allotted
  const told = new Set(own.careUse?.map(({ profession }) => profession))
  return {
    ...allotted,
    ...own,
    careUse: [...careUse.filter(({ profession }) => !told.has(profession)), ...(own.careUse ?? [])],
    population: own.population?.length ? own.population : population
  }
}

/** The tables that a region has of its own, of those that it may have. */
export const ownTables = ({ regionTables }: Dataset, region: string): RegionTable[] =>
  REGION_TABLES.filter(table => {
    const rows = regionTables[region]?.[table]
    return rows !== undefined && (table !== 'population' || rows.length > 0)
  })

/** The dataset of a region as if it had no table of its own. */
export function allottedDataset(dataset: Dataset, region: string, allotment: Allotment): Dataset {
  const { label } =
    dataset.regions[
      placeOf(
        dataset.regions.map(({ id }) => id),
        region
      )
    ]!
  const part = (profession: string, of: RegionShare['of']) => allotment(region, profession, of)
  const people = dataset.regionPopulation.flatMap((row): PopulationBand[] =>
    row.region === region ? [row] : []
  )
  return {
    ...dataset,
    name: `${dataset.name}/${region}`,
    title: { fr: `${dataset.title.fr} · ${label.fr}`, en: `${dataset.title.en} · ${label.en}` },
    headcount: dataset.headcount.map(row => ({
      ...row,
      headcount: row.headcount * part(row.profession, 'headcount')
    })),
    series: dataset.series.map(row => ({
      ...row,
      headcount: row.headcount * part(row.profession, 'headcount')
    })),
    places: dataset.places.map(row => ({ ...row, places: row.places * part(row.profession, 'places') })),
    foreign: dataset.foreign.map(row => ({
      ...row,
      entrants: row.entrants * part(row.profession, 'foreign')
    })),
    population: people.length > 0 ? people : dataset.population,
    regions: [],
    regionShares: [],
    regionPopulation: [],
    regionTables: {},
    // Figures of the nation say nothing of a part of it.
    published: []
  }
}
