/** How firm the series of headcounts is that a profession follows. */
import type { Language } from '@horizon-soin/datasets'
import { type Dataset, STATUSES } from '@horizon-soin/model'
import { wordsOf } from '@horizon-soin/words'

/** « reconstitué en 2026, hypothèse en 2030 et 2050 »: the firmest first; empty where there is no row. */
export function seriesStatuses(
  { series }: Pick<Dataset, 'series'>,
  profession: string,
  language: Language
): string {
  const [at, and] = language === 'fr' ? ['en\u00a0', ' et '] : ['in ', ' and ']
  const { statuses } = wordsOf(language)
  return STATUSES.flatMap(status => {
    const years = series
      .filter(row => row.profession === profession && row.status === status)
      .map(({ year }) => year)
      .sort((a, b) => a - b)
    if (years.length === 0) return []
    const first = years.slice(0, -1).join(', ')
    return [`${statuses[status]} ${at}${first === '' ? '' : `${first}${and}`}${years.at(-1)}`]
  }).join(', ')
}
