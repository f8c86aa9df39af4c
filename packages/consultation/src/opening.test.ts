import { describe, expect, it } from 'vitest'
import { type Definition, NOTICE_HEADINGS } from './definition.js'
import { timesOf } from './local-time.js'
import { openingFaults } from './opening.js'
import { definitionOf, filledIn, TEMPLATES, templateText } from './testing/records.js'

const ready = definitionOf(filledIn('propositions'))
const told = (more: Partial<Definition>, now?: number) => openingFaults({ ...ready, ...more }, 'fr', now)

describe('a consultation opens', () => {
  it('once nothing is left in square brackets, in either language', () => {
    for (const name of TEMPLATES) {
      const model = definitionOf(templateText(name))
      const faults = openingFaults(model, 'fr')
      expect(faults.length).toBeGreaterThan(10)
      expect(faults[0]).toBe(
        'La notice est à compléter sous «\u00a0Qui est responsable\u00a0» (fr)\u00a0: [Nom de l’organisme, forme juridique, adresse].'
      )
      expect(openingFaults(model, 'en')).toHaveLength(faults.length)
      expect(openingFaults(definitionOf(filledIn(name)), 'fr', timesOf(model).opensAt)).toEqual([])
    }
  })

  it('with no heading of its notice empty, in either language (B1)', () => {
    for (const heading of NOTICE_HEADINGS) {
      for (const language of ['fr', 'en'] as const) {
        for (const text of ['', ' \n\u200b']) {
          const headings = {
            ...ready.notice.headings,
            [heading]: { ...ready.notice.headings[heading], [language]: text }
          }
          const faults = told({ notice: { version: 1, headings } })
          expect(faults).toEqual([expect.stringMatching(`^La notice n’a rien sous «.*» \\(${language}\\)`)])
        }
      }
    }
  })

  it('with something to answer, and a time to do so', () => {
    expect(told({ propositions: [] })).toEqual([expect.stringContaining('Aucune proposition')])
    expect(told({ kind: 'contributions' })).toEqual([expect.stringContaining('Aucune question')])
    expect(told({ closes: ready.opens })).toEqual([expect.stringContaining('n’est pas après l’ouverture')])
    expect(told({}, timesOf(ready).closesAt)).toEqual([expect.stringContaining('déjà passée')])
    expect(told({}, timesOf(ready).closesAt - 1)).toEqual([])
  })

  it('with the stage of its answers at the time of its answers', () => {
    const stages = ready.stages.map(stage =>
      stage.kind === 'consultation' ? { ...stage, start: '2028-01-01', end: '2028-01-31' } : stage
    )
    expect(told({ stages })).toEqual([
      expect.stringMatching('^L’étape consultation va du 2028-01-01 au 2028-01-31')
    ])
  })

  it('with categories too few to single a person out (B5)', () => {
    const [activities, structures] = [ready.profile.activities, ready.profile.structures]
    expect([activities.length, structures.length]).toEqual([12, 8])
    const more = { id: 'x', label: { fr: 'x', en: 'x' } }
    expect(told({ profile: { activities: [...activities, more], structures } })).toEqual([
      expect.stringContaining('13 activités')
    ])
    expect(told({ profile: { activities, structures: [...structures, more] } })).toEqual([
      expect.stringContaining('9 types')
    ])
  })
})
