/** How much of what regions say is assumed, and what is their own. */
import type { Dataset, PopulationBand, RegionShare, Sourced } from '@horizon-soin/model'
import { decimal } from '@horizon-soin/words'
import type { TwoTotals } from './regions-national.js'
import type { RegionRow } from './regions-records.js'
import type { RegionsRequest } from './regions-request.js'
import type { Session } from './session.js'

const assumed = (rows: readonly Sourced[]): number =>
  rows.filter(({ status }) => status === 'assumption').length

/** Of the shares behind what is shown, and of the populations where a need is: those that regions use, their own included. */
export function assumedInputs(
  { study: { model } }: RegionsRequest,
  shown: readonly RegionRow[]
): Record<'shares' | 'populations', { assumed: number; total: number }> {
  const { dataset } = model
  const some = (has: (row: RegionRow) => boolean) => shown.some(has)
  const behind = (id: string, kind: string) =>
    some(({ group, profession }) => profession === id || group === 'all' || group === kind)
  const ids = new Set(dataset.professions.filter(({ id, kind }) => behind(id, kind)).map(({ id }) => id))
  const shares = dataset.regionShares.filter(row => ids.has(row.profession) && isUsed(row, dataset))
  const needed = some(({ indicator }) => indicator === 'need' || indicator === 'balance')
  const people = needed ? populationsOf(dataset) : []
  return {
    shares: { assumed: assumed(shares), total: shares.length },
    populations: { assumed: assumed(people), total: people.length }
  }
}

/** Whether a share allots anything: a region's own tables take the place of what it would. */
function isUsed(
  { region, profession, of }: RegionShare,
  { professions, regionShares, regionTables }: Dataset
) {
  const own = regionTables[region]
  if (!own) return true
  const isSeries = professions.find(({ id }) => id === profession)?.demography === 'series'
  const replaced = {
    headcount: isSeries ? own.series : own.headcount,
    places: own.places,
    foreign: own.foreign
  }
  if (of !== 'headcount') return !replaced[of]
  // Places and entrants trained abroad go as the heads where nothing else shares them out.
  const goesWith = (other: 'places' | 'foreign') =>
    !isSeries &&
    !replaced[other] &&
    !regionShares.some(row => row.profession === profession && row.of === other && row.share > 0)
  return !replaced.headcount || goesWith('places') || goesWith('foreign')
}

/** The populations of regions, their own where they have one. */
const populationsOf = ({ regions, regionPopulation, regionTables }: Dataset): PopulationBand[] =>
  regions.flatMap(({ id }): PopulationBand[] => {
    const own = regionTables[id]?.population
    return own?.length ? own : regionPopulation.filter(({ region }) => region === id)
  })

/** Where nobody is counted in the balance base year: need starts from the heads, so it stays 0. */
function withoutHeads(
  { regions: { nation, regions }, isShown }: RegionsRequest,
  shown: readonly RegionRow[]
): { region: string; professions: string[] }[] {
  const { needs, axes, calendar, dataset } = nation
  if (!needs || !shown.some(({ indicator }) => indicator === 'need' || indicator === 'balance')) return []
  const year = dataset.balanceBaseYear - calendar[0]!
  return regions.flatMap(({ region, model }) => {
    const professions = Array.from(needs.professions, (p, place) => ({ id: axes.professions[p]!, place }))
      .filter(({ place }) => model.needs!.need[place * axes.years + year] === 0)
      .map(({ id }) => id)
      .filter(id => shown.some(row => row.region === region.id && isBehind(row, id, dataset)))
    return isShown(region.id) && professions.length > 0 ? [{ region: region.id, professions }] : []
  })
}

const isBehind = ({ group, profession }: RegionRow, id: string, { professions }: Dataset): boolean =>
  profession === id || group === 'all' || group === professions.find(one => one.id === id)?.kind

/** The same in words, which regions have tables of their own, and where nobody is: phrases that a note or a sentence can be made of. */
export function assumedWords(
  request: RegionsRequest,
  shown: readonly RegionRow[],
  { text, language }: Session,
  totals: readonly TwoTotals[]
): string[] {
  const { shares, populations } = assumedInputs(request, shown)
  const own = request.regions.regions.filter(region => region.own.length > 0)
  const said = (count: number) => decimal(count, 0, language)
  const { assumedShares, assumedPeople } = text.regions
  return [
    ...(shares.assumed > 0 ? [assumedShares(said(shares.assumed), said(shares.total))] : []),
    ...(populations.assumed > 0 ? [assumedPeople(said(populations.assumed), said(populations.total))] : []),
    ...(own.length > 0 ? [text.regions.own(text.list(own.map(({ region }) => region.id)))] : []),
    ...(totals.length > 0 ? [text.regions.differs()] : []),
    ...withoutHeads(request, shown).map(({ region, professions }) =>
      text.regions.withoutHeads(region, text.list(professions))
    )
  ]
}
