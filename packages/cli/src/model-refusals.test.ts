import { ModelError } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { fr } from './messages/fr.js'
import { withModelErrors } from './model-refusals.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

const session = { text: fr, language: 'fr' } as Session

describe('withModelErrors', () => {
  it.each([
    ['bad-range', 'exits.infirmier', 'low ≤ valeur ≤ high'],
    ['impossible-correlation', 'adoption.ia, adoption.numerique', 'correlations.csv'],
    ['bad-argument', 'draws', 'ne peut pas être calculée'],
    ['incomplete-dataset', 'places', 'de quoi calculer']
  ] as const)('says %s with its subject and a remedy', async (code, value, remedy) => {
    const refused = withModelErrors(session, () => {
      throw new ModelError(code, `no ${value}`, value)
    })
    await expect(refused).rejects.toThrow(Refusal)
    await expect(refused).rejects.toThrow(value)
    await expect(refused).rejects.toThrow(remedy)
  })

  it('says that a posterior of other inputs is to be computed again', async () => {
    const refused = withModelErrors(session, () => {
      throw new ModelError('unknown-id', 'not the inputs of this dataset', 'gain x')
    })
    await expect(refused).rejects.toThrow('horizon-soin calibrate --posterior')
  })

  it('lets other errors and answers through', async () => {
    expect(await withModelErrors(session, () => 3)).toBe(3)
    const other = new Error('other')
    await expect(withModelErrors(session, () => Promise.reject(other))).rejects.toBe(other)
  })
})
