/** Whether what a release hides can be computed from what it shows: linear programmes over its tables, without any true count. */
import type { Reader } from '@horizon-soin/disclosure'
import type { Release, Result, Shown } from '../release.js'
import { type PublishedSums, sumsOfItem, sumsOfPeople } from './published-sums.js'

/** A hidden count that can be computed too closely: `n|GROUP`, `crossed|ACTIVITY|STRUCTURE`, `ITEM@VERSION|GROUP|QUESTION|ANSWER`. */
export interface Exposure {
  id: string
  low: number
  high: number | null
}

export interface BoundsAudit {
  /** Hidden counts looked at. */
  hidden: number
  exposed: Exposure[]
  /** Where published counts contradict each other: an item, or `people`. */
  contradictions: string[]
  programmes: number
}

/**
 * The largest value that a hidden count may have must reach the threshold, by what its own line says and by all the sums that the tables
 * make; and that everybody of a group said the same must not be sure. A hidden count that may be 0 with all others like it is no exposure: it is nobody. Earlier releases are not in an archive: they are looked at when a release is made.
 */
export function boundsAudit(release: Release, reader: Reader): BoundsAudit {
  const audit: BoundsAudit = { hidden: 0, exposed: [], contradictions: [], programmes: 0 }
  const { threshold } = release.rules
  const look = (name: string, sums: PublishedSums, prefix: string) => {
    const { given, programmes } = reader(sums.names.length, sums.sums, sums.asked)
    audit.programmes += programmes
    audit.hidden += sums.asked.length
    if (given === null) audit.contradictions.push(name)
    else
      for (const { unknown, low, high } of given)
        audit.exposed.push({ id: prefix + sums.names[unknown]!, low, high })
  }
  look('people', sumsOfPeople(release), '')
  const items = new Map<string, Result[]>()
  for (const result of release.results) {
    const key = `${result.item}@${result.version}`
    const held = items.get(key)
    if (held) held.push(result)
    else items.set(key, [result])
  }
  for (const [key, results] of items) look(key, sumsOfItem(release, results), `${key}|`)
  for (const [id, shown] of everyShown(release)) {
    if ('value' in shown) continue
    const { low, high } = shown
    if (high !== null && low > 0 && high < threshold) audit.exposed.push({ id, low, high })
  }
  return audit
}

function* everyShown({ counts, groups, crossed, results }: Release): Generator<[string, Shown]> {
  for (const [name, shown] of Object.entries(counts)) yield [name, shown]
  for (const { id, n } of groups) yield [`n|${id}`, n]
  for (const { activity, structure, n } of crossed) yield [`crossed|${activity}|${structure}`, n]
  for (const { item, version, group, question, answer, count, base } of results) {
    yield [`${item}@${version}|${group}|${question}|${answer}`, count]
    yield [`${item}@${version}|${group}|${question}|base`, base]
  }
}
