/** Which sites may show a page in a frame. */
import { pathOf } from '../paths.js'
import type { RecentRecords } from '../recent-records.js'

export const NOBODY = "'none'"
/** Pages that other sites show in a frame: a chart alone, with nothing in it to be tricked into. */
const CHARTS = ['/integrer/', '/en/embed/']
/** The card of a consultation, `?c=ID`: it is shown by the sites that its organiser has listed. */
const CARDS = ['/integrer/consultation', '/en/embed/consultation']
/** An origin, and no sign that could end the rule or begin another. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i

/** The sites listed for a consultation; nobody for a draft, an unknown one, or while the store does not answer. */
async function listed(url: string, records: RecentRecords | null): Promise<string> {
  const id = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '').get('c')
  if (!id || records === null) return NOBODY
  try {
    const record = await records.recent(id)
    if (record === null || record.state === 'draft') return NOBODY
    return record.definition.embed.filter(origin => ORIGIN.test(origin)).join(' ') || NOBODY
  } catch {
    return NOBODY
  }
}

/** The value of `frame-ancestors` for an address. */
export async function framersOf(url: string, records: RecentRecords | null): Promise<string> {
  const path = pathOf(url)
  // A path that the files' server would tidy first is not the one that is looked at here.
  if (path === null || path.includes('//')) return NOBODY
  if (CARDS.some(card => path === card || path.startsWith(`${card}/`))) return listed(url, records)
  return CHARTS.some(folder => path.startsWith(folder)) ? '*' : NOBODY
}
