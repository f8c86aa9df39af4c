import type { PublishedFigure } from '@horizon-soin/model'
import type { Edition, HindcastRow } from '@horizon-soin/model/editions'

/** The effective gain of a profession or a group that a study published of a year; null where its projection is only computed. */
export const publishedGain = (
  { dataset, scenario }: Edition,
  { profession, group }: Pick<HindcastRow, 'profession' | 'group'>,
  year: number
): PublishedFigure | null =>
  dataset.published.find(
    one =>
      one.indicator === 'effective' &&
      one.year === year &&
      one.scenario === scenario.id &&
      one.minusScenario === undefined &&
      (one.profession ?? null) === profession &&
      (profession !== null || (one.group ?? 'all') === group)
  ) ?? null
