/** Which series of a model are wanted. */
import type { Indicator, SeriesKey } from '@horizon-soin/model'

/** What is wanted of each axis; null where nothing was chosen. */
export interface SeriesChoices {
  indicators: readonly Indicator[] | null
  groups: readonly string[] | null
  professions: readonly string[] | null
  technologies: readonly string[] | null
}

export type Keep = (series: SeriesKey) => boolean

/** Whether a series answers the choices: those of groups and of professions add up, the others all hold. */
export const keepOf =
  ({ indicators, groups, professions, technologies }: SeriesChoices): Keep =>
  series =>
    (!indicators || indicators.includes(series.indicator)) &&
    (!(groups || professions) ||
      (series.group !== null && groups?.includes(series.group)) ||
      (series.profession !== null && professions?.includes(series.profession)) ||
      false) &&
    (!technologies || (series.technology !== null && technologies.includes(series.technology)))
