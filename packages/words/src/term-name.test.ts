import type { Dataset } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'
import { labelsOf } from './labels.js'
import { relationWords, termName } from './term-name.js'
import { explained, referenceDataset } from './testing/reference.js'

let dataset: Dataset

beforeAll(async () => {
  dataset = await referenceDataset()
})

describe('termName', () => {
  it('names a term by what its parent is not about', () => {
    const labels = labelsOf(dataset, fr)
    const term = explained(dataset, { indicator: 'headcount', profession: 'infirmier' }, 2020)
    expect(termName(term, {}, labels, fr)).toMatch(/^Effectif · Infirmi.* · 2020$/)
    const [base, entrants] = term.children
    expect(termName(base!, term.about, labels, fr)).toBe('Effectif de l’année de base · 2018')
    expect(termName(entrants!, term.about, labels, fr)).toBe('Entrées depuis l’année de base · 2018–2019')
    const years = entrants!.children.map(child => termName(child, entrants!.about, labels, fr))
    expect(years).toEqual(['Entrées dans l’année · 2018', 'Entrées dans l’année · 2019'])
    expect(termName(base!.children[0]!, base!.about, labels, fr)).toMatch(/\d+ à \d+\u00a0ans$/)
  })

  it('names a gain since the base year by that year, and says what it is counted from', () => {
    const from = { ...dataset, technologyBaseYear: 2015 }
    const term = explained(from, { indicator: 'effective_since_base', profession: 'infirmier' }, 2030)
    const labels = labelsOf(from, fr)
    expect(termName(term, {}, labels, fr)).toMatch(/^Gain effectif depuis 2018 · Infirmi.* · 2030$/)
    const children = term.children.map(child => termName(child, term.about, labels, fr))
    expect(children).toEqual(['Gain effectif', 'Gain effectif · 2018'])
    expect(relationWords(term, fr)).toContain('ce que le premier libère de plus')
  })

  it('names the policy that a term is about', () => {
    const label = { fr: 'Un plan', en: 'A plan' }
    const policy = { ...dataset.policies[0]!, id: 'plan', label }
    const labels = labelsOf({ ...dataset, policies: [policy] }, fr)
    const term = explained(dataset, { indicator: 'policy_cost' }, 2030)
    expect(termName({ ...term, about: { policy: 'plan', year: 2030 } }, {}, labels, fr)).toBe(
      'Coût des mesures · Un plan · 2030'
    )
  })

  it('says for which year places stand where it is not theirs', () => {
    const term = explained(dataset, { indicator: 'entrants', profession: 'infirmier' }, 2030)
    const places = term.children[0]!.children[0]!
    const name = (about: object) =>
      termName({ ...places, about: { ...places.about, ...about } }, term.about, labelsOf(dataset, fr), fr)
    expect(name({ year: 2014, entry: 2014 })).toBe('Places de formation · 2014')
    expect(name({ year: 2014, entry: 2027 })).toBe('Places de formation · 2014, pour une entrée en 2027')
  })

  it('speaks of recruitment where no training comes before', () => {
    const term = explained(dataset, { indicator: 'entrants', profession: 'infirmier' }, 2030)
    const training = dataset.training.map(row => ({ ...row, durationYears: 0 }))
    const names = (of: Dataset) =>
      term.children[0]!.children.map(child => termName(child, term.about, labelsOf(of, fr), fr))
    expect(names(dataset)[1]).toBe('Part qui termine la formation')
    expect(names({ ...dataset, training })).toEqual([
      expect.stringMatching(/^Recrutements ouverts · 2014, pour une entrée en 20\d\d$/),
      'Part des recrutements maintenus',
      'Part des recrutements pourvus'
    ])
  })
})

describe('relationWords', () => {
  it('says how a term follows from those under it', () => {
    const term = explained(dataset, { indicator: 'potential', profession: 'infirmier' }, 2030)
    expect([relationWords(term, fr), relationWords(term, en)]).toEqual(['= la somme de', '= the sum of'])
  })

  it('has no second term where a ratio has one', () => {
    const [child] = explained(dataset, { indicator: 'potential', profession: 'infirmier' }, 2030).children
    const ratio = { ...child!, relation: 'ratio' as const }
    expect(relationWords({ ...ratio, children: [child!] }, fr)).toBe('= rapporté à tout le groupe')
    expect(relationWords({ ...ratio, children: [child!, child!] }, fr)).toBe(
      '= le premier rapporté au second'
    )
  })
})
