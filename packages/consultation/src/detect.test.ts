import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect, flagsOf } from './detect.js'

/** The key of a NIR, worked out the long way. */
const keyOf = (digits: string): string =>
  String(97 - [...digits].reduce((left, digit) => (10 * left + Number(digit)) % 97, 0)).padStart(2, '0')
/** A person of the register, with the digit that makes the sum of Luhn right found by trying. */
const rppsOf = (start: string): string => {
  const sum = (digits: string) =>
    [...digits]
      .toReversed()
      .map((digit, place) => (place % 2 === 0 ? digit : String(2 * Number(digit))))
      .flatMap(digits => [...digits].map(Number))
      .reduce((total, digit) => total + digit, 0)
  return [...'0123456789'].map(last => start + last).find(number => sum(number) % 10 === 0)!
}
const NIR = '1850578006084'
const RPPS = rppsOf('1010123456')

describe('F5: signs of personal data', () => {
  it.each([
    ['écrire à camille.durand+chu@ap-hm.example.fr, merci', 'e-mail', 'camille.durand+chu@ap-hm.example.fr'],
    ['camille . durand @ exemple . fr', 'e-mail', null],
    ['camille (at) exemple [point] fr', 'e-mail', null],
    ['camille arobase exemple point fr', 'e-mail', null],
    ['ｃａｍｉｌｌｅ＠ｅｘｅｍｐｌｅ．ｆｒ', 'e-mail', 'ｃａｍｉｌｌｅ＠ｅｘｅｍｐｌｅ．ｆｒ'],
    ['cam\u200bille\u00ad@exem\u200bple.fr', 'e-mail', 'cam\u200bille\u00ad@exem\u200bple.fr'],
    ['Appelez le 06 12 34 56 78 le soir', 'phone', '06 12 34 56 78'],
    ['tel:0612345678.', 'phone', '0612345678'],
    ['06.12.34.56.78', 'phone', '06.12.34.56.78'],
    ['+33 (0)6-12-34-56-78', 'phone', '+33 (0)6-12-34-56-78'],
    ['0033612345678', 'phone', '0033612345678'],
    ['+262 692 12 34 56', 'phone', '+262 692 12 34 56'],
    ['０６１２３４５６７８', 'phone', '０６１２３４５６７８'],
    ['0\u00a06\u202f12\u00a034\u00a056\u00a078', 'phone', '0\u00a06\u202f12\u00a034\u00a056\u00a078'],
    ['service 2 : 01 42 00 00 00', 'phone', '01 42 00 00 00'],
    [`n° ${NIR}${keyOf(NIR)} (sécu)`, 'nir', `${NIR}${keyOf(NIR)}`],
    [`1 85 05 78 006 084 ${keyOf(NIR)}`, 'nir', `1 85 05 78 006 084 ${keyOf(NIR)}`],
    ['1 85 05 78 006 084', 'nir', '1 85 05 78 006 084'],
    [`2 85 05 2A 006 084 ${keyOf('2850519006084')}`, 'nir', null],
    [`285052b006084${keyOf('2850518006084')}`, 'nir', null],
    [`RPPS ${RPPS}`, 'rpps', RPPS],
    [`RPPS ${RPPS.slice(0, 3)} ${RPPS.slice(3)}`, 'rpps', null],
    ['voir https://exemple.test/page?x=1 ici', 'link', 'https://exemple.test/page?x=1'],
    ['voir www.exemple.test', 'link', 'www.exemple.test'],
    ['sur exemple.fr/page.', 'link', 'exemple.fr/page.']
  ])('in “%s”: %s', (text, flag, passage) => {
    expect(flagsOf(text)).toEqual([flag])
    const [found] = detect(text)
    if (passage !== null) expect(text.slice(found!.start, found!.end)).toBe(passage)
  })

  it.each([
    'En 2019, 2020 et 2021, 12 450 infirmiers pour 67 000 000 habitants, soit 3,5 %.',
    'Former 30 personnes par an de 2027 à 2035 (voir proposition 12, article 3.2).',
    'Le budget : 1 250 000 000 euros. Etc.',
    'Une rencontre @ midi, sans adresse ; 10/10/2026 - 12/10/2026.',
    'e.g. un cabinet. com. régionale',
    `${NIR}${String(Number(keyOf(NIR)) - 1)}`,
    ''
  ])('none in “%s”', text => {
    expect(flagsOf(text)).toEqual([])
  })

  it('tells each, in the order of the list, and where in the text as it was written', () => {
    const text = `🙂 0612345678 ﬁn@exemple.fr ${RPPS}`
    expect(flagsOf(text)).toEqual(['e-mail', 'phone', 'rpps'])
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '0612345678',
      'ﬁn@exemple.fr',
      RPPS
    ])
  })

  it('finds a number whatever parts its digits, wherever it stands', () => {
    const parting = fc.constantFrom('', ' ', '.', '-', '\u00a0', ' - ', '\u200b', '/')
    const number = fc.constantFrom(
      ['0612345678', 'phone'],
      ['0145678901', 'phone'],
      [`${NIR}${keyOf(NIR)}`, 'nir'],
      [RPPS, 'rpps']
    )
    fc.assert(
      fc.property(
        number,
        fc.array(parting, { minLength: 15, maxLength: 15 }),
        fc.lorem(),
        ([digits, flag], partings, around) => {
          const written = [...digits!]
            .map((digit, place) => digit + (place === digits!.length - 1 ? '' : partings[place]))
            .join('')
          const text = `${around} ; ${written}, ${around}`
          const found = detect(text).filter(one => one.flag === flag)
          expect(found.some(({ start, end }) => text.slice(start, end).includes(written))).toBe(true)
        }
      ),
      { seed: 21, numRuns: 300 }
    )
  })

  it('gives passages of the text, in order, whatever the text', () => {
    const sign = fc.constantFrom(...'06 12@.a-/+()2Bwfr:\u200b＠６é😀', 'http://', 'www.', '.fr')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), signs => {
        const text = signs.join('')
        let before = 0
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        }
      }),
      { seed: 22, numRuns: 500 }
    )
  })

  it('I7: the time it takes grows as the text does', () => {
    const patterns = [
      '0',
      '06 ',
      '1 ',
      '@',
      'a@',
      'a @ b . ',
      'a.fr',
      'http://',
      'www.a',
      '2A',
      '+33',
      '( ',
      'a-',
      ' point ',
      'a@b.c point d',
      '\u200b'
    ]
    const timeOf = (text: string) => {
      const start = performance.now()
      detect(text)
      return performance.now() - start
    }
    const least = (text: string) => Math.min(...Array.from({ length: 5 }, () => timeOf(text)))
    for (const pattern of patterns) {
      const text = pattern.repeat(40_000).slice(0, 40_000)
      least(text.slice(0, 4000))
      // Ten times as long: ten times the time, where going back would take a hundred times.
      expect(least(text), pattern).toBeLessThan(40 * least(text.slice(0, 4000)) + 5)
    }
  })
})
