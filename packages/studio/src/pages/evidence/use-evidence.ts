/** What the pages of the evidence share: names in the language of the page, and where their charts come from. */

import evidence from 'virtual:evidence'
import about from 'virtual:evidence-about'
import type { Measure } from '@horizon-soin/datasets'
import type { Origin } from '../../parts/use-take-away.js'
import { dayText } from '../../shell/dates.js'
import { useLanguage, useSite } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { evidenceLabels } from './labels.js'
import { evidenceText } from './text.js'

export const useEvidenceLabels = () => evidenceLabels(useStudy().dataset, useLanguage())

export const sourceOf = (id: string) => evidence.sources.find(one => one.id === id)

/**
 * What a chart of these studies comes from.
 *
 * @param name of its files: profession and technology
 */
export function useOrigin(studies: readonly Measure[], name: readonly string[]): Origin {
  const site = useSite()
  const text = evidenceText[site.language]
  const publishers = studies.map(({ source }) => sourceOf(source)?.publisher ?? '')
  return {
    name: ['preuves', ...name],
    dataset: text.dossier,
    version: about.version,
    source: [...new Set(publishers)].filter(Boolean).join(', '),
    told: text.dossierTold(about.version, dayText(site.today, site.language))
  }
}
