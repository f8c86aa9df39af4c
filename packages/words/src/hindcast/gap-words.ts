/** What sets the announced apart from the supported, row by row, in sentences that follow the numbers. */
import type { HindcastParts } from '@horizon-soin/model/editions'
import type { Words } from '../fr.js'
import type { Labels } from '../labels.js'
import { decimal, plainPoints, points, share } from '../numbers.js'
import { publishedWords } from '../published.js'
import { rangeEnds } from '../values.js'
import { PARTS, type Part, type PartGrade } from './grades.js'
import { inPlaceWords } from './in-place.js'
import type { HindcastReport, HindcastReportRow } from './report.js'
import { type HindcastText, hindcastText } from './text.js'

/** A difference that rounds to no tenth of a point. */
export const UNSEEN = 0.0005

/** Below this a potential is too small to say what part of it is freed. */
const LEAST_POTENTIAL = 0.01

export type Place = 'above' | 'below' | 'within'

/** Where what was announced stands beside the range of what is supported; null without a range. */
export function placeOf({ projected, range }: Pick<HindcastReportRow, 'projected' | 'range'>): Place | null {
  if (range === null) return null
  return projected > range.high ? 'above' : projected < range.low ? 'below' : 'within'
}

/** The sentences on one row, for a paragraph: announced, supported, how firm, why. */
export function rowFinding(
  row: HindcastReportRow,
  report: HindcastReport,
  labels: Pick<Labels, 'technology'>,
  words: Words
): string[] {
  const { language } = words
  const text = hindcastText[language]
  const { projected, projectedLow, projectedHigh, observed } = row
  const told = (value: number) => share(value, language)
  if (Number.isNaN(projected)) return [words.noValue]
  return [
    text.announced(
      String(report.year),
      String(report.since),
      announcedWords(row, words),
      ...rangeEnds('effective', projectedLow, projectedHigh, language)
    ),
    text.supported(told(observed), rangeText(row, words)),
    ...inPlaceWords(row, report, labels, words),
    ...firmness(row, words),
    ...gapWords(row, words),
    ...impliedWords(row, words),
    ...studiedWords(row, words),
    ...(report.isEstimated ? [] : [text.betweenYears(String(report.year))])
  ]
}

/** As it was published, with the computed beside: « environ 7 % (7,0 % recalculé) »; what was not published is computed alone. */
function announcedWords(
  { projected, published }: Pick<HindcastReportRow, 'projected' | 'published'>,
  words: Words
): string {
  const computed = share(projected, words.language)
  return published === null
    ? computed
    : hindcastText[words.language].recomputed(publishedWords(published, words), computed)
}

/** « 6,1 % annoncés, 0,2 % soutenus (−3,5 à 2,1 % ; annonce au-dessus de la plage). Écart de −5,9 points, surtout… » */
export function rowSentence(row: HindcastReportRow, words: Words): string {
  const { language } = words
  const text = hindcastText[language]
  const { projected, observed, range, leading } = row
  if (Number.isNaN(projected)) return words.noValue
  const place = placeOf(row)
  const beside =
    range === null || place === null
      ? ''
      : text.rowRange(
          words.to(...rangeEnds('effective', range.low, range.high, language)),
          text.ranges[`${place}Short`]
        )
  const why =
    leading === null
      ? text.gap.unclearShort
      : text.gap.leadShort(text.parts[leading], gradeWords(row.grades[leading], words))
  const rest = isNoGap(row) ? text.rowNoGap : text.rowGap(points(observed - projected, language), why)
  return text.row(share(projected, language), share(observed, language), beside, rest)
}

const isNoGap = ({ projected, observed }: HindcastReportRow): boolean =>
  Math.abs(observed - projected) < UNSEEN

function rangeText({ range }: HindcastReportRow, words: Words): string | null {
  if (range === null) return null
  return words.between(...rangeEnds('effective', range.low, range.high, words.language))
}

function firmness(row: HindcastReportRow, words: Words): string[] {
  const { language } = words
  const { ranges } = hindcastText[language]
  const { range, projectedLow, projectedHigh } = row
  const place = placeOf(row)
  if (range === null || place === null) return []
  const zero = range.low < 0 && range.high > 0 ? [ranges.zero] : []
  if (place === 'within') return [`${ranges.within}.`, ...zero]
  const [nearest, fits] =
    place === 'above' ? [projectedLow, ranges.slowestFits] : [projectedHigh, ranges.boldestFits]
  const isFit = nearest >= range.low && nearest <= range.high
  return [ranges[place] + (isFit ? fits(share(nearest, language)) : ranges.noneFits), ...zero]
}

function gapWords(row: HindcastReportRow, words: Words): string[] {
  const { language } = words
  const { gap, parts } = hindcastText[language]
  if (isNoGap(row)) return [gap.none]
  const told = PARTS.map(part =>
    gap.part(parts[part], points(row[part], language), gradeWords(row.grades[part], words))
  )
  const { leading } = row
  return [
    gap.parts(points(row.observed - row.projected, language), listed(told, hindcastText[language])),
    leading === null ? gap.unclear : gap.lead(parts[leading])
  ]
}

/** « preuves B/C », « rien de mesuré », « non noté », « preuves C, rien de mesuré pour 6 professions sur 8 ». */
export function gradeWords(
  { grade, missing, ungraded, professions }: PartGrade,
  { language }: Words
): string {
  const text = hindcastText[language]
  if (grade === null && ungraded === missing) return text.ungraded
  if (grade === null && ungraded === 0) return text.noGrade
  const some = (told: string, count: number) =>
    count === 0 ? [] : [text.partGrade(told, String(count), String(professions))]
  return [
    ...(grade === null ? [] : [text.grade(grade)]),
    ...some(text.noGrade, missing - ungraded),
    ...some(text.ungraded, ungraded)
  ].join(', ')
}

/** Effective over potential gain, where there is a potential on both sides. */
function impliedWords({ projected, observed, potential }: HindcastReportRow, { language }: Words): string[] {
  if (!(potential.projected > LEAST_POTENTIAL && potential.observed > LEAST_POTENTIAL)) return []
  const of = [projected / potential.projected, observed / potential.observed] as const
  const [announced, supported] = of.map(value => share(value, language)) as [string, string]
  return [hindcastText[language].implied(announced, supported)]
}

function studiedWords({ projected, projectedStudied }: HindcastReportRow, { language }: Words): string[] {
  const text = hindcastText[language]
  if (Math.abs(projected) < UNSEEN || projected - projectedStudied < UNSEEN) return []
  if (Math.abs(projectedStudied) < UNSEEN) return [text.nothingStudied]
  return [text.studied(plainPoints(projectedStudied, language), decimal(100 * projected, 1, language))]
}

/** The part that comes first in one order. */
export const firstPart = (parts: HindcastParts): Part => {
  const sign = Math.sign(PARTS.reduce((sum, part) => sum + parts[part], 0))
  return PARTS.reduce((first, part) => (sign * parts[part] > sign * parts[first] ? part : first))
}

/** « a, b et c ». */
const listed = (items: readonly string[], { and }: HindcastText): string =>
  items.length < 2 ? (items[0] ?? '') : and(items.slice(0, -1), items.at(-1)!)
