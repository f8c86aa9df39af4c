import { describe, expect, it } from 'vitest'
import { EVERY_PROPOSAL, readWanted, type Wanted, writeWanted } from './wanted.js'

const ASKED: Wanted = {
  by: 'calendar',
  axis: 'soutien',
  actor: 'has',
  hasEffect: true,
  search: 'éthique & soin'
}

describe('what is asked of the list, in an address', () => {
  it.each(['fr', 'en'] as const)('is read as it was written, in %s', language => {
    expect(readWanted(writeWanted(ASKED, '', language))).toEqual(ASKED)
    expect(writeWanted(EVERY_PROPOSAL, '?par=acteur&by=cost&q=mot', language)).toBe('')
  })

  it('is said in the words of the language', () => {
    expect(writeWanted({ ...EVERY_PROPOSAL, by: 'cost' }, '', 'fr')).toBe('?par=cout')
    expect(writeWanted({ ...EVERY_PROPOSAL, by: 'cost' }, '', 'en')).toBe('?by=cost')
  })

  it('leaves what is not its own as it is', () => {
    const state = 'e=etude-2019&ev=1.1&v=1&s=median~a:20'
    const written = writeWanted({ ...EVERY_PROPOSAL, by: 'actor' }, `?par=axe&${state}`, 'fr')
    expect(written).toBe(`?par=acteur&${state}`)
  })

  it('leaves out what there is none of', () => {
    expect(readWanted('?par=rien&axe=sud&acteur=moi&effet=oui&q=')).toEqual(EVERY_PROPOSAL)
    expect(readWanted(`?q=${'a'.repeat(5000)}`).search).toHaveLength(120)
  })
})
