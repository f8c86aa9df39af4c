import type { Term, TermInput } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'
import { type Labels, labelsOf } from './labels.js'
import { BADGES, inputWords, storyOf } from './term-input.js'
import { everyTerm, explained, referenceDataset } from './testing/reference.js'

let labels: Labels
let terms: Term[]

beforeAll(async () => {
  const dataset = await referenceDataset()
  labels = labelsOf(dataset, fr)
  terms = everyTerm(explained(dataset, { indicator: 'effective', profession: 'infirmier' }, 2030))
})

const row = { file: 'gains.csv', line: 12 }
const read = (input: Partial<TermInput>, unit: Term['unit'] = 'share'): Term => ({
  key: 'gain',
  about: {},
  value: 0.2,
  unit,
  relation: 'input',
  children: [],
  input: { source: 'x', status: 'assumption', row, ...input }
})

describe('inputWords', () => {
  it('says of every input of an explanation its status, its row and its source', () => {
    const inputs = terms.filter(({ input }) => input !== undefined)
    expect(inputs.length).toBeGreaterThan(5)
    for (const term of inputs) {
      const { status, row: place, source } = inputWords(term, labels, fr)!
      expect(BADGES[status]).toHaveLength(1)
      expect(fr.statuses[status]).toMatch(/^\p{L}+$/u)
      if (place !== null) expect(place).toMatch(/^[a-z_]+\.csv:\d+$/)
      expect(source).not.toBe('')
    }
  })

  it('has nothing to say under a computed term', () => {
    expect(inputWords(terms[0]!, labels, fr)).toBeNull()
  })

  it('writes a range with its unit once', () => {
    const range = (input: Partial<TermInput>, unit?: Term['unit']) =>
      inputWords(read(input, unit), labels, fr)!.range
    expect(range({ low: 0.47, high: 0.65 })).toBe('entre 47 et 65\u00a0%')
    expect(range({ low: 2, high: 4 }, 'years')).toBe('entre 2 et 4\u00a0ans')
    expect(range({ low: 2026, high: 2034.5 }, 'year')).toBe('entre 2026 et 2034,5')
    expect(range({ low: 0.2, mode: 0.2, high: 0.2 })).toBeNull()
    expect(range({})).toBeNull()
  })

  it('says the three paces and the one that was read', () => {
    const term = read({ low: 0.1, mode: 0.2, high: 0.3, pace: 0.5 })
    expect(inputWords(term, labels, fr)!.range).toBe(
      'lent 10\u00a0%, médian 20\u00a0%, rapide 30\u00a0%, lu au rythme 0,5'
    )
    expect(inputWords(term, labels, en)!.range).toBe('slow 10%, median 20%, fast 30%, read at pace 0.5')
  })

  it('names an unknown source by its id, and no row where none holds it', () => {
    expect(inputWords(read({ row: undefined }), labels, fr)).toEqual({
      status: 'assumption',
      range: null,
      row: null,
      source: 'x'
    })
  })
})

describe('storyOf', () => {
  it('tells where an input comes from that nobody read anywhere', () => {
    expect(storyOf(read({ note: 'choisi ainsi ; voir 3 %' }), undefined, fr)).toBe(
      'choisi ainsi\u202f; voir 3\u00a0%'
    )
    expect(storyOf(read({ note: 'lu', status: 'published' }), undefined, fr)).toBe('')
    expect(storyOf(read({}), undefined, fr)).toBe('')
  })

  it('tells the part on its own column', () => {
    const note = 'ceiling d’après A · gain d’après B'
    expect(storyOf(read({ note }), undefined, fr)).toBe('gain d’après B')
  })

  it('is not told twice of one row', () => {
    const [term, before] = [read({ note: 'ainsi' }), read({ note: 'ainsi' })]
    expect(storyOf(term, before, fr)).toBe('')
    expect(storyOf(term, read({ note: 'autrement' }), fr)).toBe('ainsi')
    expect(storyOf(term, read({ note: 'ainsi', row: { ...row, line: 13 } }), fr)).toBe('ainsi')
  })
})
