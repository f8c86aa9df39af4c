/** First step of squares: how many people one stands for, how many each kind has, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { betweenText, exact, NARROW_NBSP, NBSP, quantity, sharesAlike } from './numbers.js'
import { publishedWords } from './published-words.js'
import type { SquaresData } from './squares-data.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

export interface SquareGroup {
  squares: number
  /** « non médicaux : 94 % ». */
  word: string
  fill: Token
}

export interface SquaresSeries {
  heading: Heading
  table: ChartTable
  groups: readonly SquareGroup[]
  /** « 235 000, entre 45 000 et 730 000 ; publié : plus de 230 000 »; empty where there is neither. */
  whole: string
  /** « Un carré : 5 000 personnes ». */
  scale: string
  language: Language
}

const FILLS: readonly Token[] = ['people', 'ink', 'peopleSoft', 'ink3']
/** More squares than this are not counted any more. */
const MOST = 60

/** The smallest of 1, 2, 5, 10, 20… people a square of which there are not too many. */
export function squareSize(total: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (total / (step * power) <= MOST) return step * power
}

export function squaresSeries(data: SquaresData, language: Language): SquaresSeries {
  const fr = language === 'fr'
  const groups = data.groups.map(({ label, heads }) => ({
    label: typeset(label, language),
    heads: Number.isFinite(heads) && heads > 0 ? heads : 0
  }))
  const total = groups.reduce((sum, { heads }) => sum + heads, 0)
  const announced = data.published && Number.isFinite(data.published.value) ? data.published.value : 0
  const one = squareSize(total > 0 ? total : announced)
  const title = findingOf(total, data, language)
  const colon = fr ? `${NBSP}: ` : ': '
  const shares = sharesAlike(
    groups.map(({ heads }) => heads / total),
    language
  )
  const semicolon = fr ? `${NARROW_NBSP}; ` : '; '
  const told = groups.map(
    ({ label, heads }, i) => `${label}${colon}${quantity(heads, 'persons', language)} (${shares[i]})`
  )
  const whole = wholeOf(total, data, language)
  const threshold = exact(data.threshold, 'share', language)
  const ends = [total > 0 ? told.join(semicolon) : '', whole].filter(Boolean)
  return {
    heading: {
      title,
      subtitle: fr
        ? `Carrés. Personnes dont plus de ${threshold} du temps est libéré en ${data.year}`
        : `Squares. People more than ${threshold} of whose time is freed in ${data.year}`,
      description: [title, ...ends].map(sentence => `${sentence}.`).join(' ')
    },
    table: tableOf(groups, total, data, language),
    groups:
      total > 0
        ? squaresOf(
            groups.map(({ heads }) => heads),
            one
          ).map((squares, i) => ({
            squares,
            word: groups[i]!.label + colon + shares[i]!,
            fill: FILLS[i % FILLS.length]!
          }))
        : announcedOf(announced, one, data, language),
    whole,
    scale: fr
      ? `Un carré${NBSP}: ${quantity(one, 'persons', 'fr')} personne${one > 1 ? 's' : ''}`
      : `One square: ${quantity(one, 'persons', 'en')} ${one > 1 ? 'people' : 'person'}`,
    language
  }
}

/** Where nobody is above, how many were announced: pale squares, none where nothing was published. */
function announcedOf(
  heads: number,
  one: number,
  { published }: SquaresData,
  language: Language
): SquareGroup[] {
  if (published === undefined || heads <= 0) return []
  const words = publishedWords(published, 'persons', language)
  const word = language === 'fr' ? `publié${NBSP}: ${words}` : `published: ${words}`
  return [{ squares: Math.round(heads / one), word, fill: 'line' }]
}

const known = ({ range }: SquaresData): SquaresData['range'] =>
  range && Number.isFinite(range.low) && Number.isFinite(range.high) ? range : undefined

/** How many in all, what range that has, what was published. */
function wholeOf(total: number, data: SquaresData, language: Language): string {
  const fr = language === 'fr'
  const range = known(data)
  const computed =
    range &&
    `${quantity(total, 'persons', language)}, ${betweenText(range.low, range.high, 'persons', language)}`
  if (total === 0) {
    // What was published is in the key of its squares.
    const said = fr ? `calculé${NBSP}: 0` : 'computed: 0'
    return range ? `${said}, ${betweenText(range.low, range.high, 'persons', language)}` : said
  }
  const published =
    data.published &&
    Number.isFinite(data.published.value) &&
    `${fr ? `publié${NBSP}` : 'published'}: ${publishedWords(data.published, 'persons', language)}`
  return [computed, published].filter(Boolean).join(fr ? `${NARROW_NBSP}; ` : '; ')
}

/** Each kind; then all of them, where there is something to say of all. */
function tableOf(
  groups: SquaresData['groups'],
  total: number,
  data: SquaresData,
  language: Language
): ChartTable {
  const range = known(data)
  const fr = language === 'fr'
  const columns: Column[] = [
    ['Groupe', 'Group', 'text'],
    [`Personnes, ${data.year}`, `People, ${data.year}`, 'persons'],
    ['Part', 'Share', 'share']
  ]
  const rows = groups.map(({ label, heads }) => [label, heads, heads / total])
  if (!range && !data.published) return chartTable(columns, rows, language)
  const all = [fr ? 'Ensemble' : 'All', total, 1, range?.low, range?.high, data.published?.value]
  return chartTable(
    [
      ...columns,
      ['5 % des tirages sous', '5% of draws below', 'persons'],
      ['95 % des tirages sous', '95% of draws below', 'persons'],
      ['Publié', 'Published', 'persons']
    ],
    [...rows.map(row => [...row, null, null, null]), all],
    language
  )
}

/** Whole squares that add up to the whole, those left over to the largest remainders. */
function squaresOf(heads: readonly number[], one: number): number[] {
  const total = Math.round(heads.reduce((a, b) => a + b, 0) / one)
  const squares = heads.map(each => Math.floor(each / one))
  const order = heads
    .map((each, i) => ({ i, rest: each / one - squares[i]! }))
    .sort((a, b) => b.rest - a.rest)
  let left = total - squares.reduce((a, b) => a + b, 0)
  for (const { i } of order) if (left-- > 0) squares[i]!++
  return squares
}

/** « 235 000 personnes verraient plus de 30 % de leur temps libéré en 2030 »; « Personne ne verrait… » where nobody does. */
function findingOf(total: number, { year, threshold }: SquaresData, language: Language): string {
  const [count, share] = [quantity(total, 'persons', language), exact(threshold, 'share', language)]
  const isOne = count === '1'
  if (language === 'fr') {
    const own = `plus de ${share} de ${total === 0 || isOne ? 'son' : 'leur'} temps libéré en${NBSP}${year}`
    if (total === 0) return `Personne ne verrait ${own}`
    return isOne ? `Une personne verrait ${own}` : `${count} personnes verraient ${own}`
  }
  if (total === 0) return `Nobody would see more than ${share} of their time freed in ${year}`
  return `${count} ${isOne ? 'person' : 'people'} would see more than ${share} of their time freed in ${year}`
}
