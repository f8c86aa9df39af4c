import { describe, expect, it } from 'vitest'
import { hashOf, isPassword, isStrong } from './password.js'

const LOGIN = 'nathalie.durand@example.org'

describe('I23: a password', () => {
  it('is kept as Argon2id, with the cost that OWASP gives', async () => {
    const kept = await hashOf('cheval bleu lampe tracteur')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(await hashOf('cheval bleu lampe tracteur')).not.toBe(kept)
    expect(await isPassword(kept, 'cheval bleu lampe tracteur')).toBe(true)
    expect(await isPassword(kept, 'Cheval bleu lampe tracteur')).toBe(false)
    expect(await isPassword(kept, 'cheval bleu lampe tracteur ')).toBe(false)
    expect(await isPassword(null, 'cheval bleu lampe tracteur')).toBe(false)
  })

  it('is the same on keyboards that compose accents otherwise', async () => {
    expect(await isPassword(await hashOf('été'), 'e\u0301te\u0301')).toBe(true)
  })

  it.each([
    'Xk3$q9PzLm2', // 11 signs
    'é'.repeat(11),
    'motdepasse1234',
    'azertyuiop123',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'p@ssw0rdp@ssw0rd',
    'nathalie.durand1',
    'nathaliedurand12',
    'horizonsoin2027',
    'Consultation2027',
    '123456789012',
    'qwertyuiopas'
  ])('“%s” is refused', async weak => expect(await isStrong(weak, LOGIN)).toBe(false))

  it.each([
    'cheval bleu lampe tracteur',
    'Xk3$q9PzLm2!',
    'soleil-rivage-cuivre',
    'ma8 tortue lit la nuit',
    `${'p@ssw0rd'}-rivage-cuivre-lampe`
  ])('“%s” will do', async strong => expect(await isStrong(strong, LOGIN)).toBe(true))

  it('takes no long time to measure, however it was made to', async () => {
    await isStrong('cheval bleu lampe tracteur', LOGIN)
    for (const made of ['p@ssw0rd'.repeat(32), '4@8({[</369&60!1|17$52+'.repeat(11), 'a1'.repeat(128)]) {
      // Time of the processor: other programs of this machine do not change it.
      const before = process.cpuUsage()
      await isStrong(made, LOGIN)
      expect(process.cpuUsage(before).user / 1000, made).toBeLessThan(500)
    }
  })
})
