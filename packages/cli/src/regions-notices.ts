/** How much of what regions say is assumed, and what is their own. */
import type { Sourced } from '@horizon-soin/model'
import { decimal } from '@horizon-soin/words'
import type { RegionRow } from './regions-records.js'
import type { RegionsRequest } from './regions-request.js'
import type { Session } from './session.js'

const assumed = (rows: readonly Sourced[]): number =>
  rows.filter(({ status }) => status === 'assumption').length

/** Of the shares behind what is shown, and of the populations where a need is. */
export function assumedInputs(
  { study: { model } }: RegionsRequest,
  shown: readonly RegionRow[]
): Record<'shares' | 'populations', { assumed: number; total: number }> {
  const { dataset } = model
  const some = (has: (row: RegionRow) => boolean) => shown.some(has)
  const behind = (id: string, kind: string) =>
    some(({ group, profession }) => profession === id || group === 'all' || group === kind)
  const ids = new Set(dataset.professions.filter(({ id, kind }) => behind(id, kind)).map(({ id }) => id))
  const shares = dataset.regionShares.filter(({ profession }) => ids.has(profession))
  const needed = some(({ indicator }) => indicator === 'need' || indicator === 'balance')
  const people = needed ? dataset.regionPopulation : []
  return {
    shares: { assumed: assumed(shares), total: shares.length },
    populations: { assumed: assumed(people), total: people.length }
  }
}

/** The same in words, and which regions have tables of their own: phrases that a note or a sentence can be made of. */
export function assumedWords(
  request: RegionsRequest,
  shown: readonly RegionRow[],
  { text, language }: Session
): string[] {
  const { shares, populations } = assumedInputs(request, shown)
  const own = request.regions.regions.filter(region => region.own.length > 0)
  const said = (count: number) => decimal(count, 0, language)
  const { assumedShares, assumedPeople } = text.regions
  return [
    ...(shares.assumed > 0 ? [assumedShares(said(shares.assumed), said(shares.total))] : []),
    ...(populations.assumed > 0 ? [assumedPeople(said(populations.assumed), said(populations.total))] : []),
    ...(own.length > 0 ? [text.regions.own(text.list(own.map(({ region }) => region.id)))] : [])
  ]
}
