import { describe, expect, it } from 'vitest'
import { itemsOf } from './items.js'
import { twiceShown } from './local-time.js'
import { readDefinition } from './read-definition.js'
import { readNoticeFile } from './read-notice.js'
import { readPropositions } from './read-propositions.js'
import { definitionOf, filledIn, TEMPLATES, templateText } from './testing/records.js'

const faultsOf = (text: string) =>
  readDefinition(text, 'c.yaml').faults.map(({ line, column, value, code, suggestion }) => ({
    ...{ line, column, value, code },
    ...(suggestion === null ? {} : { suggestion })
  }))
function changed(from: string | RegExp, to: string, name: (typeof TEMPLATES)[number] = 'metier-2030') {
  const text = filledIn(name)
  const made = text.replace(from, () => to)
  if (made === text) throw new Error(`not in the text: ${from}`)
  return faultsOf(made)
}

describe('the file of a consultation', () => {
  it('is each of the models that are shipped, whose items freeze with a digest of their own', async () => {
    const { proposals } = await readPropositions()
    const counts: number[] = []
    for (const name of TEMPLATES) {
      const { definition, faults } = readDefinition(templateText(name), `${name}.yaml`)
      expect(faults).toEqual([])
      const { items, faults: missing } = await itemsOf(definition!, proposals)
      expect(missing).toEqual([])
      expect(new Set(items.map(({ hash }) => hash)).size).toBe(items.length)
      expect(items.every(({ hash, title, body }) => /^[0-9a-f]{64}$/.test(hash) && title.en && body.fr)).toBe(
        true
      )
      counts.push(items.length)
    }
    expect(counts).toEqual([20, 3, 5])
  })

  it('follows French typography, and uses no straight quote', () => {
    for (const name of TEMPLATES) {
      const { title, about, notice, prompts, stages } = definitionOf(templateText(name))
      const texts = [
        title,
        about,
        ...Object.values(notice.headings),
        ...prompts.flatMap(({ title, help }) => [title, help]),
        ...stages.map(({ title }) => title)
      ]
      for (const text of texts) {
        expect(text?.fr ?? '').not.toMatch(/'|[^\u00a0\u202f][:;!?»]|«(?!\u00a0)/)
        expect(text?.en ?? '').not.toMatch(/'|[\u00a0«»]/)
      }
    }
  })

  it('names versions that there are, or is told which', async () => {
    const { proposals } = await readPropositions()
    const named = [
      { id: 'proposition-06', version: 9 },
      { id: 'proposition-6', version: 2 },
      { id: 'proposition-07', version: 2 }
    ]
    const { items, faults } = await itemsOf(
      { ...definitionOf(filledIn('propositions')), propositions: named },
      proposals
    )
    expect(items.map(({ id }) => id)).toEqual(['proposition-07'])
    expect(faults).toMatchObject([
      {
        file: 'consultation-2027.yaml',
        column: 'propositions.0.version',
        code: 'unknown-version',
        params: { versions: '1, 2' }
      },
      {
        column: 'propositions.1.id',
        code: 'unknown-id',
        suggestion: expect.stringMatching(/^proposition-\d6$/)
      }
    ])
  })

  it('has each of its faults told, where it is, with what was most likely meant', () => {
    expect(changed('opens: 2027-03-01T09:00', 'opens: 2027-03-01 9h')).toMatchObject([
      { column: 'opens', value: '2027-03-01 9h', code: 'not-a-local-time', suggestion: '2027-03-01T09:00' }
    ])
    expect(changed('Europe/Paris', 'Europe/Pari')).toMatchObject([
      { column: 'time_zone', code: 'unknown-time-zone', suggestion: 'Europe/Paris' }
    ])
    expect(changed('kind: contributions', 'kind: contribution')).toMatchObject([
      { code: 'unknown-value', suggestion: 'contributions' }
    ])
    expect(changed('kind: contributions', 'kind: propositions')).toMatchObject([
      { column: 'prompts', code: 'not-for-kind' }
    ])
    expect(changed('limit: 4000', 'limit: 4001')).toMatchObject([
      { column: 'prompts.0.limit', code: 'out-of-bounds' }
    ])
    expect(changed('required: true', 'required: yes')).toMatchObject([
      { column: 'prompts.0.required', code: 'unknown-value' }
    ])
    expect(changed('id: garder', 'id: journee')).toMatchObject([
      { column: 'prompts.1', value: 'journee', code: 'repeated-item' }
    ])
    expect(changed('id: garder', 'id: À garder')).toMatchObject([{ code: 'bad-id', suggestion: 'a-garder' }])
    expect(changed('end: 2027-06-30', 'end: 2027-02-01')).toMatchObject([
      { column: 'stages.0.end', code: 'ends-before-start' }
    ])
    expect(changed('end: 2027-06-30', 'end: 2027-06-30T18:00')).toMatchObject([{ code: 'days-and-times' }])
    expect(changed('kind: workshop', 'kind: atelier')).toMatchObject([
      { column: 'stages.1.kind', code: 'unknown-value' }
    ])
    const origins =
      'embed: ["https://exemple.org/page", "http://exemple.org", "exemple.org", "http://localhost:8080"]'
    expect(changed('embed: []', origins)).toMatchObject([
      { column: 'embed.0', code: 'not-an-origin', suggestion: 'https://exemple.org' },
      { column: 'embed.1', code: 'not-an-origin' },
      { column: 'embed.2', code: 'not-an-origin' }
    ])
    expect(changed('follow_up: [results]', 'follow_up: [results, resultats]')).toMatchObject([
      { column: 'follow_up.1', code: 'unknown-value', suggestion: 'results' }
    ])
    expect(changed('  rights:', '  right:')).toMatchObject([
      { column: 'notice.right', code: 'unknown-key', suggestion: 'rights' }
    ])
    expect(changed('id: mon-metier-en-2030', 'status: open\nweight: 3')).toMatchObject([
      { value: 'status', code: 'unknown-key' },
      { code: 'missing-key' },
      { value: 'weight', code: 'unknown-key' }
    ])
  })

  it('has all of its faults told at once, those of what it names included, each at its line', async () => {
    const { proposals } = await readPropositions()
    const text = filledIn('propositions')
      .replace('Europe/Paris', 'Europe/Pari')
      .replace(/^closes: .*$/m, 'closes: 2027-13-01T18:00')
      .replace('proposition-03, version: 2', 'proposition-03, version: 7')
      .replace('proposition-19, version: 2', 'proposition-99, version: deux')
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
    const { definition, faults } = readDefinition(text, 'c.yaml', proposals)
    expect(definition).toBeNull()
    expect(
      faults.map(({ file, line, column, code, suggestion }) => [file, line, column, code, suggestion])
    ).toEqual([
      ['c.yaml', lineOf('Europe/Pari'), 'time_zone', 'unknown-time-zone', 'Europe/Paris'],
      ['c.yaml', lineOf('closes:'), 'closes', 'not-a-local-time', null],
      ['c.yaml', lineOf('version: 7'), 'propositions.2.version', 'unknown-version', '2'],
      ['c.yaml', lineOf('proposition-99'), 'propositions.18.version', expect.any(String), null],
      [
        'c.yaml',
        lineOf('proposition-99'),
        'propositions.18.id',
        'unknown-id',
        expect.stringMatching(/^proposition-\d9$/)
      ]
    ])
    expect(faults[2]!.params).toEqual({ id: 'proposition-03', versions: '1, 2' })
  })

  it('has no time that clocks jump over, and tells those that they show twice', () => {
    const jumped = filledIn('metier-2030')
      .replace(/^opens: .*$/m, 'opens: 2027-03-28T02:30')
      .replace(/start: .*/, 'start: 2027-03-28T02:00')
      .replace(/end: .*/, 'end: 2027-06-30T18:00')
    expect(faultsOf(jumped)).toMatchObject([
      { column: 'opens', code: 'skipped-local-time', suggestion: '2027-03-28T03:30' },
      { column: 'stages.0.start', code: 'skipped-local-time', suggestion: '2027-03-28T03:00' }
    ])
    expect(faultsOf(jumped.replace('Europe/Paris', 'UTC'))).toEqual([])
    const twice = filledIn('metier-2030').replace(/^closes: .*$/m, 'closes: 2027-10-31T02:30')
    expect(twiceShown(definitionOf(twice))).toEqual([
      {
        key: 'closes',
        local: '2027-10-31T02:30',
        first: Date.UTC(2027, 9, 31, 0, 30),
        second: Date.UTC(2027, 9, 31, 1, 30)
      }
    ])
    expect(twiceShown(definitionOf(filledIn('metier-2030')))).toEqual([])
  })

  it('is a draft with an empty heading, and has what it may leave out by default', () => {
    const text = filledIn('metier-2030')
      .replace(/\n {2}transfers:\n(?: {4}.*\n)+/, '\n')
      .replace(/time_zone:.*\naccess:.*\n/, '')
    const definition = definitionOf(text.replace(/(stages|profile):\n(?: .*\n)+/g, ''))
    expect(definition.notice.headings.transfers).toEqual({ fr: '', en: '' })
    expect(definition).toMatchObject({
      timeZone: 'Europe/Paris',
      access: 'open',
      stages: [],
      profile: { activities: [] }
    })
  })

  it('has a notice that may also be a file of its own', () => {
    const [, notice] = /\nnotice:\n((?: {2}.*\n|\n)+)/.exec(filledIn('propositions'))!
    const own = notice!.replace(/^ {2}/gm, '').replace('version: 1', 'version: 2')
    expect(readNoticeFile(own, 'n.yaml')).toMatchObject({ faults: [], notice: { version: 2 } })
    expect(readNoticeFile(own.replace('version: 2', ''), 'n.yaml')).toMatchObject({
      notice: null,
      faults: [{ code: 'missing-key' }]
    })
  })
})
