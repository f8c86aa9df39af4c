import { describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { technologyWith } from '../testing/hindcast.js'
import type { HindcastTechnology } from './report.js'
import { messageWords, technologySentences } from './technology-words.js'

const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const told = (more: Partial<HindcastTechnology> = {}) =>
  readable(technologySentences(technologyWith(more), fr).join(' '))

describe('a technology', () => {
  it('does not settle what the orders do not agree on', () => {
    expect(told()).toBe(
      'L’adoption est en deçà de l’annonce (30 % annoncés, 5,0 % soutenus), le gain par utilisateur est plus faible (15 % annoncés, 2,0 % soutenus). Les deux ordres ne s’accordent pas : gain remplacé d’abord, c’est surtout le gain par utilisateur ; adoption d’abord, surtout l’adoption. On ne peut dire ce qui a manqué le plus. Ce gain annoncé porte pour 20 % sur des activités dont l’effet a été étudié depuis, pour le reste sur d’autres.'
    )
  })

  it('says what went beyond, and what both orders agree on', () => {
    const beyond = told({ adoption: { projected: 0.14, observed: 0.76 }, leading: 'gainPerUser' })
    expect(beyond).toContain('L’adoption a dépassé l’annonce (14 % annoncés, 76 % soutenus)')
    expect(beyond).toContain('Dans les deux ordres, le gain par utilisateur explique le plus l’écart.')
    expect(told({ leading: 'adoption' })).toContain('Dans les deux ordres, l’adoption explique')
    expect(told({ gainPerUser: { projected: 0.1, observed: 0.2 } })).toContain(
      'le gain par utilisateur est plus élevé'
    )
  })

  it('says what is as announced', () => {
    const same = told({
      adoption: { projected: 0.3, observed: 0.301 },
      gainPerUser: { projected: 0.15, observed: 0.15 },
      freed: { projected: 0.045, observed: 0.0451 }
    })
    expect(same).toContain('L’adoption est celle qui était annoncée (30 %)')
    expect(same).toContain('Le temps libéré est à peu près celui qui était annoncé.')
  })

  it('says where nobody has looked', () => {
    expect(told({ studiedShare: 0 })).toContain('L’effet n’a été étudié nulle part')
    expect(told({ studiedShare: 1 })).not.toContain('étudié')
    expect(told({ studiedShare: Number.NaN })).not.toContain('étudié')
  })
})

describe('the message that adoption decides', () => {
  const message = (...parts: HindcastTechnology[]) => messageWords(parts, id => id, en).join(' ')

  it('sorts technologies by what explains most, and claims no more', () => {
    const text = message(
      technologyWith({ technology: 'a', leading: 'adoption' }),
      technologyWith({ technology: 'b', leading: 'gainPerUser' }),
      technologyWith({ technology: 'c' }),
      technologyWith({ technology: 'd', freed: { projected: 0.1, observed: 0.1 } })
    )
    expect(text).toContain('Adoption explains most of the difference, in both orders, for: a.')
    expect(text).toContain('The gain per user explains most of the difference, in both orders, for: b.')
    expect(text).toContain('It cannot be settled, as the two orders do not agree, for: c.')
    expect(text).toContain('No difference to explain for: d.')
    expect(text).toContain('not what will decide from here on')
  })

  it('leaves out what is said of none', () => {
    expect(message(technologyWith({ technology: 'c' }))).not.toMatch(/Adoption explains|No difference/)
  })
})
