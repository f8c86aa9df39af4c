/** One version of a proposal: what it says, where the study says it, what it is sorted by. */
import { isDate, joinPath, type YamlText } from '@horizon-soin/datasets'
import { isMap } from 'yaml'
import {
  HEADINGS,
  type Heading,
  type Place,
  type ProposalVersion,
  type Text,
  VERSION_STATUSES
} from './proposal.js'
import { readFacets } from './read-facets.js'
import {
  bothTexts,
  idOf,
  keysOf,
  listOf,
  mayText,
  type Node,
  oneOf,
  plainText,
  says,
  whole
} from './yaml-parts.js'

const MOST_VERSIONS = 1000
export const LONGEST_TITLE = 200

export const versionNumber = (yaml: YamlText, node: Node, path: string): number | null =>
  whole(yaml, node, path, { min: 1, max: MOST_VERSIONS })

/** A month or a day. */
export function readDate(yaml: YamlText, node: Node, path: string): string | null {
  const date = node === undefined ? null : yaml.text(node, path)
  if (date === null) return null
  if (isDate(/^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date)) return date
  yaml.report(node, path, { code: 'not-a-month' })
  return null
}

export function readPlace(yaml: YamlText, node: Node, path: string): Place | null {
  if (!says(yaml, node)) return null
  const entries = keysOf(yaml, node, path, ['section', 'heading', 'lines'])
  const section = plainText(yaml, entries.get('section'), joinPath(path, 'section'), { most: LONGEST_TITLE })
  const heading = plainText(yaml, entries.get('heading'), joinPath(path, 'heading'), { most: LONGEST_TITLE })
  const at = joinPath(path, 'lines')
  const nodes = entries.has('lines') ? yaml.items(entries.get('lines'), at) : []
  const lines = nodes.map((line, index) => whole(yaml, line, joinPath(at, index), { min: 1, max: 1e6 }))
  const [first, last] = lines
  if (lines.length === 2 && first! > last!) {
    yaml.report(entries.get('lines'), at, {
      code: 'not-ordered',
      params: { low: 1, middle: first!, high: last! }
    })
  } else if (nodes.length !== 2 && entries.has('lines')) {
    yaml.report(entries.get('lines'), at, {
      code: 'row-length',
      params: { expected: 2, found: nodes.length }
    })
  }
  if (section === null || heading === null || typeof first !== 'number' || typeof last !== 'number')
    return null
  return { section, heading, lines: [first, last] }
}

function readHeadings(yaml: YamlText, node: Node, path: string): Partial<Record<Heading, Text>> {
  const entries = keysOf(yaml, node, path, [], HEADINGS)
  const map = yaml.resolve(node)
  if (isMap(map) && map.items.length === 0) yaml.report(node, path, { code: 'no-items' })
  const headings: Partial<Record<Heading, Text>> = {}
  for (const heading of HEADINGS) {
    const text = bothTexts(yaml, entries.get(heading), joinPath(path, heading))
    if (text !== null) headings[heading] = text
  }
  return headings
}

const KEYS = ['version', 'date', 'status', 'title', 'headings']
const OPTIONAL = ['place', 'reason', 'causes', 'facets']

/** Null where it has no sound number, date, status or title. */
export function readVersion(yaml: YamlText, node: Node, path: string): ProposalVersion | null {
  const entries = keysOf(yaml, node, path, KEYS, OPTIONAL)
  const at = (key: string) => joinPath(path, key)
  const version = versionNumber(yaml, entries.get('version'), at('version'))
  const date = readDate(yaml, entries.get('date'), at('date'))
  const status = oneOf(yaml, entries.get('status'), at('status'), VERSION_STATUSES)
  const title = bothTexts(yaml, entries.get('title'), at('title'), { most: LONGEST_TITLE })
  const reason = mayText(yaml, entries.get('reason'), at('reason'))
  if (version !== null && version > 1 && !says(yaml, entries.get('reason'))) {
    yaml.report(node, path, { code: 'missing-key', params: { key: 'reason' } })
  }
  const causes = listOf(
    yaml,
    entries.get('causes'),
    at('causes'),
    (item, where) => readCause(yaml, item, where),
    {
      most: 500,
      keyOf: cause => `${cause.consultation} ${cause.remark}`
    }
  )
  const headings = readHeadings(yaml, entries.get('headings'), at('headings'))
  const place = readPlace(yaml, entries.get('place'), at('place'))
  const facets = readFacets(yaml, entries.get('facets'), at('facets'))
  if (version === null || date === null || status === null || title === null) return null
  return { version, date, status, place, reason, causes, title, headings, facets }
}

function readCause(yaml: YamlText, node: Node, path: string) {
  const entries = keysOf(yaml, node, path, ['consultation', 'remark'])
  const consultation = idOf(yaml, entries.get('consultation'), joinPath(path, 'consultation'))
  const remark = idOf(yaml, entries.get('remark'), joinPath(path, 'remark'))
  return consultation === null || remark === null ? null : { consultation, remark }
}
