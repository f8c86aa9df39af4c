/** How firm a finding is, and a word for how far a pair of profession and technology can be relied on. */
import type { Confidence, Grade, Measure, MeasureDesign } from '@horizon-soin/datasets'

/** The firmest first. */
const GRADES: readonly Grade[] = ['A', 'A/B', 'B', 'B/C', 'C']
const CONFIDENCES: readonly Confidence[] = ['solid', 'contradictory', 'one-task', 'fragile', 'none']
const DESIGNS: readonly MeasureDesign[] = [
  'randomised-trial',
  'meta-analysis',
  'review',
  'controlled-cohort',
  'cohort',
  'before-after',
  'observation',
  'deployment',
  'survey',
  'vendor-claim',
  'estimate',
  'synthesis'
]

const first = <T>(order: readonly T[], values: readonly (T | undefined)[]): T | null =>
  order.find(one => values.includes(one)) ?? null

export const firmestGrade = (grades: readonly (Grade | undefined)[]): Grade | null => first(GRADES, grades)
export const firmestConfidence = (confidences: readonly Confidence[]): Confidence | null =>
  first(CONFIDENCES, confidences)

/** Of the rows of one activity: by grade, those without one last; then by design; then what is on the whole activity. */
export function byFirmness(a: Measure, b: Measure): number {
  const rank = ({ grade, design, scope }: Measure) => [
    grade === undefined ? GRADES.length : GRADES.indexOf(grade),
    DESIGNS.indexOf(design),
    scope === 'activity' ? 0 : 1
  ]
  const [mine, other] = [rank(a), rank(b)]
  const differing = mine.findIndex((value, i) => value !== other[i])
  return differing < 0 ? 0 : mine[differing]! - other[differing]!
}
