/** Signs worth looking at before publishing, each in a sentence. */
import type { Language } from '@horizon-soin/datasets'
import { dayOfText } from '../consultation/times.js'
import type { Anomalies } from './api.js'
import { roomText } from './text.js'

/** A day that brought so many times an ordinary one, and so many answers, is worth a line. */
const MANY_TIMES = 3
const MANY = 20

/** At most: what is too small to be told counts as this. */
const FEW = 10

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export function anomalyWords(
  { identical, days, straightLining, copied, marked }: Anomalies,
  language: Language
): string[] {
  const text = roomText[language].anomalies
  const marks = Object.values(marked)
  const known = marks.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const hasFew = marks.includes(null)
  const counts = days.map(({ day, count }) => ({ day, count: count ?? FEW }))
  const busiest = counts.toSorted((a, b) => b.count - a.count)[0]
  const typical = median(counts.map(({ count }) => count))
  return [
    ...(identical.length > 0
      ? [text.identical(identical.length, Math.max(...identical.map(({ count }) => count)))]
      : []),
    ...(straightLining === 0 ? [] : [text.straight(straightLining)]),
    ...(copied === 0 ? [] : [text.copied(copied)]),
    ...(known > 0 ? [text.marked(known)] : hasFew ? [text.marked(null)] : []),
    ...(busiest !== undefined && busiest.count >= MANY && busiest.count >= MANY_TIMES * typical
      ? [text.busiest(dayOfText(busiest.day, language), busiest.count, typical)]
      : [])
  ]
}
