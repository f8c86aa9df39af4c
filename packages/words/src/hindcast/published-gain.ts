import type { Edition, HindcastRow } from '@horizon-soin/model/editions'

/** Whether a study published the effective gain of a profession or a group in a year: other figures of its projection are computed. */
export const isPublished = (
  { dataset, scenario }: Edition,
  { profession, group }: Pick<HindcastRow, 'profession' | 'group'>,
  year: number
): boolean =>
  dataset.published.some(
    one =>
      one.indicator === 'effective' &&
      one.year === year &&
      one.scenario === scenario.id &&
      one.minusScenario === undefined &&
      (one.profession ?? null) === profession &&
      (profession !== null || (one.group ?? 'all') === group)
  )
