import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { RETENTION } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn } from '../testing/filled.js'
import { type Operator, openOperator } from '../testing/operator.js'

const WRITTEN: Record<string, string> = { level: 'partial', by: 'self', date: '2027-01-01' }

let operator: Operator
const at = (name: string) => join(operator.cwd, name)
beforeAll(async () => {
  operator = await openOperator()
  await operator.run('consultation template --out asked.yaml')
  fillIn(at('asked.yaml'), { id: 'asked' })
  expect((await operator.run('consultation new asked.yaml')).err).toBe('')
  await operator.run('consultation template --kind operateur --out operator.yaml')
})
afterAll(() => operator.end())

/** The file of the operator, written. */
const written = () =>
  writeFileSync(
    at('written.yaml'),
    readFileSync(at('operator.yaml'), 'utf8')
      .replace(/(level|by|date): "\[.*/g, (_, key: string) => `${key}: ${WRITTEN[key]}`)
      .replace(/"\[([^\]]*)\]"/g, '"https://example.org"')
  )

describe('consultation pack', () => {
  it('says what is left to be written, by line, and writes nothing', async () => {
    const { code, out } = await operator.run(
      'consultation pack asked --operator operator.yaml --out documents'
    )
    expect(code).toBe(2)
    expect(out).toContain('security_contact')
    expect(out).toContain('square brackets')
    expect(readdirSync(operator.cwd)).not.toContain('documents')
  })

  it('writes every document in both languages, once', async () => {
    written()
    const command = 'consultation pack asked --operator written.yaml --out documents'
    const { code, out, err } = await operator.run(command, { lang: 'fr_FR' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('15 documents écrits dans documents')
    expect(readdirSync(at('documents'))).toHaveLength(15)
    expect(readFileSync(at('documents/notice.fr.md'), 'utf8')).toContain('https://example.org')
    expect((await operator.run(command)).code).toBe(2)
  })

  it('says which option is missing, and which consultation there is not', async () => {
    expect((await operator.run('consultation pack asked --out x')).err).toContain('--operator')
    const unknown = await operator.run('consultation pack none --operator written.yaml --out x')
    expect(unknown.code).toBe(2)
    expect(readdirSync(operator.cwd)).not.toContain('x')
  })
})

describe('db sweep', () => {
  it('D5 reports each rule, by the words of the notice, and writes it in the journal', async () => {
    const { code, out } = await operator.run('db sweep --format json')
    expect(code).toBe(0)
    const rules = RETENTION.flatMap(({ rule }) => (rule === null ? [] : [rule]))
    expect(Object.keys(JSON.parse(out).deleted).sort()).toEqual(rules.sort())
    const shown = await operator.run('db sweep', { lang: 'fr_FR', columns: 80 })
    for (const { what } of RETENTION) expect(shown.out).toContain(what.fr.split(' ').slice(0, 3).join(' '))
    for (const line of stripVTControlCharacters(shown.out).split('\n'))
      expect([...line].length).toBeLessThanOrEqual(80)
    const { entries } = await operator.store.readJournal({ after: null, limit: 10, event: 'sweep' })
    expect(entries).toHaveLength(2)
  })
})
