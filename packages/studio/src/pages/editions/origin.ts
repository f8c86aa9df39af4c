/** Where what several editions give comes from. */
import { editionTitle } from '../../editions/edition-titles.js'
import type { Origin } from '../../parts/use-take-away.js'
import { dayText } from '../../shell/dates.js'
import { publishersOf } from '../../shell/publishers.js'
import type { Site } from '../../shell/site.js'
import { datasetsTold } from '../../shell/source.js'
import type { Side } from './sides.js'

export function originOf(sides: readonly Side[], scenario: string, { language, today }: Site): Origin {
  const dataset = datasetsTold(
    sides.map(({ about }) => ({ title: editionTitle(about, language), version: about.version })),
    { language }
  )
  return {
    dataset,
    // Each has its own, which its name says.
    version: '',
    source: publishersOf(language, ...sides.map(({ study }) => study.dataset)),
    told: [dataset, scenario, dayText(today, language)].join(language === 'fr' ? '\u202f; ' : '; ')
  }
}
