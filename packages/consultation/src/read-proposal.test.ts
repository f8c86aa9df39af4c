import { describeFault } from '@horizon-soin/datasets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmendment, readProposal } from './read-proposal.js'

const GOOD = `id: proposition-06
number: 6
axis: pratiques
policy: proposition-06
amendments: [amendement-3]
versions:
  - version: 1
    date: 2018-09
    status: answered
    place: { section: "Annexe 2", heading: "II, 6", lines: [2840, 2841] }
    title: { fr: "Un titre", en: "A title" }
    headings:
      measure: { fr: "Ce qui était demandé.", en: "What was asked." }
  - version: 2
    date: 2019-02-07
    status: published
    reason: { fr: "Complétée.", en: "Completed." }
    causes: [{ consultation: enquete-2018, remark: r-12 }]
    title: { fr: "Un autre titre", en: "Another title" }
    headings:
      calendar: { fr: "- 2020\\n- 2021", en: "- 2020\\n- 2021" }
      problem:
        fr: |-
          Un problème.

          Encore.
        en: |-
          A problem.

          Again.
    facets:
      actors: [ars, ministere-sante]
      cost: { level: medium, low: 10000000, high: null, per: year }
      calendar: { start: 2020, end: null }
`
const faultsOf = (text: string, file = 'proposition-06.yaml') =>
  readProposal(text, file).faults.map(fault => {
    const { line, column, value, code, suggestion } = fault
    for (const language of ['fr', 'en'] as const) {
      expect(describeFault(fault, language)).not.toMatch(/\\{|undefined|^$/)
    }
    return {
      at: `${line ?? ''}:${column ?? ''}`,
      value,
      code,
      ...(suggestion === null ? {} : { suggestion })
    }
  })
/** The faults of the good file with one part replaced. */
function changed(from: string, to: string) {
  if (!GOOD.includes(from)) throw new Error(`not in the text: ${from}`)
  return faultsOf(GOOD.replace(from, () => to))
}

describe('the file of a proposal', () => {
  it('is read with its versions, its headings in the order of the study', () => {
    const { proposal, faults } = readProposal(GOOD, 'data/propositions/proposition-06.yaml')
    expect(faults).toEqual([])
    const [first, second] = proposal!.versions
    expect(proposal).toMatchObject({
      id: 'proposition-06',
      number: 6,
      axis: 'pratiques',
      amendments: ['amendement-3']
    })
    expect(first).toMatchObject({ reason: null, causes: [], facets: null, place: { lines: [2840, 2841] } })
    expect(Object.keys(second!.headings)).toEqual(['problem', 'calendar'])
    expect(second!.headings.problem!.en).toBe('A problem.\n\nAgain.')
    expect(second!.causes).toEqual([{ consultation: 'enquete-2018', remark: 'r-12' }])
    expect(second!.facets).toEqual({
      actors: ['ars', 'ministere-sante'],
      cost: { level: 'medium', low: 10_000_000, high: null, per: 'year' },
      calendar: { start: 2020, end: null }
    })
  })

  it('has each of its faults told, where it is, with what was most likely meant', () => {
    expect(changed('id: proposition-06', 'id: proposition-07')).toEqual([
      { at: '1:id', value: 'proposition-07', code: 'not-as-file-name', suggestion: 'proposition-06' }
    ])
    expect(changed('axis: pratiques', 'axis: Pratique')).toEqual([
      { at: '3:axis', value: 'Pratique', code: 'unknown-value', suggestion: 'pratiques' }
    ])
    expect(changed('status: answered', 'statut: answered')).toEqual([
      { at: '7:versions.0', value: null, code: 'missing-key' },
      { at: '9:versions.0.statut', value: 'statut', code: 'unknown-key', suggestion: 'status' }
    ])
    expect(changed('- version: 2', '- version: 3')).toEqual([
      { at: '14:versions.1.version', value: '3', code: 'version-order', suggestion: '2' }
    ])
    expect(changed('- version: 2', '- version: 1')).toMatchObject([
      { code: 'version-order', suggestion: '2' }
    ])
    expect(faultsOf(GOOD.replace(/versions:[\s\S]*$/, 'versions: []'))).toMatchObject([
      { at: '6:versions', code: 'no-items' }
    ])
    expect(changed('date: 2019-02-07', 'date: 2018-08')).toEqual([
      { at: '14:versions.1.date', value: '2018-08', code: 'date-order' }
    ])
    expect(changed('date: 2018-09', 'date: septembre 2018')).toMatchObject([
      { at: '8:versions.0.date', code: 'not-a-month' }
    ])
    expect(changed('lines: [2840, 2841]', 'lines: [2841, 2840]')).toMatchObject([{ code: 'not-ordered' }])
    expect(changed('    reason: { fr: "Complétée.", en: "Completed." }\n', '')).toEqual([
      { at: '14:versions.1', value: null, code: 'missing-key' }
    ])
    expect(changed(', en: "A title"', '')).toEqual([
      { at: '11:versions.0.title', value: null, code: 'missing-key' }
    ])
    expect(changed('actors: [ars', 'actors: [ars, ars')).toEqual([
      { at: '32:versions.1.facets.actors.1', value: 'ars', code: 'repeated-item' }
    ])
    expect(changed('low: 10000000, high: null', 'low: 2, high: 1')).toMatchObject([
      { at: '33:versions.1.facets.cost', code: 'not-ordered' }
    ])
    expect(changed('"Un titre"', '"<b>Un titre</b>"')).toMatchObject([
      { at: '11:versions.0.title.fr', code: 'markup' }
    ])
    expect(changed('"Un titre"', '"Un\\ttitre"')).toEqual([])
    expect(changed('"Un titre"', '"Un\\u0007titre"')).toMatchObject([{ code: 'control-character' }])
    expect(changed('"Un titre"', `"${'x'.repeat(201)}"`)).toMatchObject([{ code: 'text-too-long' }])
    expect(changed('measure: { fr', 'mesure: { fr')).toMatchObject([
      { code: 'unknown-key', suggestion: 'measure' }
    ])
  })

  it('is told whole: several faults at once, none for what hangs on another', () => {
    const text = GOOD.replace('number: 6', 'number: six')
      .replace('axis: pratiques', 'axis: x')
      .replace('ars,', 'arse,')
    expect(faultsOf(text).map(({ at }) => at)).toEqual([
      '2:number',
      '3:axis',
      '32:versions.1.facets.actors.0'
    ])
    expect(faultsOf('')).toMatchObject([{ code: 'wrong-type' }])
    expect(faultsOf('id: [x').map(({ code }) => code)).toEqual(['yaml-bracket'])
    expect(faultsOf('[')).not.toEqual([])
    expect(faultsOf('x'.repeat(300_000))).toMatchObject([{ code: 'file-too-large' }])
    const every = ['id', 'number', 'axis', 'versions'].map(key => ({ params: { key } }))
    expect(readProposal('{}', 'x.yaml').faults).toMatchObject(every)
  })

  it('never throws, and gives a proposal or a fault, whatever is cut out of a file or put in', () => {
    const piece = fc.constantFrom(
      '',
      '\n',
      '  ',
      ': ',
      '- ',
      '[',
      '{',
      '"',
      '|-\n',
      '&a ',
      '*a',
      '\t',
      'null',
      '\u0000',
      '-1e9'
    )
    fc.assert(
      fc.property(fc.nat(GOOD.length), fc.nat(40), piece, (start, length, put) => {
        const { proposal, faults } = readProposal(
          GOOD.slice(0, start) + put + GOOD.slice(start + length),
          'proposition-06.yaml'
        )
        expect(proposal === null).toBe(faults.length > 0)
      }),
      { seed: 41, numRuns: 400 }
    )
  })

  it('holds an amendment in the same way', () => {
    const text = `id: amendement-1
number: 1
date: 2019-02
target: { fr: "Code, article 1", en: "Code, article 1" }
propositions: [ { id: proposition-05, version: 2 } ]
title: { fr: "Un titre", en: "A title" }
change: { fr: "Un changement.", en: "A change." }
reason: { fr: "Une raison.", en: "A reason." }
`
    const { amendment, faults } = readAmendment(text, 'amendements/amendement-1.yaml')
    expect(faults).toEqual([])
    expect(amendment).toMatchObject({ place: null, propositions: [{ id: 'proposition-05', version: 2 }] })
    const wrong = readAmendment(
      text.replace('version: 2', 'version: deux').replace('reason:', 'raison:'),
      'amendement-1.yaml'
    )
    expect(wrong.amendment).toBeNull()
    expect(wrong.faults.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '1:null missing-key',
      '5:propositions.0.version not-a-number',
      '8:raison unknown-key'
    ])
  })
})
