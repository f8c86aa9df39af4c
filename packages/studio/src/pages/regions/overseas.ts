/** Whether what a page says of overseas populations holds for a dataset. */
import type { Dataset } from '@horizon-soin/model'

/** Codes of the overseas regions of France. */
const OVERSEAS: readonly string[] = ['01', '02', '03', '04', '06']

/** Whether France's overseas regions are there, with populations that are all assumptions. */
export function isOverseasAssumed({ regions, regionPopulation }: Dataset): boolean {
  const overseas = new Set(regions.filter(({ code }) => OVERSEAS.includes(code)).map(({ id }) => id))
  const rows = regionPopulation.filter(({ region }) => overseas.has(region))
  return (
    overseas.size === OVERSEAS.length && rows.length > 0 && rows.every(row => row.status === 'assumption')
  )
}
