/** First step of a pyramid: rows of ages, one or two sides, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { Sex } from '@horizon-soin/model'
import { type ValueAxis, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { NBSP, quantity } from './numbers.js'
import type { AgeHeads, PyramidData } from './pyramid-data.js'
import { headsOf, pyramidFinding, pyramidNote, pyramidSubtitle } from './pyramid-words.js'

/** One sex, or everybody. */
export interface PyramidSide {
  /** Nothing where everybody is on one side. */
  word: string
  /** Heads by row, the oldest first. */
  base: readonly number[]
  projected: readonly number[]
  /** Row of the most heads projected, and what is written there. */
  peak: number
  peakText: string
}

export interface PyramidSeries {
  heading: Heading
  /** From the oldest; ages that nobody has at either end are left out. */
  ages: readonly string[]
  /** Women, then men; one side where the data do not tell them apart; none where there is nobody. */
  sides: readonly PyramidSide[]
  /** Steps for the side that reaches furthest. */
  axis: ValueAxis
  baseWord: string
  projectedWord: string
  language: Language
}

export function pyramidSeries(data: PyramidData, language: Language): PyramidSeries {
  const { base, projected } = data
  const bands = [...base.bands, ...projected.bands]
  const alive = bands.filter(({ headcount }) => headsOf(headcount) > 0)
  const starts = alive.map(({ ageFrom }) => ageFrom)
  const [youngest, oldest] = [Math.min(...starts), Math.max(...starts)]
  const rows = [...new Map(bands.map(({ ageFrom, ageTo }) => [ageFrom, ageTo]))]
    .filter(([from]) => from >= youngest && from <= oldest)
    .sort(([a], [b]) => b - a)
  const apart = alive.every(({ sex }) => sex !== 'all')
  const sides = alive.length === 0 ? [] : apart ? (['F', 'M'] as const) : [null]
  const drawn = sides.map(sex => sideOf(data, sex, rows, language))
  const fr = language === 'fr'
  const title = pyramidFinding(data, language)
  const heads = drawn.flatMap(side => [...side.base, ...side.projected])
  const ages = rows.map(([from, to]) => ageWords(from, to, language))
  return {
    heading: {
      title,
      subtitle: pyramidSubtitle(data, language),
      description: describe(title, data, drawn, ages, language),
      note: pyramidNote(data, language)
    },
    ages,
    sides: drawn,
    axis: valueAxis([0, ...heads], 'persons', language, 4, true),
    baseWord: fr ? `effectif de ${base.year}` : `headcount in ${base.year}`,
    projectedWord: fr ? `projeté en ${projected.year}` : `projected for ${projected.year}`,
    language
  }
}

const ageWords = (from: number, to: number, language: Language): string =>
  from === to ? String(from) : `${from}${language === 'fr' ? '-' : '–'}${to}`

const SIDES = { fr: { F: 'Femmes', M: 'Hommes' }, en: { F: 'Women', M: 'Men' } } as const

function sideOf(
  { base, projected }: PyramidData,
  sex: Exclude<Sex, 'all'> | null,
  rows: readonly (readonly [number, number])[],
  language: Language
): PyramidSide {
  const heads = (bands: readonly AgeHeads[]) =>
    rows.map(([from]) =>
      bands
        .filter(band => band.ageFrom === from && (sex === null || band.sex === sex))
        .reduce((sum, { headcount }) => sum + headsOf(headcount), 0)
    )
  const after = heads(projected.bands)
  const most = Math.max(0, ...after)
  return {
    word: sex === null ? '' : SIDES[language][sex],
    base: heads(base.bands),
    projected: after,
    peak: after.indexOf(most),
    peakText: most > 0 ? quantity(most, 'persons', language) : ''
  }
}

/** The finding, then the heads of every age in both years. */
function describe(
  title: string,
  { base, projected }: PyramidData,
  sides: readonly PyramidSide[],
  ages: readonly string[],
  language: Language
): string {
  const fr = language === 'fr'
  const colon = fr ? `${NBSP}: ` : ': '
  const count = (heads: number) => quantity(heads, 'persons', language)
  const lines = sides.flatMap(side =>
    ages.map((age, i) => {
      const who = [side.word, fr ? `${age} ans` : `ages ${age}`].filter(Boolean).join(', ')
      return `${who}${colon}${count(side.base[i]!)} ${fr ? 'en' : 'in'} ${base.year}, ${count(side.projected[i]!)} ${fr ? 'en' : 'in'} ${projected.year}`
    })
  )
  return `${[title, ...lines].join('. ')}.`
}
