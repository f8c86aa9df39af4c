/** How firm the rows of a table are, taken together. */
import { STATUSES, type Status } from '@horizon-soin/model'

export interface StatusShare {
  status: Status
  rows: number
  share: number
}

/** From the firmest to the least firm; statuses that no row has are left out. */
export function statusShares(statuses: readonly Status[]): StatusShare[] {
  return STATUSES.map(status => {
    const rows = statuses.filter(one => one === status).length
    return { status, rows, share: statuses.length === 0 ? 0 : rows / statuses.length }
  }).filter(({ rows }) => rows > 0)
}
