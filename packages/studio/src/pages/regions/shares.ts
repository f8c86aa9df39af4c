/** How firm the allotment to regions is: the status of the shares of heads, and how many heads rest on each. */
import { type Dataset, type RegionShare, STATUSES, type Status } from '@horizon-soin/model'

/** The share of a profession's heads that a region has; undefined where it has none. */
export const shareOf = (
  { regionShares }: Dataset,
  region: string,
  profession: string
): RegionShare | undefined =>
  regionShares.find(row => row.region === region && row.profession === profession && row.of === 'headcount')

export interface Allotted {
  profession: string
  /** The firmest is told last: a profession is as firm as the least firm of its shares. */
  status: Status
  source: string
}

/** Each profession with the status and source of its shares; the least firm where regions differ. */
export const allottedProfessions = ({ professions, regionShares }: Dataset): Allotted[] =>
  professions.flatMap(({ id }) => {
    const rows = regionShares.filter(({ profession, of }) => profession === id && of === 'headcount')
    const least = rows.toSorted((a, b) => STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status))[0]
    return least ? [{ profession: id, status: least.status, source: least.source }] : []
  })

export interface StatusPart {
  status: Status
  professions: number
  /** Of the heads of all of them, in [0, 1]. */
  part: number
}

/** How many professions and which part of their heads rest on shares of each status, the firmest first. */
export function statusParts(
  allotted: readonly Allotted[],
  headsOf: (profession: string) => number
): StatusPart[] {
  const all = allotted.reduce((sum, { profession }) => sum + headsOf(profession), 0)
  return STATUSES.flatMap(status => {
    const own = allotted.filter(one => one.status === status)
    if (own.length === 0) return []
    const heads = own.reduce((sum, { profession }) => sum + headsOf(profession), 0)
    return [{ status, professions: own.length, part: heads / all }]
  })
}
