/** Where what was computed of the study comes from, while another dataset is shown. */
import reference from 'virtual:reference-dataset'
import { typeset } from '@horizon-soin/figures'
import type { Origin } from '../../parts/use-take-away.js'
import { dayText } from '../../shell/dates.js'
import type { Site } from '../../shell/site.js'
import { datasetsTold } from '../../shell/source.js'

/** @param scenario in words */
export function originOfStudy({ language, today }: Site, scenario: string): Origin {
  const { dataset } = reference
  const title = typeset(dataset.title[language] || dataset.name, language)
  const told = datasetsTold([{ title, version: dataset.version }], { language })
  return {
    dataset: title,
    version: dataset.version ?? '',
    source: [...new Set(dataset.sources.map(({ publisher }) => publisher))].filter(Boolean).join(', '),
    told: [told, scenario, dayText(today, language)].join(language === 'fr' ? '\u202f; ' : '; ')
  }
}
