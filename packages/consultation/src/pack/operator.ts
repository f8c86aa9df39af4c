/** Whoever runs the site, as a file says it: what the documents of the operator's pack are made from, with a consultation. */
import { type Fault, FaultList, joinPath, type YamlText } from '@horizon-soin/datasets'
import { keysOf, type Node, oneOf, openYaml, plainText, says, whole } from '../yaml-parts.js'

export const OPERATOR_KINDS = ['public', 'mission', 'association', 'company'] as const
export const CONFORMITY = ['none', 'partial', 'full'] as const

export interface Operator {
  name: string
  kind: (typeof OPERATOR_KINDS)[number]
  address: string
  contact: string
  officer: string
  site: string
  host: { name: string; country: string }
  securityContact: string
  accessibility: {
    level: (typeof CONFORMITY)[number]
    by: 'self' | 'third-party'
    date: string
    /** Percent of the criteria that are met; null where it was not measured. */
    rate: number | null
  }
}

const LONGEST = 300
/** What a template leaves to be written. */
const UNWRITTEN = /^\[.*\]$/su
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const isPage = (text: string): boolean => /^https:\/\//.test(text) && URL.canParse(text)

function line(yaml: YamlText, node: Node, path: string): string | null {
  const text = plainText(yaml, node, path, { most: LONGEST })
  if (text === null || !UNWRITTEN.test(text)) return text
  yaml.report(node, path, { code: 'to-fill-in', value: text })
  return null
}

function readAccessibility(yaml: YamlText, node: Node, path: string): Operator['accessibility'] | null {
  const entries = keysOf(yaml, node, path, ['level', 'by', 'date'], ['rate'])
  const at = (key: string) => joinPath(path, key)
  const written = (['level', 'by', 'date'] as const).map(key => line(yaml, entries.get(key), at(key)))
  if (written.includes(null)) return null
  const level = oneOf(yaml, entries.get('level'), at('level'), CONFORMITY)
  const by = oneOf(yaml, entries.get('by'), at('by'), ['self', 'third-party'] as const)
  const [, , date = null] = written
  const isDay = date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
  if (date !== null && !isDay) yaml.report(entries.get('date'), at('date'), { code: 'not-a-date' })
  const rate = says(yaml, entries.get('rate'))
    ? whole(yaml, entries.get('rate'), at('rate'), { min: 0, max: 100 })
    : null
  return level === null || by === null || !isDay ? null : { level, by, date, rate }
}

/** Reads the file of an operator; what is left to be written is a fault, as is what is missing. */
export function readOperator(text: string, file: string): { operator: Operator | null; faults: Fault[] } {
  const faults = new FaultList()
  const yaml = openYaml(text, file, faults)
  const operator = yaml && operatorOf(yaml)
  return { operator: faults.empty ? operator : null, faults: faults.list() }
}

function operatorOf(yaml: YamlText): Operator | null {
  const lines = ['name', 'address', 'contact', 'officer', 'site', 'security_contact'] as const
  const entries = keysOf(yaml, yaml.root, '', [...lines, 'kind', 'host', 'accessibility'])
  const [name, address, contact, officer, site, securityContact] = lines.map(key =>
    line(yaml, entries.get(key), key)
  )
  if (site && !isPage(site)) yaml.report(entries.get('site'), 'site', { code: 'not-a-page' })
  if (securityContact && !isPage(securityContact) && !ADDRESS.test(securityContact))
    yaml.report(entries.get('security_contact'), 'security_contact', { code: 'not-reachable' })
  const kind = oneOf(yaml, entries.get('kind'), 'kind', OPERATOR_KINDS)
  const hosting = keysOf(yaml, entries.get('host'), 'host', ['name', 'country'])
  const host = line(yaml, hosting.get('name'), 'host.name')
  const country = line(yaml, hosting.get('country'), 'host.country')
  const accessibility = readAccessibility(yaml, entries.get('accessibility'), 'accessibility')
  if (!name || !address || !contact || !officer || !site || !securityContact) return null
  if (kind === null || host === null || country === null || accessibility === null) return null
  return {
    name,
    kind,
    address,
    contact,
    officer,
    site,
    host: { name: host, country },
    securityContact,
    accessibility
  }
}
