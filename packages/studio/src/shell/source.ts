/** What every number and picture comes from, in one line. */
import { typeset } from '@horizon-soin/figures'
import { isSameScenario } from '../state/scenario-edit.js'
import { dayText } from './dates.js'
import { scenarioPhrase } from './names.js'
import { type Site, useSite } from './site.js'
import { baseOf, editedOf, type Studio } from './store.js'
import { useStudio } from './studio-context.js'
import { shellText } from './text.js'

/** The scenario at hand as it is told: « scénario médian », « Mon scénario, à partir de médian ». */
export function scenarioTold(studio: Studio, { language }: Site): string {
  const edited = editedOf(studio)
  const base = baseOf(studio, edited)
  if (isSameScenario(edited.scenario, base) && edited.name === null) return scenarioPhrase(base, language)
  const name = edited.name ?? shellText[language].mine
  const from = scenarioPhrase(base, language)
  return language === 'fr' ? `${name}, à partir du ${from}` : `${name}, from the ${from}`
}

/** The title and version of the dataset. */
export function datasetTold({ study }: Studio, { language }: Site): string {
  const title = typeset(study.dataset.title[language] || study.dataset.name, language)
  return study.version === null ? title : `${title}, ${shellText[language].version(study.version)}`
}

/**
 * Where what is shown comes from; `about` is of which scenarios it is, where not of the one at hand:
 * « L’étude de 2019, reconstituée, version 1.0 ; scénario médian ; 22 novembre 2026 ».
 */
export function useSource(about?: string): string {
  const site = useSite()
  const scenario = useStudio(studio => scenarioTold(studio, site))
  const dataset = useStudio(studio => datasetTold(studio, site))
  const between = site.language === 'fr' ? '\u202f; ' : '; '
  return [dataset, about ?? scenario, dayText(site.today, site.language)].join(between)
}
