/** How the workforce projections of the time fared, in sentences. */
import type { Words } from '../fr.js'
import { capitalised, inSentence } from '../input-name.js'
import { preciseShare } from '../numbers.js'
import { typeset } from '../typography.js'
import { hindcastText } from './text.js'
import type { ProjectionReport, Unconfronted, WorkforceReport } from './workforce.js'

type Overall = NonNullable<WorkforceReport['accuracy']['overall']>

/** From so many points on, they are no longer said to be few. */
const MANY = 20
/** A mean signed error that rounds to no tenth of a per cent. */
const UNSEEN = 0.0005

/** « +1,4 % », of an error as a share of what was observed. */
export function errorWords(error: number, { language }: Words): string {
  const text = preciseShare(error, language)
  return error > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

export function workforceSentences({ projections, accuracy }: WorkforceReport, words: Words): string[] {
  const { language } = words
  const { workforce: text } = hindcastText[language]
  const { overall, horizons } = accuracy
  if (projections.length === 0) return [text.none]
  if (overall === null) return [text.noneConfronted(projections.length)]
  const confronted = projections.filter(({ checks }) => checks.length > 0)
  const read = confronted.flatMap(({ checks }) => checks).filter(({ interpolated }) => interpolated)
  const [first, last] = [String(horizons[0]!.horizon), String(horizons.at(-1)!.horizon)]
  const ahead = first === last ? text.horizon(first) : text.horizons(first, last)
  return [
    text.confronted(confronted.length, projections.length, overall.n),
    ...(read.length === 0 ? [] : [text.interpolated(read.length, overall.n)]),
    text.error(preciseShare(overall.mape, language), ahead, overall.n === 1),
    biasWords(overall, words),
    ...(read.length > overall.n / 2 ? [text.lineBias] : []),
    coverageWords(overall, words),
    ...(overall.n < MANY ? [text.thin(overall.n)] : [])
  ]
}

function biasWords({ bias, n }: Overall, words: Words): string {
  const { workforce: text } = hindcastText[words.language]
  if (Math.abs(bias) < UNSEEN) return text.noBias(n === 1)
  return (bias > 0 ? text.tooMany : text.tooFew)(errorWords(bias, words), n === 1)
}

function coverageWords({ coverage, ranges }: Overall, { language }: Words): string {
  const { workforce: text } = hindcastText[language]
  if (coverage === null) return text.noRange
  if (ranges === 1) return coverage === 1 ? text.oneCovered : text.oneMissed
  return text.coverage(String(Math.round(coverage * ranges)), String(ranges))
}

/** « médecins de moins de 70 ans (2017) ». */
export function projectionName({ people, published }: ProjectionReport, { language }: Words): string {
  return hindcastText[language].workforce.projection(
    inSentence(typeset(people[language], language)),
    String(published)
  )
}

/** A sentence a reason, with the projections that it keeps from being confronted. */
export function unconfrontedSentences({ projections }: WorkforceReport, words: Words): string[] {
  const { workforce: text } = hindcastText[words.language]
  return (Object.keys(text.reasons) as Unconfronted[]).flatMap(reason => {
    const names = projections.filter(one => one.reason === reason).map(one => projectionName(one, words))
    return names.length === 0 ? [] : [capitalised(text.unconfronted(text.reasons[reason], names.join(', ')))]
  })
}
