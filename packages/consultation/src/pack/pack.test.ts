import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NOTICE_HEADINGS } from '../definition.js'
import { NOTICE_TITLES } from '../opening-words.js'
import { CONSULTATIONS } from '../read-propositions.js'
import { RETENTION } from '../retention.js'
import { openRecord } from '../testing/records.js'
import { operatorPack } from './index.js'
import { readOperator } from './operator.js'

const template = readFileSync(`${CONSULTATIONS}/operateur.yaml`, 'utf8')
const filled = template
  .replace(/level: .*/, 'level: partial')
  .replace(/by: .*/, 'by: self')
  .replace(/date: .*/, 'date: 2027-01-01')
  .replace(/security_contact: .*/, 'security_contact: securite@example.org')
  .replace(/"\[([^\]]*)\]"/g, (_, words: string) =>
    JSON.stringify(words.startsWith('https') ? words : words.split(' / ').at(-1))
  )
const NOW = Date.UTC(2027, 1, 3)

describe('the file of an operator', () => {
  it('is refused with each place that is left to be written', () => {
    const { operator, faults } = readOperator(template, 'operateur.yaml')
    expect(operator).toBeNull()
    expect(faults.map(({ column }) => column)).toEqual([
      'name',
      'address',
      'contact',
      'officer',
      'site',
      'host.name',
      'host.country',
      'security_contact',
      'accessibility.level',
      'accessibility.by',
      'accessibility.date'
    ])
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['to-fill-in']))
  })

  it.each([
    ['kind: association', 'kind: club', 'unknown-value'],
    ['date: 2027-01-01', 'date: yesterday', 'not-a-date'],
    ['rate:', 'rate: 140', 'out-of-bounds'],
    ['level: partial', 'level: most', 'unknown-value'],
    ['site: "https', 'site: "ftp', 'not-a-page'],
    ['securite@example.org', 'nobody', 'not-reachable'],
    ['kind: association', 'sort: association', 'unknown-key']
  ])('says where %s is not %s', (before, after, code) => {
    const { operator, faults } = readOperator(filled.replace(before, after), 'operateur.yaml')
    expect(operator).toBeNull()
    expect(faults.map(fault => fault.code)).toContain(code)
  })
})

describe('the pack', async () => {
  const { record } = await openRecord('propositions')
  const { operator, faults } = readOperator(filled, 'operateur.yaml')
  const documents = new Map(
    operator === null
      ? []
      : operatorPack({ record, operator }, NOW).map(({ file, text }) => [file, text] as const)
  )

  it('has each document in both languages, of what was given', () => {
    expect(faults).toEqual([])
    expect([...documents.keys()]).toHaveLength(15)
    for (const text of documents.values()) expect(text).not.toMatch(/undefined|null|\[object/)
    for (const language of ['fr', 'en'] as const) {
      const notice = documents.get(`notice.${language}.md`)!
      for (const heading of NOTICE_HEADINGS)
        expect(notice).toContain(`## ${NOTICE_TITLES[heading][language]}`)
      for (const { what, until } of RETENTION)
        expect(notice).toContain(`| ${what[language]} | ${until[language]} |`)
      expect(notice).toContain(operator!.officer)
    }
  })

  it('H11 says how accessible the site is, who said so and when, and that a share was not measured', () => {
    expect(documents.get('accessibilite.fr.md')).toMatch(
      /partiellement conforme\*\*.*autoévaluation, le 2027-01-01\. La part/
    )
    const measured = { ...operator!, accessibility: { ...operator!.accessibility, rate: 82 } }
    const [, english] = ['fr', 'en'].map(language =>
      operatorPack({ record, operator: measured }, NOW).find(({ file }) =>
        file.startsWith(language === 'fr' ? 'accessibilite.' : 'accessibility.')
      )
    )
    expect(english!.text).toContain('82% of the criteria')
  })

  it('E4 E5 has the register, the screening and the breach form, and a security.txt that ends within a year', () => {
    expect(documents.get('registre.fr.md')).toContain('article 30')
    expect(documents.get('analyse-impact.fr.md')).toContain('Deux oui')
    expect(documents.get('incident.en.md')).toContain('72 hours')
    expect(documents.get('security.txt')).toContain('Expires: 2028-02-03T00:00:00Z')
  })
})
