import { describe, expect, it } from 'vitest'
import type { FanData } from './fan-data.js'
import { describeFan, fanFinding } from './fan-words.js'
import { describeReproduction, reproductionFinding } from './reproduction-words.js'
import type { SobolInput } from './sobol-data.js'
import { sobolSeries } from './sobol-series.js'
import { sobolFinding } from './sobol-words.js'
import {
  fanEn,
  fanFr,
  reproductionEn,
  reproductionFr,
  sobolEn,
  sobolFr,
  tornadoEn,
  tornadoFr
} from './testing/samples.js'
import type { TornadoData } from './tornado-data.js'
import { tornadoSeries } from './tornado-series.js'

/** Spaces that hold, as plain ones: this file is about words. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const fanOf = (q05: number, q50: number, q95: number, more: Partial<FanData> = {}): FanData => ({
  ...fanFr,
  years: [{ year: 2030, q05, q25: q50, q50, q75: q50, q95 }],
  ...more
})

describe('a fan finds', () => {
  const finding = (data: FanData, language: 'fr' | 'en' = 'fr') => plain(fanFinding(data, language))

  it('a fraction and how far from it, where both sides are alike', () => {
    expect(finding(fanFr)).toBe('Un quart du temps libéré en 2030, à six points près')
    expect(finding(fanEn, 'en')).toBe('A quarter of working time freed in 2030, give or take six points')
    expect(finding(fanOf(0.49, 0.5, 0.51))).toBe('La moitié du temps libéré en 2030, à un point près')
  })
  it('both ends, where one is much farther', () => {
    expect(finding(fanOf(0.2, 0.24, 0.36))).toBe('Un quart du temps libéré en 2030, entre 20 et 36 %')
  })
  it('both ends and the zero between them, where some draws lose time', () => {
    expect(finding(fanOf(-0.024, 0.011, 0.049))).toBe(
      '1,1 % du temps libéré en 2030, entre −2,4 et 4,9 %, zéro compris'
    )
    expect(finding(fanOf(-0.024, 0.011, 0.049), 'en')).toMatch(/between −2.4 and 4.9%, zero included$/)
  })
  it('a loss by its measure, never as so much that is freed', () => {
    const told = finding(fanOf(-0.06, -0.04, -0.02))
    expect(told).toMatch(/ : −4 % en 2030, entre −6 et −2 %$/)
    expect(told).not.toContain('libéré ')
  })
  it('a number, where no fraction is near', () => {
    expect(finding(fanOf(0.03, 0.07, 0.11))).toBe('7 % du temps libéré en 2030, à quatre points près')
  })
  it('what is measured, where nothing says what a share is of', () => {
    const { of, ...data } = fanOf(12_000, 15_000, 18_000, { unit: 'fte', measure: 'ETP libérés' })
    expect(of).toBe(fanFr.of)
    expect(finding(data)).toBe('ETP libérés : 15 000 ETP en 2030, entre 12 000 et 18 000 ETP')
  })
  it('the year asked for, else the last that has a value', () => {
    expect(finding({ ...fanFr, focus: 1999 })).toContain('2050')
    const { focus, ...unfocused } = fanFr
    expect(focus).toBe(2030)
    expect(finding(unfocused)).toContain('39 % du temps libéré en 2050')
  })
  it('nothing where there is nothing', () => {
    expect(finding({ ...fanFr, years: [] })).toBe('Gain effectif, part du temps de travail : aucune valeur')
    expect(finding(fanOf(Number.NaN, 0.24, 0.3))).toBe('Un quart du temps libéré en 2030, sans fourchette')
  })
  it('each value for who does not see them', () => {
    const said = plain(describeFan(fanFr, 'fr'))
    expect(said).toContain('2030 : médiane 24 % (neuf tirages sur dix : 18 à 29 %)')
    expect(said).toContain('publié, 2025 : 7 % ; publié, 2030 : 24 % ; estimé après coup, 2025 : 1 %.')
  })
})

describe('a tornado finds', () => {
  const series = (data: Partial<TornadoData>, language: 'fr' | 'en' = 'fr') =>
    tornadoSeries({ ...tornadoFr, ...data }, language)
  const title = (data: Partial<TornadoData>, language: 'fr' | 'en' = 'fr') =>
    plain(series(data, language).heading.title)

  it('what weighs most, and between what', () => {
    expect(title({})).toBe('L’adoption par les infirmiers pèse le plus : de 19,6 à 28,1 %')
    expect(title({ inputs: [{ name: 'Coûts', low: 0.2, high: 0.25 }] })).toBe(
      'Ce qui pèse le plus : coûts, de 20,0 à 25,0 %'
    )
  })
  it('how many times more, where it is at least twice', () => {
    expect(plain(tornadoSeries(tornadoEn, 'en').heading.title)).toBe(
      'Adoption by nurses weighs twice as much as any other input'
    )
    const inputs = [
      { name: 'a', phrase: 'les effectifs', plural: true, low: 0.2, high: 0.27 },
      { name: 'b', low: 0.24, high: 0.26 }
    ]
    expect(title({ inputs })).toBe('Les effectifs pèsent trois fois plus que toute autre entrée')
  })
  it('that nothing moves the result', () => {
    expect(title({ inputs: [] })).toBe('Aucune entrée ne déplace le résultat')
    expect(title({ inputs: [{ name: 'a', low: 0.24, high: 0.24 }] }, 'en')).toBe('No input moves the result')
  })
  it('the strongest first, by the whole width that they move it over', () => {
    const rows = series({
      inputs: [
        { name: 'one side', low: 0.25, high: 0.3 },
        { name: 'both', low: 0.22, high: 0.27 }
      ]
    }).rows
    expect(rows.map(({ name }) => name)).toEqual(['one side', 'both'])
  })
  it('and counts the rest', () => {
    expect(plain(series({}).rest)).toBe(
      'Et 17 autres, dont aucune ne déplace le résultat de plus de 0,5 point.'
    )
    expect(plain(series({ top: 24 }, 'en').rest)).toBe('And one more, which moves the result by 0 points.')
    expect(series({ top: 25 }).rest).toBe('')
  })
})

describe('Sobol’ indices find', () => {
  const of = (low: number, value: number, high: number, more: Partial<SobolInput> = {}): SobolInput => ({
    name: 'Adoption',
    first: { low, value, high },
    total: { low, value, high },
    ...more
  })
  const finding = (...inputs: SobolInput[]) => plain(sobolFinding(inputs, 'fr'))

  it('more than half only where the whole interval is', () => {
    expect(plain(sobolSeries(sobolFr, 'fr').heading.title)).toBe(
      'L’adoption explique plus de la moitié de l’incertitude'
    )
    const phrase = 'l’adoption'
    expect(finding(of(0.45, 0.53, 0.6, { phrase }))).toBe('L’adoption explique environ 53 % de l’incertitude')
    expect(finding(of(0.45, 0.51, 0.6, { phrase }))).toBe(
      'L’adoption explique environ la moitié de l’incertitude'
    )
    expect(finding(of(0.9, 0.95, 1, { phrase }))).toBe('L’adoption explique environ 95 % de l’incertitude')
  })
  it('no first where intervals meet', () => {
    expect(plain(sobolSeries(sobolEn, 'en').heading.title)).toBe(
      'First among sources of uncertainty, too close to call: adoption by nurses and potential of AI'
    )
    const rivals = ['Âge', 'Besoin', 'Coût', 'Durée', 'Effectif'].map(name => of(0.1, 0.2, 0.3, { name }))
    expect(finding(...rivals)).toBe(
      'Au premier rang de l’incertitude, sans départage : âge, besoin, coût et deux autres entrées'
    )
  })
  it('nothing where nothing varies', () => {
    expect(finding(of(-0.1, -0.05, 0.01))).toBe('Aucune entrée ne fait varier le résultat')
    expect(finding()).toBe('Aucune entrée ne fait varier le résultat')
  })
  it('negative estimates as they are', () => {
    const { rows, heading, axis } = sobolSeries(sobolFr, 'fr')
    expect(plain(rows.at(-1)!.label)).toBe('−0,8 à 1,0 %')
    expect(plain(heading.description)).toContain('Besoin de soins : seule −0,8 % (−2,0 à 0,4 %)')
    expect(axis.domain[0]).toBeCloseTo(-0.02, 12)
  })
})

describe('published figures are', () => {
  const finding = (ok: boolean[]) =>
    reproductionFinding(
      ok.map(one => ({ ...reproductionFr.figures[0]!, ok: one, range: undefined })),
      'fr'
    )

  it('found again, all or so many', () => {
    expect(finding([])).toBe('Aucun chiffre publié à retrouver')
    expect(finding([true])).toBe('Le chiffre publié est retrouvé')
    expect(finding([false])).toBe('Le chiffre publié n’est pas retrouvé')
    expect(finding([false, false])).toBe('Aucun des deux chiffres publiés n’est retrouvé')
    expect(finding([true, false, false])).toBe('Un des trois chiffres publiés est retrouvé')
    expect(finding([true, true, false])).toBe('Deux des trois chiffres publiés sont retrouvés')
    expect(finding([true, true])).toBe('Les deux chiffres publiés sont retrouvés')
  })
  it('within the range only where each range holds what was published', () => {
    expect(reproductionFinding(reproductionFr.figures, 'fr')).toBe(
      'Les douze chiffres publiés sont retrouvés dans la fourchette'
    )
    const [first, ...others] = reproductionFr.figures
    expect(reproductionFinding([{ ...first!, range: { low: 0.29, high: 0.3 } }, ...others], 'en')).toBe(
      'All twelve published figures are found again'
    )
  })
  it('told in the words of their publication, those that are missed first', () => {
    const said = plain(describeReproduction(reproductionEn.figures, 'en'))
    expect(said).toMatch(
      /found again\. Potential gain of nurses in 2030: over 50%: published at least 50%, computed 46\.0%, not found again; /
    )
    expect(said).toContain('published 15 points, computed 15.1 points')
    expect(said).toContain('published nearly 80%, computed no value, not found again')
    expect(plain(describeReproduction(reproductionFr.figures, 'fr'))).toContain(
      'publié plus de 230 000, calculé 235 000 (150 000 à 320 000)'
    )
  })
})
